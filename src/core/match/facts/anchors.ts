import type { Pair, Sides, Stretch } from './stretch.ts';

/** Index of each number that stands once between `from` and `to`; -1 for those that stand more often. */
function singles(side: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const number = Number(side[at]);
    places.set(number, places.has(number) ? -1 : at);
  }
  return places;
}

/** The longest run of pairs that ascend on both sides, by patience sorting. */
function ascending(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const before: number[] = [];
  for (const [index, [, j]] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (Number(pairs[Number(tops[middle])]?.[1]) < j) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? -1 : Number(tops[low - 1]));
    tops[low] = index;
  }
  const run: Pair[] = [];
  let at = Number(tops.at(-1) ?? -1);
  for (let pair = pairs[at]; pair !== undefined; pair = pairs[at]) {
    run.push(pair);
    at = Number(before[at]);
  }
  return run.toReversed();
}

/** Pairs of items that stand once on each side of a stretch, as many as stand in the same order. n log n. */
export function anchorsOf({ a, b }: Sides, stretch: Stretch): readonly Pair[] {
  const right = singles(b, stretch.b, stretch.bEnd);
  const pairs: Pair[] = [];
  for (const [number, i] of singles(a, stretch.a, stretch.aEnd)) {
    const j = right.get(number) ?? -1;
    if (i >= 0 && j >= 0) pairs.push([i, j]);
  }
  return ascending(pairs.toSorted(([i], [j]) => i - j));
}
