import { dateAt, dayAt, numericDateAt } from './dates.ts';
import type { Item, Sort } from './item.ts';
import type { Outline } from './outline.ts';
import { denseQuantityAt, prefixedAt, quantityAt, type Found } from './quantities.ts';
import { phraseAt, wordAt, type Word } from './spelled-words.ts';
import { sortOfMeaning, sortWord, type Reading, type Sorted } from './word-sorts.ts';

/** Sorts that print in many ways: inside quotation marks, too, only what they say counts. */
const printed: ReadonlySet<Sort> = new Set<Sort>([
  'number',
  'money',
  'percentage',
  'date',
  'weekday',
  'time',
  'unit',
]);

/** Whether no list lets a number or a date begin with the word: most words are told by this alone. */
function isMere(word: Word, { lexicons }: Reading): boolean {
  const { lists, phrases } = lexicons.spaced;
  if (word.kind !== 'word' || phrases.has(word.key)) return false;
  if (word.meanings.length === 0) return !lists.compounds;
  return word.meanings.every(({ kind }) => kind === 'grammar' || kind === 'common');
}

const none: readonly Found[] = [];

/** The quantity or date that begins at `at`; two for a date with its year in one. */
function quantitiesAt(
  words: readonly Word[],
  at: number,
  first: boolean,
  reading: Reading,
): readonly Found[] {
  const { lexicons, text, cased } = reading;
  if (isMere(wordAt(words, at), reading)) return none;
  const dates = numericDateAt(words, at, lexicons);
  if (dates.length > 0) return dates;
  const found =
    denseQuantityAt(words, at, text, lexicons) ??
    dayAt(words, at, lexicons) ??
    prefixedAt(words, at, text, lexicons) ??
    dateAt(words, at, lexicons, { cased, first }) ??
    quantityAt(words, at, text, lexicons);
  return found === undefined ? none : [found];
}

/** The phrase that begins at `at` with what it means. */
function sortedPhraseAt(
  words: readonly Word[],
  at: number,
  reading: Reading,
): (Sorted & { end: number }) | undefined {
  const phrase = phraseAt(words, at, reading.lexicons.spaced);
  if (phrase === undefined) return undefined;
  const end = at + phrase.keys.length;
  const sorted = sortOfMeaning(phrase.meaning, words, at, end, reading);
  return sorted === undefined ? undefined : { ...sorted, end };
}

function wordingOf(words: readonly Word[], at: number, end: number): string {
  let wording = wordAt(words, at).key;
  for (let next = at + 1; next < end; next++) wording += ` ${wordAt(words, next).key}`;
  return wording;
}

/**
 * The items of a text in order. `quoted` holds 1 for each offset inside quotation marks. Linear: every word is looked
 * at a bounded number of times.
 */
export function readItems(
  words: readonly Word[],
  outline: Outline,
  quoted: Uint8Array,
  reading: Reading,
): Item[] {
  const items: Item[] = [];
  let led = -1;
  const add = ({ sort, key, one }: Sorted, at: number, next: number): void => {
    const { start } = wordAt(words, at);
    const { end } = wordAt(words, next - 1);
    const sentence = outline.sentenceOf(start);
    const leads = sort !== 'grammar' && sentence !== led;
    if (leads) led = sentence;
    const wording = printed.has(sort) || key.startsWith('name ') ? key : wordingOf(words, at, next);
    items.push({ sort, key, wording, one, start, end, quoted: quoted[start] === 1, sentence, leads });
  };
  for (let at = 0, next = 0; at < words.length; at = next) {
    const first = outline.isFirst(wordAt(words, at).start);
    next = at + 1;
    const quantities = quantitiesAt(words, at, first, reading);
    if (quantities.length > 0) {
      for (const { end } of quantities) next = Math.max(next, end);
      for (const { sort, key } of quantities) add({ sort, key, one: false }, at, next);
      continue;
    }
    const phrase = sortedPhraseAt(words, at, reading);
    if (phrase !== undefined) next = phrase.end;
    add(phrase ?? sortWord(words, at, first, reading), at, next);
  }
  return items;
}
