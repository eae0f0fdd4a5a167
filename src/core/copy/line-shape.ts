import type { Line } from './article.ts';
import { isInvisible, skipInvisible, trimInvisible } from './blank.ts';
import { isLetter, kindOf, kinds } from './characters.ts';
import { advance, isWide } from './columns.ts';
import { itemContent, readSign, type Sign } from './line-signs.ts';

/** How a line is set: all that is needed to tell whether it opens a paragraph. Widths are in columns. */
export interface LineShape {
  readonly sign: Sign | 'blank';
  /** Marks `>` before the copy. */
  readonly quote: number;
  /** Blank columns before the copy, after the quote marks. */
  readonly indent: number;
  /** Of an item: the column, counted as `indent` is, at which its words begin; of another line its `indent`. */
  readonly content: number;
  /** Columns up to the last visible character, quote marks and indentation included. */
  readonly width: number;
  /** Columns of what a wrap cannot part at the beginning of the line: a word, or an ideograph and its punctuation. */
  readonly word: number;
  /** What the line begins with, opening quotes aside. Capitals count as `upper` where the line has small letters. */
  readonly start: 'lower' | 'upper' | 'wide' | 'other';
  /** A colon stands near the beginning: `Source: …`, `Q: …`. */
  readonly label: boolean;
  /** The line is one word, or one it could not be parted within. */
  readonly solid: boolean;
  /** How the line ends: as a sentence does, with a closing bracket or quote, or in mid-sentence. */
  readonly ending: 'sentence' | 'bracket' | 'open';
  /** Columns that its tabs and wide blanks may stand for less than is counted: programs count a tab as one, too. */
  readonly slack: number;
}

const blank: LineShape = {
  sign: 'blank',
  quote: 0,
  indent: 0,
  content: 0,
  width: 0,
  word: 0,
  start: 'other',
  label: false,
  solid: false,
  ending: 'open',
  slack: 0,
};

/** Lines longer than this are wrapped nowhere; they are measured so far, the rest is counted. */
const furthest = 200;
/** A label ends within so many units. */
const longestLabel = 16;
const longestWideLabel = 6;
/** Blanks that part two cells of a table. */
const cellGap = 3;

const TAB = 0x09;
const QUOTE_MARK = 0x3e;
const openers = '"\'“‘„‚«‹([¿¡*_';
const sentenceEnds = '.!?:…。！？：．｡؟۔।॥։።';
const brackets = '"\'”’“‘»«›‹)]）」』】〕〉》';
/** May stand behind the end of a sentence. */
const closers = `${brackets}*_`;
/** Never at the beginning of a wrapped line of Chinese or Japanese: they take the character before them along. */
const nonStarters =
  '、。，．・：；？！％）」』】〕〉》〗〙〟ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ';
/** Never at the end of one. */
const nonEnders = '（「『【〔〈《〖〘〝';

/** What stands before the copy of a line. */
interface Prefix {
  readonly at: number;
  readonly column: number;
  readonly quote: number;
  readonly indent: number;
}

function columnAt(text: string, from: number, to: number, column: number): number {
  let at = column;
  for (let unit = from; unit < to; unit++) at = advance(at, text.charCodeAt(unit));
  return at;
}

/** Reads quote marks (`> > `, `>>`) and the blanks around them; a quote mark may be followed by one blank of its own. */
function readPrefix(text: string, start: number, end: number): Prefix {
  let at = skipInvisible(text, start, end);
  let column = columnAt(text, start, at, 0);
  let quote = 0;
  let margin = 0;
  while (at < end && text.charCodeAt(at) === QUOTE_MARK) {
    quote++;
    const blanks = at + 1;
    at = skipInvisible(text, blanks, end);
    margin = column + (at > blanks ? 2 : 1);
    column = columnAt(text, blanks, at, column + 1);
  }
  return { at, column, quote, indent: Math.max(0, column - margin) };
}

/** White space at which no wrap is made. */
function isNoBreak(codePoint: number): boolean {
  return codePoint === 0xa0 || codePoint === 0x202f;
}

/** Columns of the first unit in `from`..`to` that no wrap can part. */
function measureWord(text: string, from: number, to: number): number {
  let columns = 0;
  let held = false;
  let afterWide = false;
  for (const character of text.slice(from, to)) {
    const codePoint = Number(character.codePointAt(0));
    const next = advance(columns, codePoint);
    if (isInvisible(codePoint) && next > columns && !isNoBreak(codePoint)) break;
    const wide = isWide(codePoint);
    if (held && (wide || afterWide) && !nonStarters.includes(character)) break;
    held ||= !nonEnders.includes(character);
    afterWide = wide;
    columns = next;
  }
  return columns;
}

