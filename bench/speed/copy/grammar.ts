import type { WordClass } from './vocabulary.ts';

/**
 * How sentences are put together: a rule is one of its lines, `{name}` is another rule or a word. A line given twice is
 * drawn twice as often. The shapes are those of agency copy; stock phrases ("said in a statement") are few and frequent
 * and names, figures and nouns many, so that most runs of four words occur once, as they do in real copy.
 */
export const rules = {
  sentence: `
    {subject} {act}{where}{tail}.
    {subject} {act}{where}{tail}.
    {subject} {act}{where}, {subject} {said}{when}.
    {opening}, {subject} {act}{tail}.
    {subject}, {aside}, {act}{where}.
    {person}, {aside}, {said} {clause}.
    {speaker} {said} {clause}{tail}.
    {speaker} {said} {clause}{tail}.
    {clause}, {link} {clause}.
    {clause}, {link} {subject} {act}{where}.
    {Figure} {people} {act}{when}, {speaker} {said}.
    {thing} {moved} {percent} to {money}{when}{tail}.
    {Thing} of {noun}s {moved} {percent} {compared}, {link} {clause}.
    It {act}{when} and {act}, {speaker} {said}.
    {quoted}
    {quoted}
    {quoted}`,
  quoted: `
    “{clause},” {speaker} {said}{when}.
    “{clause},” said {person}, {aside}. “{clause}.”
    “{clause} and {clause},” {said} {speaker}{tail}.
    {speaker} called it “{a} {adjective} {noun}”{when}.`,
  clause: `
    {subject} {act}
    {subject} {act}{where}
    {subject} {would} {base} {object}{where}
    {subject} had {adverb} {verb} {object}
    {nobody} {base} {object}
    no {noun} {verb} {object}
    nothing in {place} {verb} {object}
    {people} in {town} {verb} {object}
    we {would} {base} {object}{where}
    the {noun} was {adjective} and {adjective}`,
  subject: `
    {person}
    {firm}
    the {noun}
    the {adjective} {noun}
    the {noun} of {object}
    {country}'s {noun}
    {country}
    {people} in {place}
    {people} from {town}
    {figure} {people}
    {a} {adjective} {noun}
    {a} {noun} in {town}`,
  speaker: `
    {person}
    {person}, {aside},
    the {role}
    {a} {role} for {firm}
    {people}
    the {noun}
    {firm}`,
  act: `
    {verb} {object}
    {verb} {object}
    {verb} {object} and {verb} {object}
    {adverb} {verb} {object}
    {would} {base} {object}
    {verb} {object} for {object}
    {verb} {object} worth {money}
    {verb} {figure} {people}
    {verb} {object} over {object}
    {verb} {object} to {base} {object}
    did not {base} {object}
    was {verb} by {object}`,
  object: `
    the {noun}
    the {adjective} {noun}
    {a} {adjective} {noun}
    {a} {noun} {noun}
    {noun}s and {noun}s
    its {noun}
    {firm}
    {person}
    the {noun} in {place}
    {figure} {noun}s
    {adjective} {noun}s
    the {town} {noun}
    {people}`,
  thing: `
    the {noun} price
    {noun} sales
    {country}'s {noun} exports
    output at {firm}
    shares in {firm}`,
  Thing: `
    Sales
    Output
    Imports
    The price`,
  moved: `
    rose
    fell
    climbed
    slipped
    was down
    was up`,
  aside: `
    {a} {adjective} {role}
    the {role} of {firm}
    {a} {role} in {place}
    who {verb} {object} in {month}
    {age}
    {a} {noun} {role} at {firm}`,
  opening: `
    On {weekday}
    Earlier this week
    In {month}
    Meanwhile
    At the time
    By {month}
    For {figure} days
    After {a} {noun}
    Under {a} {adjective} {noun}
    In {place}
    In a separate {noun}
    According to {speaker}
    Last year
    By {weekday} evening`,
  compared: `
    from a year earlier
    in {month}
    year on year
    against {month}
    from {percent} in {month}
    over {figure} weeks
    since {month} {day}
    to {money}`,
  medium: `
    in a statement
    by telephone
    in {place}
    at {a} {noun}
    in an interview
    to {people}
    in {a} {adjective} letter
    on television`,
  reporter: `
    {agency}
    {town} News
    the {town} {noun}
    {firm}
    {person}`,
  nobody: `
    nobody will
    few {people}
    many in {town}
    most {people}`,
  where: `
    {nothing}
    {nothing}
    {nothing}
    {nothing} in {place}
    {nothing} near {town}
    {nothing} at {a} {noun} in {country}
    {nothing} outside {town}`,
  when: `
    {nothing}
    {nothing} on {weekday}
    {nothing} on {weekday}
    {nothing} last week
    {nothing} in {month}
    {nothing} on {month} {day}`,
  tail: `
    {nothing}
    {nothing}
    {nothing}
    {nothing}
    , according to {a} {noun} seen by {reporter}
    , {person} {said} {medium}
    , the {noun} {said} on {weekday}
    {nothing} by {percent}
    {nothing} after {figure} {people} {verb} {object}
    , {people} {said}`,
  would: `
    would
    will
    could
    may
    should
    would not
    plans to`,
  firm: `
    {firmName}
    {firmName} {form}
    {firmName} {form}
    {town} {firmName}`,
  form: `
    Group
    Holdings
    plc
    Inc
    Bank
    Energy
    Motors
    Airways`,
} as const;

/** Slots that are words, and the class that each is drawn from. */
export const wordSlots = {
  noun: 'noun',
  adjective: 'adjective',
  verb: 'verb',
  base: 'base',
  adverb: 'adverb',
  people: 'people',
  role: 'role',
  place: 'place',
  country: 'country',
  town: 'town',
  weekday: 'weekday',
  month: 'month',
  link: 'link',
  said: 'said',
  agency: 'agency',
  firmName: 'firm',
} satisfies Record<string, WordClass>;
