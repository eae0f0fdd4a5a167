import { bisect } from '../bisect.ts';
import type { Range } from './removals.ts';

/** A stretch of the original that is left: `length` units at `from` in the original stand at `at` in what is left. */
interface Piece {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** What is left of a text when ranges are left out, with the way back to the original places. */
export interface Remainder {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** `removals`: sorted, disjoint ranges of `text`. */
export function remainderOf(text: string, removals: readonly Range[]): Remainder {
  const pieces: Piece[] = [];
  let at = 0;
  let from = 0;
  for (const { start, end } of [...removals, { start: text.length, end: text.length }]) {
    if (start > from) pieces.push({ at, from, length: start - from });
    at += start - from;
    from = end;
  }
  return { text: pieces.map((piece) => text.slice(piece.from, piece.from + piece.length)).join(''), pieces };
}

/** How far the unit at `at` has moved up. */
function shiftAt({ pieces }: Remainder, at: number): number {
  const piece = pieces[bisect(pieces.length, (index) => Number(pieces[index]?.at), at)];
  return Number(piece?.from) - Number(piece?.at);
}

/** The place in the original of a range that is not empty. Where something was left out inside it, that is inside again. */
export function toOriginal(remainder: Remainder, { start, end }: Range): Range {
  return { start: start + shiftAt(remainder, start), end: end + shiftAt(remainder, end - 1) };
}

/** Two sets of ranges as one, sorted and disjoint. */
export function union(a: readonly Range[], b: readonly Range[]): Range[] {
  const sorted = [...a, ...b].toSorted((x, y) => x.start - y.start || x.end - y.end);
  const joined: Range[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && range.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else joined.push(range);
  }
  return joined;
}
