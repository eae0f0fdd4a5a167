import { agencies } from '../copy/agencies.ts';
import { englishLabels, nameJoiners, sourceLabels } from '../copy/labels.ts';
import { outlets } from '../copy/outlets.ts';
import { entriesOf } from '../copy/word-list.ts';
import { plain } from './essence.ts';

/*
 * The check of source lines: reads them in another way than the detection does, and shares only its lists of names. It
 * asks for no grammar: every word of the copy has to be found in the keeper, by itself or as part of a name.
 */

/** A line that only names sources is no longer than this. */
const longest = 400;
/** Words of the longest listed name. */
const mostWords = 6;

/** An address with a path: there even `a` and `the` say something. */
const address = /[\p{L}\p{N}]\.\p{L}{2,}\/[\p{L}\p{N}]/u;

/** Words with the full stops and hyphens inside taken out; those that only join names are left out. */
function wordsOf(text: string): string[] {
  return text.split(/\s/).flatMap((token) => {
    const words = token.split(/[^\p{L}\p{M}\p{N}.-]/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const parts = words.flatMap(partsOf);
    return address.test(token) ? parts : parts.filter((word) => word !== 'the' && !nameJoiners.has(word));
  });
}

/** Parts of hosts that only say how the same pages are shown. */
const view = /^(?:www\d?|m|amp|mobile|wap|[a-z]{2})$/;

/** A host in the part that a house is listed by and the part before; any other word as one. */
function partsOf(word: string): string[] {
  const labels = word
    .replaceAll('-', '')
    .split('.')
    .filter((label) => label !== '');
  const own = labels.slice(labels.findIndex((label, at) => !view.test(label) || at + 2 >= labels.length));
  const from = own.findIndex((_, at) => at + 1 < own.length && houses.has(own.slice(at).join('')));
  return from < 0 ? [own.join('')] : [...own.slice(0, from), own.slice(from).join('')];
}

const houses = new Map<string, string>();
for (const [house, names] of Object.entries({ ...agencies, ...outlets })) {
  for (const name of entriesOf(names)) houses.set(wordsOf(plain(name)).join(''), house);
}
const labels: readonly string[] = [...englishLabels, ...sourceLabels]
  .map(plain)
  .toSorted((a, b) => b.length - a.length);

/** The words of a source line behind its label; none when it begins with no label. */
function namedIn(text: string): string[] {
  const line = plain(text).replace(/^[^\p{L}]+/u, '');
  const label = text.length > longest ? undefined : labels.find((known) => line.startsWith(known));
  return label === undefined ? [] : wordsOf(line.slice(label.length).replace(/https?:\/\//g, ' '));
}

/** Some words in a row, run together: `Foo-Bar` is `foobar`. A listed house has one name for all its names. */
function nameAt(words: readonly string[], at: number, length: number): readonly string[] {
  const run = words.slice(at, at + length).join('');
  const house = houses.get(run);
  return house === undefined ? [run] : [run, `house ${house}`];
}

/** Everything a line can be read to name. */
function allNames(words: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const at of words.keys()) {
    for (let length = 1; length <= mostWords; length++) {
      for (const name of nameAt(words, at, length)) names.add(name);
    }
  }
  return names;
}

/** Whether a source line can be read to name nothing but what another one names, every word of it. */
export function sameAttribution(copy: string, keeper: string): boolean {
  const words = namedIn(copy);
  const known = allNames(namedIn(keeper));
  // Whether the first n words are accounted for.
  const reached = [words.length > 0];
  for (const at of words.keys()) {
    if (reached[at] !== true) continue;
    for (let length = 1; length <= mostWords && at + length <= words.length; length++) {
      if (nameAt(words, at, length).some((name) => known.has(name))) reached[at + length] = true;
    }
  }
  return words.length > 0 && reached[words.length] === true;
}
