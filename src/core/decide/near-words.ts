import { lowered } from './essence.ts';
import { figureKey } from './figure-key.ts';
import { quotedIn } from './quoted-words.ts';
import { spelled } from './spelling.ts';

/** A word, figure or sign as the check of near repeats reads it. */
export interface NearWord {
  /** As printed, in lower case, apostrophes of one shape. */
  readonly raw: string;
  /** In normal form: the same for `1,000` and `1000`, `U.S.` and `US`, `didn't` and `did not` (two of them). */
  readonly key: string;
  /** Whether it is a figure, a sign or a part of an address: a fact by itself. */
  readonly isFact: boolean;
  readonly isQuoted: boolean;
  /** Whether its letters come in two cases. */
  readonly hasCase: boolean;
  /** Where it has a capital: `first` where a sentence may begin with it, so that the capital says nothing. */
  readonly capital: 'none' | 'first' | 'inner';
  readonly isShouted: boolean;
}

/** Scripts written without blanks between words: each letter is a word. */
const dense = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〇\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const run = String.raw`[[\p{L}\p{M}\p{N}]--${dense}]+`;
/** What may stand inside a figure: marks of decimals and thousands, ranges, fractions, times. */
const inFigure = String.raw`(?<=\p{N})[\-.,:\/·٫٬'’\u00a0\u202f\u2009\u2010-\u2015\u2212](?=\p{N})`;
const inWord = String.raw`(?<=[\p{L}\p{M}])['’ʼ](?=\p{L})|(?<=(?<![\p{L}\p{M}])\p{L})\.(?=\p{L}(?![\p{L}\p{M}]))`;
const word = new RegExp(
  `${run}(?:(?:${inFigure}|${inWord})${run})*|${dense}\\p{M}*` +
    String.raw`|[\p{Sc}\p{Sm}\p{So}%٪﹪‰‱°@#\&]|[\u{10000}-\u{10ffff}\ud800-\udfff]|(?<!\p{N})[\-.\u2010-\u2015\u2212](?=[\p{N}\p{Sc}])`,
  'gv',
);

const letter = /\p{L}/u;
const digit = /\p{N}/u;
const capital = /[\p{Lu}\p{Lt}]/u;
/** Signs that a sentence may begin behind. */
const stop = /[.!?…:;।。！？؟۔]/u;

/** Whether a sentence, a quotation or a list may begin with the word at `at`: `from` is the end of the word before. */
function isFirst(text: string, from: number, at: number): boolean {
  return from === 0 ? !digit.test(text.slice(0, at)) : stop.test(text.slice(from, at));
}

const dash = /^[-\u2010-\u2015\u2212]$/;

function keyOf(raw: string): string {
  if (digit.test(raw)) return figureKey(raw);
  if (dash.test(raw)) return '-';
  if (raw === '&') return 'and';
  if (raw === '٪' || raw === '﹪') return '%';
  return spelled(raw);
}

function printedAs(own: string): string {
  return lowered(own).replace(/[’ʼ]/gu, "'");
}

/** `don't` as `do` and `not`; any other word as it is. */
function apart(lower: string): readonly string[] {
  if (!lower.endsWith('t')) return [lower];
  if (lower === 'cannot') return ['can', 'not'];
  const stem = /^(.+)n't$/u.exec(lower)?.[1];
  if (stem === undefined) return [lower];
  return [stem === 'wo' ? 'will' : stem === 'ca' ? 'can' : stem, 'not'];
}

/** Two words that say what one does; `a few` is not `few`. */
const phrases: ReadonlyMap<string, string> = new Map([
  ['a few', 'several'],
  ['a little', 'some'],
  ['e mail', 'email'],
  ['e mails', 'emails'],
  ['per cent', '%'],
  ['per cento', '%'],
  ['pour cent', '%'],
  ['por ciento', '%'],
  ['por cento', '%'],
  ['out of', 'from'],
]);

/** A sum or measure whose letters stand right behind it: `$40m`, `20km`, `9am`. */
const measured = /^(\d[\d.,]*)(m|mn|mln|bn|b|k|km|kg|cm|mm|mph|am|pm)$/;
/** Letters that multiply behind money alone; `40m` is a length. */
const multiplied: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['b', 'billion'],
]);

/** The parts of a word that are words of their own; `before`: what stands before it. */
function partsOf(lower: string, before: string): readonly string[] {
  const found = measured.exec(lower);
  if (found === null) return apart(lower);
  const [, figure = '', letters = ''] = found;
  const word = multiplied.get(letters);
  if (word === undefined) return [figure, letters];
  return /\p{Sc}/u.test(before) ? [figure, word] : [lower];
}

function withPhrases(words: readonly NearWord[]): NearWord[] {
  const merged: NearWord[] = [];
  for (const word of words) {
    const last = merged.at(-1);
    const key = phrases.get(`${last?.key ?? ''} ${word.key}`);
    if (last === undefined || key === undefined) merged.push(word);
    else merged[merged.length - 1] = { ...last, raw: `${last.raw} ${word.raw}`, key };
  }
  return merged;
}

/** Whether a word is tied to another by a sign of addresses: `reuters.com`, `@name`, `he/she`. */
function tiedAt(text: string, start: number, end: number): boolean {
  const around = text.charAt(start - 1) + text.charAt(end);
  if (/^[\s,]*$/.test(around)) return false;
  return (
    /[@#/\\_~=]/.test(around) ||
    /^[\p{L}\p{N}]\.$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^\.[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  );
}

function capitalOf(text: string, own: string, from: number, at: number): NearWord['capital'] {
  if (!capital.test(own)) return 'none';
  // A capital inside a word is one of a name: `McDonald`, `d'Alger`, `iPhone`; that of `THE` says nothing more.
  const isInside = own !== own.toUpperCase() && capital.test(own.slice(1));
  return !isInside && isFirst(text, from, at) ? 'first' : 'inner';
}

type Case = Pick<NearWord, 'hasCase' | 'capital' | 'isShouted'>;

const inSmallLetters: Case = { hasCase: true, capital: 'none', isShouted: false };

/** What the case of a word says; `from`: the end of the word before. */
function caseOf(text: string, own: string, from: number, at: number): Case {
  const [small, big] = [own.toLowerCase(), own.toUpperCase()];
  return {
    hasCase: small !== big,
    capital: capitalOf(text, own, from, at),
    isShouted: own.length > 1 && own === big && own !== small,
  };
}

/** The words of a text without entities and invisible characters, in order; linear. */
export function nearWords(text: string): NearWord[] {
  const inside = quotedIn(text);
  const words: NearWord[] = [];
  let from = 0;
  word.lastIndex = 0;
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    const { 0: own, index } = found;
    const isSmall = /^[a-z]+$/.test(own); // most words: no capital, figure or sign to look for
    const { hasCase, capital, isShouted } = isSmall ? inSmallLetters : caseOf(text, own, from, index);
    const isOther = !isSmall && (digit.test(own) || !(letter.test(own) || own === '&'));
    const isFact = isOther || tiedAt(text, index, word.lastIndex);
    const parts = isSmall ? apart(own) : partsOf(printedAs(own), text.charAt(index - 1));
    // Written out: copying an object costs more than all else here.
    for (const raw of parts)
      words.push({
        raw,
        key: isSmall ? raw : keyOf(raw),
        isFact: isFact && (parts.length === 1 || digit.test(raw)),
        isQuoted: inside[index] === 1,
        hasCase,
        capital,
        isShouted,
      });
    from = word.lastIndex;
  }
  return withPhrases(words);
}
