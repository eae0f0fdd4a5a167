import { agencies } from '../copy/agencies.ts';
import { englishLabels, nameJoiners, sourceLabels } from '../copy/labels.ts';
import { outlets } from '../copy/outlets.ts';
import { entriesOf } from '../copy/word-list.ts';
import { once } from '../once.ts';
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

interface Word {
  readonly text: string;
  /** More than a blank parts it from the word before. */
  readonly apart: boolean;
}

/** Houses by all their names, each as one run of letters. */
type Houses = ReadonlyMap<string, string>;

/** Words with the full stops and hyphens inside taken out; those that only join names are left out. */
function wordsOf(text: string, known: Houses): Word[] {
  const words: Word[] = [];
  let apart = false;
  for (const token of text.split(/\s/)) {
    const isAddress = address.test(token);
    for (const [index, piece] of token.split(/[^\p{L}\p{M}\p{N}.-]/u).entries()) {
      const isWord = /[\p{L}\p{N}]/u.test(piece);
      apart ||= index > 0 || (piece !== '' && !isWord);
      for (const part of isWord ? partsOf(piece, known) : []) {
        const joins = !isAddress && nameJoiners.has(part);
        if (!isAddress && part === 'the') continue;
        if (!joins) words.push({ text: part, apart });
        apart = joins;
      }
    }
  }
  return words;
}

/** Parts of hosts that only say how the same pages are shown. */
const view = /^(?:www\d?|m|amp|mobile|wap|[a-z]{2})$/;

/** A host in the part that a house is listed by and the part before; any other word as one. */
function partsOf(word: string, known: Houses): string[] {
  const labels = word
    .replaceAll('-', '')
    .split('.')
    .filter((label) => label !== '');
  const own = labels.slice(labels.findIndex((label, at) => !view.test(label) || at + 2 >= labels.length));
  const from = own.findIndex((_, at) => at + 1 < own.length && known.has(own.slice(at).join('')));
  return from < 0 ? [own.join('')] : [...own.slice(0, from), own.slice(from).join('')];
}

function runOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}

const houses = once((): Houses => {
  const known = new Map<string, string>();
  for (const [house, names] of Object.entries({ ...agencies, ...outlets })) {
    for (const name of entriesOf(names)) known.set(runOf(wordsOf(plain(name), known)), house);
  }
  return known;
});

/** Whether a text is the name of one listed house and nothing else. */
export function isListedHouse(text: string): boolean {
  return text.length <= longest && houses().has(runOf(wordsOf(plain(text), houses())));
}

const labels: readonly string[] = [...englishLabels, ...sourceLabels]
  .map(plain)
  .toSorted((a, b) => b.length - a.length);

/** The words of a source line behind its label; none when it begins with no label. */
function namedIn(text: string): Word[] {
  const line = plain(text).replace(/^[^\p{L}]+/u, '');
  const label = text.length > longest ? undefined : labels.find((known) => line.startsWith(known));
  return label === undefined ? [] : wordsOf(line.slice(label.length).replace(/https?:\/\//g, ' '), houses());
}

/** Some words in a row and what they name. */
interface Naming {
  readonly from: number;
  readonly to: number;
  /** The words run together, `Foo-Bar` is `foobar`; and a listed house, which has one name for all its names. */
  readonly names: readonly string[];
}

/**
 * Everything a line can be read to name, but for what stands inside the longer name of a listed house: Australian
 * Associated Press is not the Associated Press.
 */
function namingsOf(words: readonly Word[]): Naming[] {
  const namings: Naming[] = [];
  const whole: Naming[] = [];
  for (const from of words.keys()) {
    for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to++) {
      const run = words.slice(from, to);
      const house = houses().get(runOf(run));
      const naming = { from, to, names: house === undefined ? [runOf(run)] : [runOf(run), `house ${house}`] };
      namings.push(naming);
      if (house !== undefined && !run.slice(1).some(({ apart }) => apart)) whole.push(naming);
    }
  }
  return namings.filter(
    ({ from, to }) =>
      !whole.some((name) => name.from <= from && to <= name.to && to - from < name.to - name.from),
  );
}

/** Whether a source line can be read to name nothing but what another one names, every word of it. */
export function sameAttribution(copy: string, keeper: string): boolean {
  const words = namedIn(copy);
  const known = new Set(namingsOf(namedIn(keeper)).flatMap(({ names }) => names));
  // Whether the first n words are accounted for.
  const reached = [words.length > 0];
  for (const { from, to, names } of namingsOf(words)) {
    if (reached[from] === true && names.some((name) => known.has(name))) reached[to] = true;
  }
  return words.length > 0 && reached[words.length] === true;
}
