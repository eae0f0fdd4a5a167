import { compoundOf } from './compound-numbers.ts';
import { valueOf } from './figures.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { phraseAt, wordAt, type Word } from './spelled-words.ts';

/** A number as it was read, in digits or words. */
export interface Amount {
  readonly value: string;
  /** Zeros at the end of decimals, which count unless a unit says that a quantity is meant. */
  readonly zeros: string;
  /** The value of a small whole number that can be a day or an hour; -1 for others. */
  readonly whole: number;
  readonly ordinal: boolean;
  /** Index of the word after it. */
  readonly end: number;
}

/** A number as its words add up: `total` is what scale words have closed, `current` what has come since. */
interface Sum {
  total: number;
  current: number;
  /** The last word was a scale: the next one multiplies (`mil millones`). */
  scaled: boolean;
  any: boolean;
}

/** Most words of one number; longer runs are several numbers. */
const mostWords = 24;

/** How much may be added behind a number: below ten behind twenty, below a hundred behind two hundred. */
function room(number: number): number {
  if (number === 0) return Infinity;
  if (number % 100 === 0) return 100;
  return number % 10 === 0 ? 10 : 0;
}

/** Whether `value` goes on with the number: also `quatre-vingt-dix`, `soixante-dix` and Arabic `five and twenty`. */
function fits({ current }: Sum, value: number, loose: boolean): boolean {
  if (!Number.isInteger(current) || !Number.isInteger(value)) return current === 0;
  if (value < room(current)) return true;
  const last = current % 100;
  if ((last === 60 || last === 80) && value < 20) return true;
  return last > 0 && last < 10 && value >= 20 && value < 100 && (loose || (last === 4 && value === 20));
}

function addCount(sum: Sum, value: number): void {
  sum.current += value === 20 && sum.current % 100 === 4 ? 76 : value;
  sum.scaled = false;
  sum.any = true;
}

function addScale(sum: Sum, power: number): void {
  const factor = 10 ** power;
  if (sum.scaled && sum.current === 0) sum.total *= factor;
  else if (power === 2) sum.current = (sum.current === 0 ? 1 : sum.current) * 100;
  else {
    sum.total += (sum.current === 0 ? 1 : sum.current) * factor;
    sum.current = 0;
    sum.scaled = true;
  }
  sum.any = true;
}

/** Adds what a word means; false when the number does not go on with it. */
function addMeaning(sum: Sum, meaning: Meaning, loose: boolean): boolean {
  if (meaning.kind === 'count') {
    if (!fits(sum, meaning.value, loose)) return false;
    addCount(sum, meaning.value);
    return true;
  }
  if (meaning.kind === 'one') {
    if (sum.current < 20 || !fits(sum, 1, loose)) return false;
    addCount(sum, 1);
    return true;
  }
  if (meaning.kind !== 'scale') return false;
  addScale(sum, meaning.value);
  return true;
}

function joins(word: Word): boolean {
  return word.gap === ' ' || word.gap === '-' || word.gap === '';
}

/** Adds the words of one compound: `zweihundertfünfzig`. */
function addCompound(sum: Sum, key: string, lexicon: Lexicon): boolean {
  const parts = sum.any ? undefined : compoundOf(key, lexicon);
  if (parts === undefined) return false;
  for (const meaning of parts) addMeaning(sum, meaning, true);
  return true;
}

/** Adds the word at `at`; how many words were taken, 0 when the number ends before it. */
function addWord(sum: Sum, words: readonly Word[], at: number, lexicon: Lexicon): number {
  const word = wordAt(words, at);
  if (sum.any && !joins(word)) return 0;
  const phrase = sum.any ? phraseAt(words, at, lexicon) : undefined;
  if (phrase?.meaning.kind === 'half') {
    sum.current += sum.scaled ? 0 : 0.5;
    return sum.scaled ? 0 : phrase.keys.length;
  }
  const next = wordAt(words, at + 1);
  if (sum.any && lexicon.joints.has(word.key) && joins(next)) {
    const isPart = next.meanings.some(
      (meaning) => (meaning.kind === 'count' || meaning.kind === 'one') && addMeaning(sum, meaning, false),
    );
    if (isPart) return 2;
  }
  // half a million
  if (sum.current === 0.5 && word.meanings.some(({ kind }) => kind === 'one')) {
    const scale = next.meanings.find(({ kind }) => kind === 'scale');
    return scale !== undefined && addMeaning(sum, scale, false) ? 2 : 0;
  }
  const joined = word.key.startsWith('و');
  if (word.meanings.some((meaning) => addMeaning(sum, meaning, joined))) return 1;
  return lexicon.lists.compounds && word.meanings.length === 0 && addCompound(sum, word.key, lexicon) ? 1 : 0;
}

/** The ordinal at `at` behind a number: `twenty-first`, or a part of it: `two thirds`, `three quarters`. */
function closing(sum: Sum, words: readonly Word[], at: number): Amount | undefined {
  const word = wordAt(words, at);
  const number = sum.total + sum.current;
  if (!joins(word)) return undefined;
  const ordinal = word.meanings.find(({ kind }) => kind === 'ordinal');
  const value = Number(ordinal?.value);
  if (number >= 20 && number % 10 === 0 && value < 10) {
    return { value: valueOf(number + value), zeros: '', whole: number + value, ordinal: true, end: at + 1 };
  }
  const below = word.key === 'quarter' || word.key === 'quarters' ? 4 : value;
  if (number < 1 || number > 9 || !(below >= 3) || (number > 1 && !word.key.endsWith('s'))) return undefined;
  const isDecimal = [4, 5, 8, 10].includes(below);
  const part = isDecimal ? valueOf(number / below) : `0 ${number}/${below}e0`;
  return { value: part, zeros: '', whole: -1, ordinal: false, end: at + 1 };
}

/** The number in words that begins at `at`, as far as it goes on; undefined when none begins there. */
export function readSpelled(words: readonly Word[], at: number, lexicon: Lexicon): Amount | undefined {
  const { meanings } = wordAt(words, at);
  const ordinal = meanings.find(({ kind }) => kind === 'ordinal');
  if (ordinal !== undefined) {
    const whole = Number(ordinal.value);
    return { value: valueOf(whole), zeros: '', whole, ordinal: true, end: at + 1 };
  }
  const sum: Sum = { total: 0, current: 0, scaled: false, any: false };
  let end = at;
  while (end - at < mostWords) {
    const taken = addWord(sum, words, end, lexicon);
    if (taken === 0) break;
    end += taken;
  }
  if (!sum.any) return undefined;
  const closed = closing(sum, words, end);
  if (closed !== undefined) return closed;
  const number = sum.total + sum.current;
  const whole = Number.isInteger(number) && number < 10_000 ? number : -1;
  return { value: valueOf(number), zeros: '', whole, ordinal: false, end };
}
