import { monthNames } from './calendar.ts';
import { kindOf, kinds, type Kind } from './characters.ts';
import { authorWords, detailWords, nameParticles } from './labels.ts';
import { isDense, measure } from './measure.ts';
import { listedSource, squeeze } from './sources.ts';
import type { Piece } from './source-pieces.ts';
import { plain } from './wording.ts';

/** What one piece of an attribution line says. `source` or `detail` is '' when there is none. */
export interface PieceReading {
  readonly source: string;
  readonly detail: string;
  /** The source is a listed house or an address. */
  readonly listed: boolean;
}

/** Letters with marks, digits, and the signs that stand in names: `O'Neill`, `Yahoo!`, `@NASA`, `Al-Quds`, `U.S.`. */
const nameWord = /^[\p{L}\p{M}\p{N}'.\-!@+°&_]+$/u;
const mostNameWords = 6;
/** In English headlines too begin with "Source:"; a name of more words than this may be one. */
const mostEnglishWords = 5;
const mostCaselessWords = 4;
const longestDenseName = 16;

function firstKind(word: string): Kind {
  return kindOf(Number(word.codePointAt(0)));
}

function isDigits(word: string): boolean {
  const measured = measure(word);
  return measured.digits > measured.letters;
}

/** Whether the words from `at` on go beyond naming: a date, an author, a bracket, "Photo". */
function opensDetail(words: readonly string[], word: string, at: number): boolean {
  const bare = plain(word)
    .replace(/[.:,]+$/, '')
    .replace(/:.*$/, '');
  if (word.startsWith('(') || isDigits(word) || detailWords.has(bare)) return true;
  if (at === 0 && authorWords.has(bare)) return true;
  return monthNames.has(bare) && words.some(isDigits);
}

/** Chinese and Japanese names hold no blanks, and sentences of the same length exist: short ones only. */
function isDenseName(name: string): boolean {
  return measure(name).letters <= longestDenseName && /^[\p{L}\p{M}\p{N}・·]+$/u.test(name);
}

function isName(words: readonly string[], english: boolean): boolean {
  if (words.length > mostNameWords || !words.every((word) => nameWord.test(word))) return false;
  const firsts = words.map(firstKind);
  if (firsts.filter((kind) => kind === kinds.caseless).length > mostCaselessWords) return false;
  if (firsts[0] === kinds.lower) return false;
  const loose = words.filter((word) => firstKind(word) === kinds.lower && !nameParticles.has(word));
  return english ? loose.length === 0 && words.length <= mostEnglishWords : loose.length <= 2;
}

/** `own work`, `ntv.de, ino/dpa`: lower case throughout names a source where it stands alone, else it is a sign. */
function readLowerCase(words: readonly string[], detail: string, alone: boolean): PieceReading | undefined {
  if (words.length > 2 || !words.every((word) => nameWord.test(word))) return undefined;
  const text = words.join(' ');
  return alone
    ? { source: squeeze(text), detail, listed: false }
    : { source: '', detail: `${text} ${detail}`.trim(), listed: false };
}

/** `Associated Press (AP)` says one name twice. */
function namesItself(text: string): string | undefined {
  const inner = /^(.*\S) ?[(（](.*)[)）]$/.exec(text);
  if (inner === null) return undefined;
  const [outside, inside] = inner.slice(1).map(listedSource);
  return outside === inside ? outside : undefined;
}

function readName(
  words: readonly string[],
  detail: string,
  alone: boolean,
  english: boolean,
): PieceReading | undefined {
  const name = words.join(' ');
  const listed = listedSource(name);
  if (listed !== undefined) return { source: listed, detail, listed: true };
  if (isDense(measure(name)) && !/\p{Script=Hangul}/u.test(name)) {
    const [own = '', ...others] = words;
    const rest = [...others, detail].filter((part) => part !== '').join(' ');
    return isDenseName(own)
      ? { source: listedSource(own) ?? squeeze(own), detail: rest, listed: false }
      : undefined;
  }
  if (words.every((word) => firstKind(word) === kinds.lower)) return readLowerCase(words, detail, alone);
  return isName(words, english) ? { source: squeeze(name), detail, listed: false } : undefined;
}

/**
 * Reads one piece of an attribution line. `alone`: it is the only one. `english`: its label is one that headlines use
 * too. Gives undefined for what is neither a name nor an addition to one.
 */
export function readPiece(piece: Piece, alone: boolean, english: boolean): PieceReading | undefined {
  if (piece.address !== undefined) return { ...piece.address, listed: true };
  const listed = listedSource(piece.text) ?? namesItself(piece.text);
  if (listed !== undefined) return { source: listed, detail: '', listed: true };
  const words = piece.text.split(' ');
  const cut = words.findIndex((word, at) => opensDetail(words, word, at));
  if (cut === 0) return { source: '', detail: piece.text, listed: false };
  const named = cut < 0 ? words : words.slice(0, cut);
  return readName(named, cut < 0 ? '' : words.slice(cut).join(' '), alone, english);
}
