import type { Span } from '../copy/article.ts';
import { endsInDenseStop, endsInStop } from './full-stops.ts';

const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]/;
const blank = /[\s\u0085\u200b]/;

/** Whether the unit at `at` ends a line; so do both ends of the text. */
function isBorder(text: string, at: number): boolean {
  return at < 0 || at >= text.length || lineEnd.test(text.charAt(at));
}

/** From `at` on in steps of `step`: the first unit that is no blank, or ends a line. */
function pastBlanks(text: string, at: number, step: 1 | -1): number {
  let next = at;
  while (!isBorder(text, next) && blank.test(text.charAt(next))) next += step;
  return next;
}

/** Where the sentence or line before `at` begins that the range cuts into; far enough to see how it ends. */
const reach = 100;

/** Whether lines end in the removal only inside its cuts, and no blank line does. */
function wrapsOnly(text: string, { start, end }: Span, cuts: readonly Span[]): boolean {
  let at = start;
  for (const cut of [...cuts, { start: end, end }]) {
    if (lineEnd.test(text.slice(at, cut.start))) return false;
    const lines = text.slice(cut.start, cut.end).replaceAll('\r\n', '\n').split(lineEnd);
    if (lines.slice(1, -1).some((line) => line.trim() === '')) return false;
    at = cut.end;
  }
  return true;
}

/**
 * Whether lines, words and sentences beside a removal stay what they were. `range`: offsets of what is left out, with no
 * other removal directly beside it; `cuts`: the spans of the cuts in it, sorted, all the rest of it is white space.
 *
 * A removal of whole lines has to leave a line end between what is above and below. One that begins inside a line has to
 * begin behind the end of a sentence, one that ends inside a line has to end with the end of one. Where it does both, text
 * of two lines may become one only when the line ends it takes are wraps inside cuts; and where it takes a blank beside a
 * cut, a blank has to stay, so that no two words become one.
 */
export function staysApart(text: string, range: Span, cuts: readonly Span[]): boolean {
  // Blanks may be left at the beginning of the line: an indentation stays when its first sentence goes.
  const leavesBorder = isBorder(text, pastBlanks(text, range.start - 1, -1)) || isBorder(text, range.end);
  const [first, last] = [cuts[0]?.start, cuts.at(-1)?.end];
  if (first === undefined || last === undefined) return leavesBorder;
  const above = pastBlanks(text, first - 1, -1);
  const below = pastBlanks(text, last, 1);
  // Text that stays on the first line of the first cut, and on the last line of the last one.
  const before = !isBorder(text, above);
  const behind = !isBorder(text, below);
  const kept = text.slice(Math.max(0, above + 1 - reach), above + 1);
  const lost = text.slice(Math.max(first, last - reach), last);
  if (before && !endsInStop(kept)) return false;
  if (behind && !endsInStop(lost)) return false;
  if (!before || !behind) return leavesBorder;
  if (!wrapsOnly(text, range, cuts)) return false;
  const isBlankLeft = blank.test(text.charAt(range.start - 1)) || blank.test(text.charAt(range.end));
  const isBlankTaken = first > range.start || last < range.end;
  return isBlankLeft || !isBlankTaken || endsInDenseStop(kept);
}
