import { readFigure, valueOf } from './figures.ts';
import type { Lexicon } from './lexicon.ts';
import { readSpelled, type Amount } from './spelled-amounts.ts';
import { wordAt, type Word } from './spelled-words.ts';

const vulgar: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅒', 1 / 10],
]);
const thirds: ReadonlyMap<string, string> = new Map([
  ['⅓', '1/3'],
  ['⅔', '2/3'],
  ['⅙', '1/6'],
  ['⅚', '5/6'],
]);

/** Denominators whose fractions end as decimals and that copy uses for parts, not for 24/7 or 9/11. */
const denominators: ReadonlySet<string> = new Set(['2', '4', '5', '8', '10', '16', '20', '32', '64', '100']);

/** Endings that make an ordinal of digits: 5th, 1er, 2ème, 3º, 5-й. */
const ordinalEndings: ReadonlySet<string> = new Set(
  'st nd rd th er re ère e ème eme nde de ste º ª o a й я е го му ый ая ой ого ом'.split(' '),
);
/** Letters that multiply an amount of money: $5m, £20k. */
const moneyScales: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['b', 9],
  ['t', 12],
]);

export function isNear(word: Word): boolean {
  return word.gap === '' || word.gap === ' ' || word.gap === '-';
}

/** Digits from `at` on, thousands parted by blanks included. */
function digitsAt(words: readonly Word[], at: number, lexicon: Lexicon): { text: string; end: number } {
  let { text } = wordAt(words, at);
  let end = at + 1;
  if (!/^\d{1,3}$/.test(text)) return { text, end };
  for (;;) {
    const next = wordAt(words, end);
    const isGroup = next.kind === 'number' && next.gap === ' ' && /^\d{3}(?:[.,]\d+)?$/.test(next.text);
    if (
      !isGroup ||
      (!lexicon.lists.spaced && !next.text.startsWith('0')) ||
      text.includes(lexicon.lists.decimal)
    )
      break;
    text += next.text;
    end++;
  }
  return { text, end };
}

interface Fraction {
  readonly value: number;
  readonly literal: string;
  readonly end: number;
}

/** A fraction that begins at `at`: ½, 1/2; undefined when there is none. */
function fractionAt(words: readonly Word[], at: number): Fraction | undefined {
  const word = wordAt(words, at);
  const value = vulgar.get(word.text);
  if (value !== undefined) return { value, literal: '', end: at + 1 };
  const literal = thirds.get(word.text);
  if (literal !== undefined) return { value: 0, literal, end: at + 1 };
  const below = wordAt(words, at + 1);
  const isParted = word.kind === 'number' && below.kind === 'number' && below.gap === '/';
  if (!isParted || wordAt(words, at + 2).gap === '/') return undefined;
  const plain = /^\d{1,6}$/.test(word.text) && denominators.has(below.text);
  if (plain) return { value: Number(word.text) / Number(below.text), literal: '', end: at + 2 };
  return { value: 0, literal: `${word.text}/${below.text}`, end: at + 2 };
}

/** Adds the scale words behind a number: `2.5 billion`, `$5m`. */
function scaleAt(words: readonly Word[], from: number, isMoney: boolean): { power: number; end: number } {
  let power = 0;
  let end = from;
  for (;;) {
    const word = wordAt(words, end);
    const scale = isNear(word) ? word.meanings.find(({ kind }) => kind === 'scale') : undefined;
    const letter = isMoney && word.gap === '' && end === from ? moneyScales.get(word.key) : undefined;
    if (scale === undefined && letter === undefined) return { power, end };
    power += Number(scale?.value ?? letter);
    end++;
  }
}

/** `5 milyon 200 bin`, `2 тыс. 500`: the languages that print large numbers in two parts. */
function withRest(words: readonly Word[], amount: Amount, number: number, lexicon: Lexicon): Amount {
  const { lists } = lexicon;
  const next = wordAt(words, amount.end);
  const goesOn = lists.decimal === ',' && next.kind === 'number' && (next.gap === ' ' || next.gap === '. ');
  if (!goesOn || !/^\d{1,3}$/.test(next.text)) return amount;
  const { power, end } = scaleAt(words, amount.end + 1, false);
  const rest = Number(next.text) * 10 ** power;
  // The rest must fill zeros of the number: 5 million 200 thousand, but not 5 thousand 200 million.
  if (rest >= number || number % 10 ** Math.ceil(Math.log10(rest + 1)) !== 0) return amount;
  return { ...amount, value: valueOf(number + rest), end };
}

/** A fraction with the whole number before it, and the scale word behind it. */
function fractionOf(words: readonly Word[], whole: string, part: Fraction, isMoney: boolean): Amount {
  const { power, end } = scaleAt(words, part.end, isMoney);
  const value =
    part.literal === ''
      ? valueOf((Number(whole) + part.value) * 10 ** power)
      : `${whole} ${part.literal}e${power}`;
  return { value, zeros: '', whole: -1, ordinal: false, end };
}

function readDigits(words: readonly Word[], at: number, lexicon: Lexicon, isMoney: boolean): Amount {
  const digits = digitsAt(words, at, lexicon);
  const isWhole = /^\d{1,9}$/.test(digits.text);
  const after = wordAt(words, digits.end);
  const part = isWhole && isNear(after) ? fractionAt(words, digits.end) : undefined;
  if (part !== undefined) return fractionOf(words, digits.text, part, isMoney);
  const isEnding = after.gap === '' || (after.gap === '-' && /^[а-я]/.test(after.key));
  if (isWhole && isEnding && ordinalEndings.has(after.key)) {
    const whole = Number(digits.text);
    return { value: valueOf(whole), zeros: '', whole, ordinal: true, end: digits.end + 1 };
  }
  const { power, end } = scaleAt(words, digits.end, isMoney);
  const figure = readFigure(digits.text, lexicon.lists.decimal, power);
  const whole = isWhole && power === 0 && digits.text.length <= 4 ? Number(digits.text) : -1;
  const amount = { ...figure, whole, ordinal: false, end };
  const isSum = power >= 3 && isWhole;
  return isSum ? withRest(words, amount, Number(digits.text) * 10 ** power, lexicon) : amount;
}

/** The number that begins at `at`, in digits or words; `isMoney` when a currency stands before it. */
export function readAmount(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  isMoney: boolean,
): Amount | undefined {
  const word = wordAt(words, at);
  const fraction = fractionAt(words, at);
  if (fraction !== undefined) return fractionOf(words, '0', fraction, isMoney);
  if (word.kind === 'number') return readDigits(words, at, lexicon, isMoney);
  return word.kind === 'word' ? readSpelled(words, at, lexicon) : undefined;
}
