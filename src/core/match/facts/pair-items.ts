import { anchorsOf } from './anchors.ts';
import { isFact, isTime, type Item, type Sort } from './item.ts';
import type { Pair, Sides, Stretch } from './stretch.ts';

/** Cells of the table for one stretch, and how often a longer one is divided; beyond both it pairs nothing. */
const mostCells = 250_000;
const mostDepth = 6;

/** Facts before plain words before grammar, so that facts are paired where they can be. */
function weightOf(sort: Sort): number {
  // A time may stand before or after what it belongs to; the words around it hold better.
  if (isTime(sort)) return 2;
  if (isFact(sort)) return 6;
  if (sort === 'plain') return 3;
  return sort === 'common' ? 2 : 1;
}

function sidesOf(a: readonly Item[], b: readonly Item[]): Sides {
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: Item): number => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const weights = Uint8Array.from(a, ({ sort }) => weightOf(sort));
  return { a: Int32Array.from(a, numberOf), b: Int32Array.from(b, numberOf), weights };
}

/** Pairs what a stretch begins and ends with alike; the rest in between. */
function trim({ a, b }: Sides, stretch: Stretch, pairs: Pair[]): Stretch {
  let { a: i, b: j, aEnd, bEnd } = stretch;
  while (i < aEnd && j < bEnd && a[i] === b[j]) pairs.push([i++, j++]);
  while (i < aEnd && j < bEnd && a[aEnd - 1] === b[bEnd - 1]) pairs.push([--aEnd, --bEnd]);
  return { ...stretch, a: i, b: j, aEnd, bEnd };
}

/** The heaviest common subsequence of a stretch (Wagner and Fischer, 1974, with weights). */
function pairByTable(
  { a, b, weights }: Sides,
  { a: from, aEnd, b: start, bEnd }: Stretch,
  pairs: Pair[],
): void {
  const width = bEnd - start + 1;
  const table = new Uint16Array((aEnd - from + 1) * width);
  const at = (i: number, j: number): number => Number(table[(i - from) * width + j - start]);
  for (let i = aEnd - 1; i >= from; i--) {
    const weight = Number(weights[i]);
    for (let j = bEnd - 1; j >= start; j--) {
      const apart = Math.max(at(i + 1, j), at(i, j + 1));
      table[(i - from) * width + j - start] =
        a[i] === b[j] ? Math.max(apart, at(i + 1, j + 1) + weight) : apart;
    }
  }
  let [i, j] = [from, start];
  while (i < aEnd && j < bEnd) {
    if (a[i] === b[j] && at(i, j) === at(i + 1, j + 1) + Number(weights[i])) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
}

/** Divides a stretch at items that stand once on each side, in the same order. */
function divide(sides: Sides, stretch: Stretch): Stretch[] {
  const { aEnd, bEnd, depth } = stretch;
  let { a, b } = stretch;
  const anchors = anchorsOf(sides, stretch);
  const parts: Stretch[] = [];
  for (const [i, j] of anchors) {
    // The anchor itself begins the next part, where trimming pairs it.
    parts.push({ a, aEnd: i, b, bEnd: j, depth: depth + 1 });
    [a, b] = [i, j];
  }
  if (anchors.length > 0) parts.push({ a, aEnd, b, bEnd, depth: depth + 1 });
  return parts;
}

/**
 * Pairs the items of two texts that say the same and stand in the same order: exactly the heaviest such pairing where
 * the difference is small, else between words that stand once in each text (Cohen's patience diff). The pairs ascend.
 * Cost: n log n, and `mostCells` at the most for a stretch of that many words.
 */
export function pairItems(a: readonly Item[], b: readonly Item[]): readonly Pair[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head]?.key === b[head]?.key) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail)?.key === b.at(-1 - tail)?.key) tail++;
  const pairs: Pair[] = [];
  for (let at = 0; at < head; at++) pairs.push([at, at]);
  const middle = pairMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  for (const [i, j] of middle) pairs.push([head + i, head + j]);
  for (let left = tail; left > 0; left--) pairs.push([a.length - left, b.length - left]);
  return pairs;
}

/** Pairs what is left between what both sides begin and end with. */
function pairMiddle(a: readonly Item[], b: readonly Item[]): readonly Pair[] {
  const sides = sidesOf(a, b);
  const pairs: Pair[] = [];
  const open: Stretch[] = [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length, depth: 0 }];
  for (;;) {
    const next = open.pop();
    if (next === undefined) return pairs.toSorted(([i], [j]) => i - j);
    const rest = trim(sides, next, pairs);
    const cells = (rest.aEnd - rest.a) * (rest.bEnd - rest.b);
    if (cells === 0) continue;
    if (cells <= mostCells) pairByTable(sides, rest, pairs);
    else if (rest.depth < mostDepth) for (const part of divide(sides, rest)) open.push(part);
  }
}
