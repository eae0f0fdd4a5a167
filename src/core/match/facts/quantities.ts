import { isNear, readAmount } from './amounts.ts';
import { readDenseAmount } from './dense-amounts.ts';
import type { Sort } from './item.ts';
import type { Meaning } from './lexicon.ts';
import type { Amount } from './spelled-amounts.ts';
import { phraseAt, wordAt, type Lexicons, type Word } from './spelled-words.ts';
import type { ListedFact } from './words/word-lists.ts';

/** What was found at a word: its sort, its normal form, and the index of the word after it. */
export interface Found {
  readonly sort: Sort;
  readonly key: string;
  readonly end: number;
}

/** The meaning of one of the facts that the word or phrase at `at` has. */
export function listedAt(
  words: readonly Word[],
  at: number,
  lexicons: Lexicons,
  fact: ListedFact,
): { readonly value: string; readonly end: number } | undefined {
  const word = wordAt(words, at);
  const isListed = (meaning: Meaning | undefined): meaning is Extract<Meaning, { kind: 'listed' }> =>
    meaning?.kind === 'listed' && meaning.fact === fact;
  const phrase = phraseAt(words, at, lexicons.spaced);
  if (phrase !== undefined && isListed(phrase.meaning)) {
    return { value: phrase.meaning.value, end: at + phrase.keys.length };
  }
  const meaning = word.meanings.find(isListed);
  return meaning === undefined ? undefined : { value: meaning.value, end: at + 1 };
}

/** A word behind an amount may follow the full stop of `mln.` */
function follows(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  return (
    isNear(word) || (word.gap === '. ' && wordAt(words, at - 1).meanings.some(({ kind }) => kind === 'scale'))
  );
}

/** 10:30, 10.30 with a.m. or Uhr behind it, 10 a.m., 10h30. */
function clockAt(words: readonly Word[], at: number, amount: Amount, lexicons: Lexicons): Found | undefined {
  const word = wordAt(words, at);
  const minutes = wordAt(words, at + 1);
  const isColon = /^\d\d?$/.test(word.text) && minutes.gap === ':' && /^\d\d(?:[.,]\d+)?$/.test(minutes.text);
  const dotted = /^(\d\d?)\.(\d\d)$/.exec(word.text);
  const end = isColon ? at + 2 : amount.end;
  const half = isNear(wordAt(words, end)) ? listedAt(words, end, lexicons, 'time') : undefined;
  const isHalf = half !== undefined && ['am', 'pm', 'clock', "o'clock"].includes(half.value);
  if (!isColon && (!isHalf || (amount.whole < 0 && dotted === null))) return undefined;
  const hour = isColon ? Number(word.text) : dotted === null ? amount.whole : Number(dotted[1]);
  const minute = isColon ? minutes.text : dotted === null ? '00' : String(dotted[2]);
  const isLate = half?.value === 'pm' && hour < 12;
  const suffix = half?.value === 'am' ? ' am' : '';
  return {
    sort: 'time',
    key: `time ${isLate ? hour + 12 : hour}:${minute}${suffix}`,
    end: isHalf ? half.end : end,
  };
}

