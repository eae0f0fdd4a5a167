import fc from 'fast-check';
import type { Span } from '../../../src/core/copy/article.ts';

/** Bytes with many line ends of every kind, and ranges of them to leave out. */
export interface ByteCopy {
  readonly bytes: Uint8Array;
  readonly removals: readonly Span[];
}

const chunk: fc.Arbitrary<readonly number[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([0x0a]) },
  { weight: 1, arbitrary: fc.constantFrom([0x0d], [0x0d, 0x0a], [0x0a, 0x0a]) },
  { weight: 3, arbitrary: fc.constantFrom([0x61, 0x0a], [0x62, 0x0a], [0x61], [0x62]) },
  { weight: 2, arbitrary: fc.array(fc.nat(255), { maxLength: 3 }) },
);

function spansOf(borders: readonly number[], length: number): Span[] {
  const sorted = [...new Set(borders.map((border) => border % (length + 1)))].toSorted((a, b) => a - b);
  const spans: Span[] = [];
  for (let at = 0; at + 1 < sorted.length; at += 2) {
    spans.push({ start: sorted[at] ?? 0, end: sorted[at + 1] ?? 0 });
  }
  return spans;
}

/** Any bytes, any ranges; sorted, disjoint, never two side by side. */
export const byteCopy: fc.Arbitrary<ByteCopy> = fc
  .tuple(fc.array(chunk, { maxLength: 40 }), fc.array(fc.nat(10_000), { maxLength: 8 }))
  .map(([chunks, borders]) => {
    const bytes = Uint8Array.from(chunks.flat());
    return { bytes, removals: spansOf(borders, bytes.length) };
  });

/** The same without NUL, which makes a file binary to git. */
export const textCopy: fc.Arbitrary<ByteCopy> = byteCopy.map(({ bytes, removals }) => ({
  bytes: bytes.map((byte) => (byte === 0 ? 0x63 : byte)),
  removals,
}));
