import { bisect } from '../bisect.ts';
import type { Remainder } from './remainder.ts';
import type { Range } from './removals.ts';

/** The pieces of a range that stay when `removals` (sorted, disjoint) are left out; logarithmic, and linear in the pieces. */
export function stayingPieces({ start, end }: Range, removals: readonly Range[]): Range[] {
  const pieces: Range[] = [];
  let at = start;
  let index = bisect(removals.length, (removal) => Number(removals[removal]?.start), start);
  for (let next = removals[index]; next !== undefined && next.start < end; next = removals[++index]) {
    if (next.start > at) pieces.push({ start: at, end: next.start });
    at = Math.max(at, next.end);
  }
  if (at < end) pieces.push({ start: at, end });
  return pieces;
}

/** How much of a range stays. */
export function stayingLength(range: Range, removals: readonly Range[]): number {
  return stayingPieces(range, removals).reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The stretches of the original that a range of what is left is made of: one, and one more for each gap in it. */
export function originalPieces({ pieces }: Remainder, { start, end }: Range): [Range, ...Range[]] {
  const stretch = (index: number): Range => {
    const { at, from, length } = pieces[index] as Remainder['pieces'][number];
    return { start: from + Math.max(0, start - at), end: from + Math.min(length, end - at) };
  };
  const placeOf = (offset: number): number =>
    bisect(pieces.length, (index) => Number(pieces[index]?.at), offset);
  const first = placeOf(start);
  const others = Array.from({ length: placeOf(end - 1) - first }, (_, step) => stretch(first + step + 1));
  return [stretch(first), ...others];
}
