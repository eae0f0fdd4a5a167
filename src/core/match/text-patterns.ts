import { LETTER, tableOf, UNSPACED } from './characters.ts';
import { findStretch } from './find-stretch.ts';
import { fold, matchKey, sameText, withoutFullStop, WRAP_HYPHEN } from './fold.ts';

/**
 * Stands for a `*` while a pattern is folded, so that blanks, dashes and dots beside the star fold as they do beside
 * any other sign. A noncharacter, which no text holds.
 */
const STAR = '\uffff';

/** What has to stand between two stars, or between a star and an end of the text. */
interface Piece {
  readonly text: string;
  /** A blank parts it from the star before it, or behind it: no word may run on there. */
  readonly opensWord: boolean;
  readonly closesWord: boolean;
}

interface StarredPattern {
  /** Stands at the beginning; empty when a star does. */
  readonly first: Piece;
  readonly middle: readonly Piece[];
  /** Stands at the end; empty when a star does. */
  readonly last: Piece;
  /** Its words of two parts: `well-known`. */
  readonly compounds: ReadonlySet<string>;
}

function withStars(pattern: string): string {
  return pattern.replace(/\\?\*/g, (sign) => (sign === '*' ? STAR : '*'));
}

/** Whether there is a letter or a digit in a pattern: one without any would match every text, or none. */
export function hasWords(pattern: string): boolean {
  return fold(withStars(pattern)) !== '';
}

function entryAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return Number(tableOf(unit)[unit & 0xff]);
}

/** Whether no word runs across the place before `at`. In scripts without blanks every place will do. */
function isWordBorder(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  const [before, after] = [entryAt(text, at - 1), entryAt(text, at)];
  return (before & after & LETTER) === 0 || ((before | after) & UNSPACED) !== 0;
}

function fits(text: string, piece: Piece, start: number): boolean {
  if (piece.opensWord && !isWordBorder(text, start)) return false;
  return !piece.closesWord || isWordBorder(text, start + piece.text.length);
}

/** The part of a folded pattern between two stars; folding has left one blank at most at either end. */
function pieceOf(part: string): Piece {
  return { text: part.trim(), opensWord: part.startsWith(' '), closesWord: part.endsWith(' ') };
}

/** Letters and digits from `at` on, or before it. */
function wordFrom(text: string, at: number): string {
  let end = at;
  while (end < text.length && (entryAt(text, end) & LETTER) !== 0) end++;
  return text.slice(at, end);
}

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && (entryAt(text, start - 1) & LETTER) !== 0) start--;
  return text.slice(start, at);
}

function compoundsOf(folded: string): ReadonlySet<string> {
  const compounds = new Set<string>();
  for (let at = folded.indexOf('-'); at >= 0; at = folded.indexOf('-', at + 1))
    compounds.add(`${wordBefore(folded, at)}-${wordFrom(folded, at + 1)}`);
  return compounds;
}

/** `folded` holds one star or more. A hyphen at a wrapped line end in it is read as part of a broken word. */
function starred(folded: string): StarredPattern {
  const text = folded.replaceAll(WRAP_HYPHEN, '');
  const between = text.split(STAR).slice(1, -1);
  return {
    first: pieceOf(text.slice(0, text.indexOf(STAR))),
    middle: between.map(pieceOf).filter((piece) => piece.text !== ''),
    last: pieceOf(text.slice(text.lastIndexOf(STAR) + 1)),
    compounds: compoundsOf(folded),
  };
}

/** The text with each hyphen at a wrapped line end read as the pattern writes that word: `well-known`, `government`. */
function unwrapped(text: string, compounds: ReadonlySet<string>): string {
  const parts = text.split(WRAP_HYPHEN);
  const read = parts.map((part, index) => {
    const before = parts[index - 1];
    if (before === undefined) return part;
    return compounds.has(`${wordBefore(before, before.length)}-${wordFrom(part, 0)}`) ? `-${part}` : part;
  });
  return read.join('');
}

/** Takes each piece where it comes first, which leaves the most for those after it: no step is ever taken back. */
function matches(folded: string, { first, middle, last, compounds }: StarredPattern): boolean {
  const text = folded.includes(WRAP_HYPHEN) ? unwrapped(folded, compounds) : folded;
  if (!text.startsWith(first.text) || !fits(text, first, 0)) return false;
  let at = first.text.length;
  for (const piece of middle) {
    const start = findStretch(text, piece.text, at, (place) => fits(text, piece, place));
    if (start < 0) return false;
    at = start + piece.text.length;
  }
  const start = text.length - last.text.length;
  return start >= at && text.endsWith(last.text) && fits(text, last, start);
}

/**
 * The folded forms of a pattern: itself and, where a star ends it, what stands before. A text that ends there has lost
 * the full stop that the pattern still has: `All rights reserved.*`.
 */
function formsOf(pattern: string): readonly string[] {
  let form = fold(withStars(pattern));
  const forms = [form];
  while (form.endsWith(STAR)) {
    form = withoutFullStop(form.slice(0, -STAR.length));
    forms.push(form);
  }
  return forms;
}

/**
 * Tells whether a folded paragraph says, from its first word to its last, what one of the patterns says. In a pattern
 * `*` stands for anything, also for nothing, and `\*` for a star; the rest is compared after folding, as `sameText`
 * does. A blank beside a star keeps words whole: `Sign up *` is not `Sign upstream`.
 *
 * A text costs one look-up for all patterns without stars, and time linear in text and pattern for each of the others.
 * Throws a `RangeError` for a pattern without a letter or a digit.
 */
export function textMatcher(patterns: readonly string[]): (folded: string) => boolean {
  const exact = new Map<string, Set<string>>();
  const others: StarredPattern[] = [];
  for (const pattern of patterns) {
    if (!hasWords(pattern))
      throw new RangeError(`The pattern "${pattern}" matches any text: give it a letter or a digit.`);
    for (const form of formsOf(pattern)) {
      const key = matchKey(form);
      if (form.includes(STAR)) others.push(starred(form));
      else exact.set(key, (exact.get(key) ?? new Set()).add(form));
    }
  }
  return (folded) => {
    const known = exact.get(matchKey(folded));
    if (known !== undefined && [...known].some((form) => sameText(form, folded))) return true;
    return others.some((pattern) => matches(folded, pattern));
  };
}