interface Extent {
  /** Column after the last character. */
  readonly width: number;
  /** Gaps between the words that are as wide as those between the cells of a table. */
  readonly gaps: number;
}

/** What makes a unit of a line more, or less, than one column, or a gap of it. */
const uneven = /[^ -~]| {3}/;

/** Measures the visible part `from`..`to` of a line, which begins at `column`. */
function measureExtent(text: string, from: number, to: number, begin: number): Extent {
  const end = Math.min(to, from + furthest);
  if (!uneven.test(text.slice(from, end))) return { width: begin + to - from, gaps: 0 };
  let column = begin;
  let gapFrom = begin;
  let tabbed = false;
  let gaps = 0;
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    const isPlain = unit > 0x20 && unit < 0x7f; // nearly every unit, and the loop is where the time goes
    if (isPlain || !isInvisible(unit)) {
      if (tabbed || column - gapFrom >= cellGap) gaps++;
      tabbed = false;
      const codePoint = isPlain ? unit : Number(text.codePointAt(at));
      column = isPlain ? column + 1 : advance(column, codePoint);
      gapFrom = column;
      if (codePoint > 0xffff) at++;
    } else {
      tabbed ||= unit === TAB;
      column = advance(column, unit);
    }
  }
  return { width: column + to - end, gaps };
}

function hasLower(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kindOf(Number(text.codePointAt(at))) === kinds.lower) return true;
  return false;
}

function startOf(text: string, from: number, to: number): LineShape['start'] {
  const last = Math.min(to - 1, from + 4);
  let at = from;
  while (at < last && openers.includes(text.charAt(at))) at++;
  const codePoint = Number(text.codePointAt(at));
  if (isWide(codePoint)) return 'wide';
  const kind = kindOf(codePoint);
  if (kind === kinds.lower) return 'lower';
  return kind === kinds.upper && hasLower(text, at, Math.min(to, at + furthest)) ? 'upper' : 'other';
}

/** A colon that stands in no figure: not the one of `3:1` or `10:30`. */
function isLabel(text: string, from: number, to: number): boolean {
  const beginning = text.slice(from, Math.min(to, from + longestLabel));
  return /\D:|:(?!\d)/.test(beginning) || beginning.slice(0, longestWideLabel).includes('：');
}

function isDigit(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === kinds.digit;
}

/** Whether the full stop at `dot` ends an initial or an ordinal of one or two digits: `Albert G.`, `U.S.`, `am 23.` */
function isAbbreviation(text: string, from: number, dot: number): boolean {
  const isSign = (at: number): boolean =>
    at >= from && (isDigit(text, at) || isLetter(kindOf(text.charCodeAt(at))));
  if (!isSign(dot - 1)) return false;
  return !isSign(dot - 2) || (isDigit(text, dot - 1) && isDigit(text, dot - 2) && !isSign(dot - 3));
}

function endingOf(text: string, from: number, to: number): LineShape['ending'] {
  let at = to - 1;
  while (at > from && closers.includes(text.charAt(at))) at--;
  const isStop = text.charAt(at) === '.';
  if (isStop && isAbbreviation(text, from, at)) return 'open';
  if (sentenceEnds.includes(text.charAt(at))) return 'sentence';
  return brackets.includes(text.charAt(to - 1)) ? 'bracket' : 'open';
}

/** Measures one line of `text`. Linear in its length, and quick past its first 200 characters. */
export function measureLine(text: string, line: Line): LineShape {
  const { at, column, quote, indent } = readPrefix(text, line.start, line.end);
  const end = trimInvisible(text, at, line.end);
  if (at === end) return quote > 0 ? { ...blank, sign: 'rule', quote } : blank;
  const { width, gaps } = measureExtent(text, at, end, column);
  const sign = readSign(text, at, end, gaps);
  const content = sign === 'item' ? itemContent(text, at, end) : at;
  const word = measureWord(text, at, Math.min(end, at + furthest));
  return {
    sign,
    quote,
    indent,
    content: columnAt(text, at, content, indent),
    width,
    word,
    start: startOf(text, at, end),
    label: isLabel(text, at, end),
    solid: column + word >= width,
    ending: endingOf(text, at, end),
    slack: Math.max(0, indent - (at - line.start)),
  };
}
