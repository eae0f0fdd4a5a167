import type { Random } from '../random.ts';
import { englishWords, isEnglishList } from './english-words.ts';
import type { BaseArticle } from './read-base.ts';

/**
 * Patterns of sentences. `{name}` is a word of a list, the others are made in `fill`. Between two of them stand at most
 * three fixed words, so that sentences of one pattern share next to no run of five words.
 */
const sentences = [
  '{org} shipped {count} tonnes of {goods} from {town} on {weekday}, {spoke} {person}, the {role} of its {adj} depots.',
  '“{quote},” {person}, {role} in {town}, {spoke} of the {adj} {noun}.',
  '{people} in {town} {did} the {adj} {place} {adverb}, {link} {people} from {country} waited for {count} {goods} crates.',
  'The {noun} cost {org} {money}, or {percent} of its {month} sales of {goods}, {person} {spoke}.',
  '{person}, {age}, who {did} a {place} near {town}, was {feeling} about the {adj} {noun}.',
  'A court in {town} heard {person} on {weekday} over a {noun} worth {money} and {count} pallets of {goods}.',
  '{country} and {country} signed a {adj} {noun} on {doing} {goods} {link} {people} in {town} {did} their {place}.',
  'Prices of {goods} rose {percent} in {town} and fell {percent} in {town} by {weekday}, {link} {org} {did} {count} stalls.',
  '“{quote},” {spoke} {person}. “{quote}.”',
  'Rain {adverb} {did} the {place} at {town}, and {count} {people} left by {month} {day} with {goods} and {goods}.',
  '{org} named {person} as {role}, {link} {person} {adverb} {did} its {adj} {place} in {country}.',
  'Its {role}, {person}, put the {adj} {noun} at {money} and {spoke} {people} in {town} were {feeling}.',
  'By {weekday} {much} of {people} had {did} the {town} {place}, {doing} {goods} {link} the {noun} grew {adj}.',
  '{much} of {people} from {country} {adverb} {did} {org}, whose {noun} of {month} {day} left {town} {feeling}.',
  '{person} of {town} beat {person} of {country} by {count} points, {doing} {adverb} in a {adj} {place}.',
  'Police in {town} {did} {count} homes of {people} {link} {person}, a {adj} {role}, reported a {noun}.',
  'For {age} years {org} has been {doing} {goods} beside the {town} {place}, {person} {spoke}, {feeling} and {adj}.',
  'Ferries between {town} and {town} were {adj} on {weekday}; {people} {did} the {place}, {doing} {count} bags of {goods}.',
  '{people} and {people} in {country} face a {adj} {noun}, {link} {goods} worth {money} {adverb} {did} the {place}.',
  'Neither {person} nor {org} {did} the {place}, {spoke} a {feeling} {role} in {town}, {doing} {goods} {adverb}.',
  'In {month} the {place} of {town} took in {count} {people}, {percent} of them from {country}, {person} {spoke}.',
  'Its {adj} programme of {doing} {goods} in {country} ends on {month} {day}, {link} {money} for the {noun} ran out.',
] as const;

const quotes = [
  'We {did} the {place} {adverb}, and {people} were {feeling}',
  'Nobody in {town} expected a {adj} {noun} over {goods}',
  'The {noun} is {adj}, but {doing} {goods} in {country} is {adj} too',
  '{people} deserve a {adj} {place}, not {count} tonnes of {goods}',
  'If {org} leaves {town}, {people} will be {feeling} by {weekday}',
  'My {adj} {place} was {did} twice, {doing} {goods} for {country}',
  'Every {noun} since {month} has {did} our {adj} neighbours in {town}',
] as const;

/** Own wire copy in English: every sentence is new, few mean anything, all hold names, figures or quotations. */
export function madeEnglish(count: number, random: Random): BaseArticle[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `made-english#${at + 1}`,
    paragraphs: [
      fill('{people} in {town} {feeling} over {adj} {goods} {noun}', random),
      ...Array.from({ length: 4 + random.int(5) }, () => paragraph(random)),
    ].map(capitalised),
  }));
}

/** One made paragraph: one to three sentences of different patterns. */
export function paragraph(random: Random): string {
  const patterns = random.shuffled(sentences).slice(0, random.pick([1, 2, 2, 3]));
  return patterns.map((pattern) => capitalised(fill(pattern, random))).join(' ');
}

function fill(pattern: string, random: Random): string {
  const parts = pattern.split(/\{(\w+)\}/u);
  const filled = parts.map((part, at) => (at % 2 === 0 ? part : slot(part, random))).join('');
  return filled.replace(/\b([Aa]) (?=[aeiou])/gu, '$1n ');
}

const made: Readonly<Record<string, (random: Random) => string>> = {
  person: (random) => fill('{first} {last}', random),
  org: (random) => fill('{company} {trade} {form}', random),
  count: (random) => withCommas(20 + random.int(9_000)),
  day: (random) => String(1 + random.int(28)),
  age: (random) => String(19 + random.int(60)),
  percent: (random) => `${1 + random.int(40)}.${random.int(10)} percent`,
  money: (random) => `$${2 + random.int(900)}.${random.int(10)} million`,
  quote: (random) => capitalised(fill(random.pick(quotes), random)),
};

function slot(name: string, random: Random): string {
  const make = made[name];
  if (make !== undefined) return make(random);
  if (!isEnglishList(name)) throw new Error(`The patterns of made copy name no list "${name}".`);
  return random.pick(englishWords(name));
}

function withCommas(value: number): string {
  return value < 1000
    ? String(value)
    : `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, '0')}`;
}

/** The text with its first letter as a capital. */
function capitalised(text: string): string {
  const at = text.search(/\p{L}/u);
  return at === -1 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}
