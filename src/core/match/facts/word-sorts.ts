import { readAmount } from './amounts.ts';
import { hasCase, isCapital, isShouted, type Capitals } from './capitals.ts';
import { readDenseAmount } from './dense-amounts.ts';
import type { Sort } from './item.ts';
import type { Meaning } from './lexicon.ts';
import { listedAt } from './quantities.ts';
import { wordAt, type Lexicons, type Word } from './spelled-words.ts';

/** What the words of a text are read by. */
export interface Reading {
  readonly text: string;
  readonly lexicons: Lexicons;
  readonly capitals: Capitals;
  /** Whether capitals tell names from other words in this text. */
  readonly cased: boolean;
  /** No word lists fit: every word may be a fact. */
  readonly strange: boolean;
}

/** What a word is: its sort, its normal form, and whether it is an article that also says one. */
export interface Sorted {
  readonly sort: Sort;
  readonly key: string;
  readonly one: boolean;
}

/** Kana that inflect words and join them. */
const inflections = new Set('のでともやかただてしいるれらりなすうくっえまみつけねよ');

/** Whether a number begins at `at`: what `over` and `about` must stand before to say how much. */
function isAmountAt(words: readonly Word[], at: number, { lexicons }: Reading): boolean {
  const word = wordAt(words, at);
  if (word.gap !== ' ' && word.gap !== '') return false;
  const isSign = word.kind === 'sign' && listedAt(words, at, lexicons, 'money') !== undefined;
  if (isSign || /^[A-Z]{1,3}\p{Sc}$/u.test(word.text)) return true;
  return (
    readAmount(words, at, lexicons.spaced, false) !== undefined || readDenseAmount(words, at) !== undefined
  );
}

/** What a meaning makes of the word or phrase from `at` to `end`; undefined where it does not apply. */
export function sortOfMeaning(
  meaning: Meaning,
  words: readonly Word[],
  at: number,
  end: number,
  reading: Reading,
): Sorted | undefined {
  const { kind, value } = meaning;
  if (kind === 'listed') {
    const { fact } = meaning;
    if (fact !== 'bound') return { sort: fact, key: `${fact} ${value}`, one: false };
    // 3 to 5 is a range, a rise to 5 is not a rise of 5.
    const before = wordAt(words, at - 1);
    const isRange =
      before.kind === 'number' || before.meanings.some(({ kind }) => kind === 'count' || kind === 'scale');
    if (isRange || !isAmountAt(words, end, reading)) return undefined;
    return { sort: value === 'minus' ? 'grammar' : 'hedge', key: `bound ${value}`, one: false };
  }
  if (kind === 'mark') {
    const isBehind =
      wordAt(words, at - 1).kind === 'number' && ['', ' ', '-'].includes(wordAt(words, at).gap);
    return isBehind ? { sort: 'unit', key: `unit ${value}`, one: false } : undefined;
  }
  const { key } = wordAt(words, at);
  if (kind === 'grammar' || kind === 'one') return { sort: 'grammar', key, one: kind === 'one' };
  return kind === 'common' ? { sort: 'common', key, one: false } : undefined;
}

/** Whether letters are tied to figures or to other letters: `G7`, `5G`, `reuters.com`, `@name`. */
function isTied(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [wordAt(words, at - 1), wordAt(words, at), wordAt(words, at + 1)];
  const isFigure =
    (after.kind === 'number' && after.gap === '') || (before.kind === 'number' && word.gap === '');
  const isAddress =
    (word.gap === '.' && before.kind === 'word') || (after.gap === '.' && after.kind === 'word');
  return (
    isFigure ||
    isAddress ||
    ((before.key === '@' || before.key === '#') && word.gap === '') ||
    (after.key === '@' && after.gap === '')
  );
}

/** The sort of a word without blanks around it that no list knows. */
function denseSort(word: Word): Sort {
  return inflections.has(word.key) ? 'grammar' : 'name';
}

/** The sort of a word that no list knows, and of a common word: by its case and where it stands. */
function unlistedSort(word: Word, isCommon: boolean, first: boolean, { cased, capitals }: Reading): Sort {
  const known = isCommon ? 'common' : 'plain';
  if (!hasCase(word.text)) return isCommon ? 'common' : 'name';
  if (!cased) return isCommon || capitals.lower.has(word.key) ? known : 'name';
  if (!isCapital(word.text)) return known;
  if (!first || (capitals.inner.has(word.key) && !capitals.lower.has(word.key))) return 'name';
  return isCommon || capitals.lower.has(word.key) ? known : 'name';
}

/** What the word at `at` is when it is no part of a number or a date. */
export function sortWord(words: readonly Word[], at: number, first: boolean, reading: Reading): Sorted {
  const word = wordAt(words, at);
  const { key } = word;
  let sorted: Sorted | undefined;
  for (const meaning of word.meanings) sorted ??= sortOfMeaning(meaning, words, at, at + 1, reading);
  if (word.kind === 'dense') return sorted ?? { sort: denseSort(word), key, one: false };
  if (word.kind === 'sign') return sorted ?? signSort(word);
  if (reading.strange) return { sort: 'word', key: sorted?.key ?? key, one: false };
  if (sorted?.sort === 'unit' || (sorted !== undefined && !['grammar', 'common'].includes(sorted.sort)))
    return sorted;
  if (isTied(words, at))
    return { sort: wordAt(words, at - 1).kind === 'number' ? 'number' : 'name', key, one: false };
  if (sorted?.sort === 'grammar') {
    // US and us, WHO and who; vitamin A.
    const isAcronym = reading.cased && (isShouted(word.text) || (word.text === 'A' && !first));
    return isAcronym ? { sort: 'name', key, one: false } : sorted;
  }
  return { sort: unlistedSort(word, sorted !== undefined, first, reading), key, one: false };
}

function signSort({ key }: Word): Sorted {
  if (key === '&') return { sort: 'grammar', key: 'and', one: false };
  if (key === '%' || key === '‰') return { sort: 'percentage', key: `percentage ${key}`, one: false };
  return {
    sort: key === '@' || key === '#' || key === '+' || key === '°' ? 'grammar' : 'number',
    key,
    one: false,
  };
}
