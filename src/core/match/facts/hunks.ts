import type { Item } from './item.ts';
import type { Pair } from './stretch.ts';

/** Items of both sides between two pairs, or at the ends: what the texts do not share. */
export interface Hunk {
  readonly a: readonly Item[];
  readonly b: readonly Item[];
  /** How many pairs stand before it. */
  readonly after: number;
}

/** What is not paired, in order. */
export function hunksOf(a: readonly Item[], b: readonly Item[], pairs: readonly Pair[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  const close = (toA: number, toB: number, after: number): void => {
    if (toA > i || toB > j) hunks.push({ a: a.slice(i, toA), b: b.slice(j, toB), after });
  };
  for (const [index, [nextA, nextB]] of pairs.entries()) {
    close(nextA, nextB, index);
    [i, j] = [nextA + 1, nextB + 1];
  }
  close(a.length, b.length, pairs.length);
  return hunks;
}
