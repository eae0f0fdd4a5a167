import type { Span } from '../copy/article.ts';

function equalRange(a: Uint8Array, from: number, to: number, b: Uint8Array, at: number): boolean {
  for (let offset = 0; offset < to - from; offset++) if (a[from + offset] !== b[at + offset]) return false;
  return true;
}

/**
 * Whether a cleaned copy is the original minus the removals and nothing else (law 1): walks both and puts every byte of
 * the original either into a removal or beside an equal byte of the copy.
 */
export function isOriginalMinus(
  original: Uint8Array,
  removals: readonly Span[],
  cleaned: Uint8Array,
): boolean {
  let from = 0;
  let at = 0;
  for (const { start, end } of [...removals, { start: original.length, end: original.length }]) {
    if (start < from || end < start || end > original.length) return false;
    if (!equalRange(original, from, start, cleaned, at)) return false;
    at += start - from;
    from = end;
  }
  return at === cleaned.length;
}
