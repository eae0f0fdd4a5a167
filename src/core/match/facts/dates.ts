import { isNear, readAmount } from './amounts.ts';
import { valueOf } from './figures.ts';
import type { Meaning } from './lexicon.ts';
import type { Found } from './quantities.ts';
import { phraseAt, wordAt, type Lexicons, type Word } from './spelled-words.ts';

type Named = Extract<Meaning, { kind: 'month' | 'weekday' }>;

/** What is known of the text around a word. */
export interface Surroundings {
  /** Whether capitals tell names from other words here. */
  readonly cased: boolean;
  /** Whether the word is the first of its sentence. */
  readonly first: boolean;
}

function isNumber(word: Word): boolean {
  return word.kind === 'number';
}

/** Names that are plain words too count beside a number, before the full stop of `Sat.`, or capitalised inside. */
function isSure(words: readonly Word[], at: number, { cased, first }: Surroundings): boolean {
  const word = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (cased && !/^\p{Lu}/u.test(word.text)) return false;
  const isBeside =
    (isNumber(next) && next.gap !== '*') || (isNumber(wordAt(words, at - 1)) && word.gap !== '*');
  return isBeside || (cased && (!first || next.gap === '. '));
}

/** The month or weekday at `at`, with the index after it. */
function namedAt(
  words: readonly Word[],
  at: number,
  lexicons: Lexicons,
  around: Surroundings,
): (Named & { readonly end: number }) | undefined {
  const phrase = phraseAt(words, at, lexicons.spaced);
  const isNamed = (meaning: Meaning | undefined): meaning is Named =>
    meaning?.kind === 'month' || meaning?.kind === 'weekday';
  if (phrase !== undefined && isNamed(phrase.meaning))
    return { ...phrase.meaning, end: at + phrase.keys.length };
  const meaning = wordAt(words, at).meanings.find(isNamed);
  if (meaning === undefined || (meaning.unsure && !isSure(words, at, around))) return undefined;
  return { ...meaning, end: at + 1 };
}

function isDay(whole: number): boolean {
  return whole >= 1 && whole <= 31;
}

const dayGaps: readonly string[] = ['', ' ', '-', '. ', '.', ','];

/** Whether the number that ends before `at` measures something, and is no day: `June 5 percent`. */
function measures(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  if (!isNear(word) || word.gap === '-') return false;
  return (
    word.kind === 'sign' ||
    word.meanings.some((meaning) => meaning.kind === 'listed' && meaning.fact === 'percentage')
  );
}

/** A month with the day behind it (`Jun. 5`), a month alone, or a weekday. */
export function dateAt(
  words: readonly Word[],
  at: number,
  lexicons: Lexicons,
  around: Surroundings,
): Found | undefined {
  const named = namedAt(words, at, lexicons, around);
  if (named === undefined) return undefined;
  if (named.kind === 'weekday') return { sort: 'weekday', key: `weekday ${named.value}`, end: named.end };
  const next = wordAt(words, named.end);
  const amount = dayGaps.includes(next.gap)
    ? readAmount(words, named.end, lexicons.spaced, false)
    : undefined;
  const isTime = wordAt(words, named.end + 1).gap === ':';
  if (
    amount === undefined ||
    !isDay(amount.whole) ||
    isTime ||
    measures(words, amount.end) ||
    next.gap === ','
  ) {
    return { sort: 'date', key: `month ${named.value}`, end: named.end };
  }
  return { sort: 'date', key: `date ${named.value}-${amount.whole}`, end: amount.end };
}

/** A day with its month behind it: `5 June`, `5th of June`, `5. Juni`, `5 de junio`. */
export function dayAt(words: readonly Word[], at: number, lexicons: Lexicons): Found | undefined {
  const amount = readAmount(words, at, lexicons.spaced, false);
  if (amount === undefined || !isDay(amount.whole)) return undefined;
  let month = amount.end;
  if (!dayGaps.includes(wordAt(words, month).gap)) return undefined;
  if (lexicons.spaced.dayJoints.has(wordAt(words, month).key)) month++;
  const named = namedAt(words, month, lexicons, { cased: true, first: false });
  if (named?.kind !== 'month') return undefined;
  return { sort: 'date', key: `date ${named.value}-${amount.whole}`, end: named.end };
}

/** 2019-06-05, 5.6.2019, 05/06/2019: the year as its own item, as copy prints it behind other dates. */
export function numericDateAt(words: readonly Word[], at: number, lexicons: Lexicons): readonly Found[] {
  const first = wordAt(words, at);
  const dotted = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(first.text);
  if (dotted !== null && lexicons.spaced.lists.decimal === ',') {
    const day = { sort: 'date', key: `date ${Number(dotted[2])}-${Number(dotted[1])}`, end: at + 1 } as const;
    return [day, { sort: 'number', key: `number ${valueOf(Number(dotted[3]))}`, end: at + 1 }];
  }
  const [second, third] = [wordAt(words, at + 1), wordAt(words, at + 2)];
  if (first.kind !== 'number' || second.kind !== 'number' || third.kind !== 'number') return [];
  const isIso = /^\d{4}$/.test(first.text) && /^\d\d$/.test(second.text) && /^\d\d$/.test(third.text);
  if (isIso && second.gap === '-' && third.gap === '-') {
    const day = {
      sort: 'date',
      key: `date ${Number(second.text)}-${Number(third.text)}`,
      end: at + 3,
    } as const;
    return [day, { sort: 'number', key: `number ${valueOf(Number(first.text))}`, end: at + 3 }];
  }
  if (second.gap !== '/' || third.gap !== '/') return [];
  const parts = [first, second, third].map(({ text }) =>
    /^\d{1,9}$/.test(text) ? String(Number(text)) : text,
  );
  return [{ sort: 'date', key: `date ${parts.join('/')}`, end: at + 3 }];
}
