import { once } from '../once.ts';
import { rememberingRecent } from '../recent.ts';

/*
 * Words that may stand for each other in news copy without changing what it says. General knowledge of English, short
 * on purpose: what is not here is refused, and a refusal costs a kept paragraph.
 */

/** Words of one meaning, group by group. */
const groups = `
  big large; bigger larger; biggest largest; begin start commence; begins starts commences
  began started commenced; beginning starting; buy purchase; buys purchases; bought purchased
  buying purchasing; film movie; films movies; shop store; shops stores; quickly rapidly swiftly
  while whilst; among amongst; amid amidst; toward towards; until till; upon on
  forward forwards; backward backwards; afterward afterwards; learnt learned; burnt burned
  spelt spelled; leapt leaped; dreamt dreamed; spilt spilled; got gotten; car automobile
  cars automobiles; lawyer attorney; lawyers attorneys; yearly annual annually
  answer reply; answers replies; answered replied; answering replying
  enormous huge; whole entire; wholly entirely; use utilise; used utilised; using utilising
  child kid; children kids; attempt try; attempts tries
  attempted tried; allow permit; allows permits; allowed permitted; allowing permitting
  speak talk; speaks talks; close shut; closes shuts
  halt stop; halts stops; halted stopped; halting stopping; finish complete; finished completed
  finishes completes; ill sick; bicycle bike; bicycles bikes
  photo photograph; photos photographs; aeroplane airplane plane; aeroplanes airplanes planes
  telephone phone; telephones phones; telephoned phoned; advert advertisement ad; adverts advertisements ads
  okay ok; mum mom; lorry truck; lorries trucks
  petrol gasoline; lift elevator; railway railroad; railways railroads; motorway highway; motorways highways
  jailed imprisoned
`;

/** Words that add nothing to a sentence. */
const fillers = new Set(
  'also therefore thus however meanwhile moreover furthermore additionally actually notably'.split(' '),
);

/** Endings and letters that two spellings of English set differently, each with the one they are compared in. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(.{4,})is(e|es|ed|er|ers|ing|ation|ations)$/, '$1iz$2'],
  [/^(..+)ys(e|es|ed|er|ers|ing)$/, '$1yz$2'],
  [/^(..+)our(s|ed|ing|able|ite|ites|ful|less|hood|ly|'s)?$/, '$1or$2'],
  [/^(fib|calib|sab)re(s|d)?$/, '$1er$2'],
  [/^(thea|cen|li|kilome|centime|millime|spec|lus)tre(s|d)?$/, '$1ter$2'],
  [/^(..+)ogue(s)?$/, '$1og$2'],
  [/^(..+)ence(s|less)?$/, '$1ense$2'],
  [/^(..+[aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/^(..+)dge(ment|ments)$/, '$1dg$2'],
  [/^programme(s|d)?$/, 'program$1'],
  [/^judgement(s)?$/, 'judgment$1'],
  [/^grey(s|er|ish)?$/, 'gray$1'],
  [/^ageing$/, 'aging'],
  [/^aluminium$/, 'aluminum'],
  [/^sceptic(s|al|ism)?$/, 'skeptic$1'],
  [/^plough(s|ed|ing)?$/, 'plow$1'],
  [/^m(ou)ld(s|y)?$/, 'mold$2'],
  [/^tyre(s)?$/, 'tire$1'],
  [/^kerb(s)?$/, 'curb$1'],
  [/^manoeuvre(s|d)?$/, 'maneuver$1'],
  [/^(an|p|h|encyclop)ae(.+)$/, '$1e$2'],
];

/** Longest word whose spelling is looked into. */
const longest = 40;

function respelled(word: string): string {
  const found = spellings.find(([pattern]) => pattern.test(word));
  return found === undefined ? word : word.replace(found[0], found[1]);
}

/** Dozens of patterns are tried on each word, and copy says few words over and over. */
const spelling = rememberingRecent(respelled, 4096);

/** A word (lower case) in one of its English spellings. */
export function inOneSpelling(word: string): string {
  return word.length > longest ? word : spelling(word);
}

/** The groups that a word belongs to, by the word in one spelling. */
const groupsOf = once((): ReadonlyMap<string, ReadonlySet<number>> => {
  const known = new Map<string, Set<number>>();
  for (const [number, group] of groups.split(/[;\n]/).entries()) {
    for (const word of group.split(' ')) {
      if (word === '') continue;
      const key = inOneSpelling(word);
      known.set(key, (known.get(key) ?? new Set<number>()).add(number));
    }
  }
  return known;
});

/** Whether two different words (lower case) are spellings of one, or mean the same. */
export function meanTheSame(a: string, b: string): boolean {
  const [one, other] = [inOneSpelling(a), inOneSpelling(b)];
  if (one === other) return true;
  const others = groupsOf().get(other);
  return others !== undefined && [...(groupsOf().get(one) ?? [])].some((group) => others.has(group));
}

/** Whether a word (lower case) may be left out without a loss. */
export function saysNothing(word: string): boolean {
  return fillers.has(word);
}
