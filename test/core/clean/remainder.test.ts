import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remainderOf, toOriginal, union } from '../../../src/core/clean/remainder.ts';
import type { Range } from '../../../src/core/clean/removals.ts';

/** Places of the units of a text that are left. */
function leftOf(length: number, removals: readonly Range[]): number[] {
  const places = Array.from({ length }, (_, at) => at);
  return places.filter((at) => !removals.some(({ start, end }) => start <= at && at < end));
}

const text = fc.string({ minLength: 1, maxLength: 40 });

/** Sorted, disjoint ranges inside a text of this length. */
function rangesIn(length: number): fc.Arbitrary<Range[]> {
  const border = fc.uniqueArray(fc.nat(length), { maxLength: 8 });
  return border.map((borders) => {
    const sorted = borders.toSorted((a, b) => a - b);
    return sorted.flatMap((start, at) => {
      const end = sorted[at + 1];
      return at % 2 === 0 && end !== undefined ? [{ start, end }] : [];
    });
  });
}

const textAndRanges = text.chain((whole) => fc.tuple(fc.constant(whole), rangesIn(whole.length)));

test('what is left is the text without the ranges', () => {
  fc.assert(
    fc.property(textAndRanges, ([whole, removals]) => {
      const left = leftOf(whole.length, removals).map((at) => whole.charAt(at));
      expect(remainderOf(whole, removals).text).toBe(left.join(''));
    }),
  );
});

test('a range of what is left leads back to its first and its last unit', () => {
  fc.assert(
    fc.property(textAndRanges, fc.nat(), fc.nat(), ([whole, removals], from, length) => {
      const places = leftOf(whole.length, removals);
      fc.pre(places.length > 0);
      const start = from % places.length;
      const end = start + 1 + (length % (places.length - start));
      const range = toOriginal(remainderOf(whole, removals), { start, end });
      expect(range).toEqual({ start: places[start], end: (places[end - 1] ?? 0) + 1 });
    }),
  );
});

test('two sets of ranges are one set that holds the same units, sorted and apart', () => {
  const sets = fc.tuple(rangesIn(40), rangesIn(40));
  fc.assert(
    fc.property(sets, ([a, b]) => {
      const joined = union(a, b);
      expect(leftOf(40, joined)).toEqual(leftOf(40, [...a, ...b]));
      joined.slice(1).forEach(({ start }, at) => expect(start).toBeGreaterThan(joined[at]?.end ?? 0));
    }),
  );
});

test('ranges that only touch become one', () => {
  expect(union([{ start: 4, end: 6 }], [{ start: 0, end: 4 }])).toEqual([{ start: 0, end: 6 }]);
  expect(union([], [])).toEqual([]);
});

test('of two ranges that begin together the longer one counts', () => {
  expect(union([{ start: 0, end: 9 }], [{ start: 0, end: 3 }])).toEqual([{ start: 0, end: 9 }]);
});
