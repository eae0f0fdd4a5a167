import type { Span } from '../copy/article.ts';

/** The bytes outside `removals` (sorted, disjoint), in their order: the cleaned copy. */
export function clean(bytes: Uint8Array, removals: readonly Span[]): Uint8Array {
  const removed = removals.reduce((sum, { start, end }) => sum + end - start, 0);
  const cleaned = new Uint8Array(bytes.length - removed);
  let from = 0;
  let to = 0;
  for (const { start, end } of removals) {
    cleaned.set(bytes.subarray(from, start), to);
    to += start - from;
    from = end;
  }
  cleaned.set(bytes.subarray(from), to);
  return cleaned;
}