/** A minus, with what may stand before it: behind a word with blanks it is a hyphen, behind a figure a range. */
const minusSign =
  /(?:^|[\s(\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[-\u2010-\u2015\u2212]$/u;

function isMinus(words: readonly Word[], at: number, text: string): boolean {
  const { start } = wordAt(words, at);
  const before = wordAt(words, at - 1).meanings;
  return (
    before.some((meaning) => meaning.kind === 'listed' && meaning.value === 'minus') ||
    minusSign.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** Words between a million and its money. */
const moneyJoints: ReadonlySet<string> = new Set(['de', 'd', 'di', 'of']);

/** The amount at `at` with what it measures behind it: money, per cent, a time, a unit sign. */
export function quantityAt(
  words: readonly Word[],
  at: number,
  text: string,
  lexicons: Lexicons,
): Found | undefined {
  const amount = readAmount(words, at, lexicons.spaced, false);
  if (amount === undefined) return undefined;
  const minus = isMinus(words, at, text) ? '-' : '';
  const { end } = amount;
  const time = clockAt(words, at, amount, lexicons);
  if (time !== undefined) return time;
  if (follows(words, end)) {
    const part = listedAt(words, end, lexicons, 'percentage');
    const isSign = wordAt(words, end).key === '%';
    if (part !== undefined || isSign) {
      const name = part?.value ?? 'percent';
      return { sort: 'percentage', key: `${name} ${minus}${amount.value}`, end: part?.end ?? end + 1 };
    }
    // 5 milhões de reais, 2 milliards d'euros
    const joint = moneyJoints.has(wordAt(words, end).key) ? 1 : 0;
    const money = listedAt(words, end + joint, lexicons, 'money');
    if (money !== undefined)
      return { sort: 'money', key: `${money.value} ${minus}${amount.value}`, end: money.end };
  }
  const name = amount.ordinal ? 'ordinal' : 'number';
  const mark = wordAt(words, end).meanings.some(({ kind }) => kind === 'mark' || kind === 'listed');
  const zeros = mark && isNear(wordAt(words, end)) ? '' : amount.zeros;
  return { sort: 'number', key: `${name} ${minus}${amount.value}${zeros}`, end };
}

/** Money or per cent whose sign stands before the amount: `$5`, `Rs. 500`, `%5`, `yüzde 5`, 百分之五. */
export function prefixedAt(
  words: readonly Word[],
  at: number,
  text: string,
  lexicons: Lexicons,
): Found | undefined {
  const word = wordAt(words, at);
  const next = wordAt(words, at + 1);
  const percent = word.key === '%' || listedAt(words, at, lexicons, 'percentage') !== undefined;
  const isCode = word.kind === 'sign' || /^\p{Lu}/u.test(word.text);
  const money = isCode ? listedAt(words, at, lexicons, 'money') : undefined;
  if (!percent && money === undefined) return undefined;
  if (next.gap !== '' && next.gap !== ' ' && next.gap !== '. ') return undefined;
  const dense = readDenseAmount(words, at + 1);
  const amount = dense ?? readAmount(words, at + 1, lexicons.spaced, money !== undefined);
  if (amount === undefined) return undefined;
  const minus = isMinus(words, at, text) || isMinus(words, at + 1, text) ? '-' : '';
  const value = `${minus}${amount.value}`;
  if (money === undefined) return { sort: 'percentage', key: `percent ${value}`, end: amount.end };
  // $5 million dollars
  const again = listedAt(words, amount.end, lexicons, 'money');
  const end = again?.value === money.value ? again.end : amount.end;
  return { sort: 'money', key: `${money.value} ${value}`, end };
}

const denseSorts: ReadonlyMap<string, Sort> = new Map([
  ...[...'年月日号'].map((letter) => [letter, 'date'] as const),
  ...[...'时時点點分'].map((letter) => [letter, 'time'] as const),
]);

/** A number in Chinese or Japanese copy, in signs or digits, with the money or per cent behind it. */
export function denseQuantityAt(
  words: readonly Word[],
  at: number,
  text: string,
  lexicons: Lexicons,
): Found | undefined {
  const signs = readDenseAmount(words, at);
  const word = wordAt(words, at);
  const after = wordAt(words, at + 1);
  const isDigits = signs === undefined && word.kind === 'number' && after.kind === 'dense';
  const amount = signs ?? (isDigits ? readAmount(words, at, lexicons.spaced, false) : undefined);
  if (amount === undefined) return undefined;
  const { end } = amount;
  const value = `${isMinus(words, at, text) ? '-' : ''}${amount.value}`;
  const [next] = wordAt(words, end).meanings;
  if (next?.kind === 'listed' && (next.fact === 'money' || next.fact === 'percentage')) {
    return { sort: next.fact, key: `${next.value} ${value}`, end: end + 1 };
  }
  return {
    sort: denseSorts.get(wordAt(words, end).key) ?? 'number',
    key: `number ${value}${amount.zeros}`,
    end,
  };
}
