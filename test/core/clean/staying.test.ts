import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remainderOf, toOriginal, union } from '../../../src/core/clean/remainder.ts';
import { originalPieces, stayingLength, stayingPieces } from '../../../src/core/clean/staying.ts';

const removals = [
  { start: 10, end: 20 },
  { start: 20, end: 25 },
  { start: 40, end: 50 },
];

describe('what stays of a range', () => {
  test.each([
    [0, 10, [[0, 10]]],
    [0, 15, [[0, 10]]],
    [12, 18, []],
    [10, 25, []],
    [15, 30, [[25, 30]]],
    [
      5,
      60,
      [
        [5, 10],
        [25, 40],
        [50, 60],
      ],
    ],
    [26, 39, [[26, 39]]],
    [60, 70, [[60, 70]]],
  ])('from %i to %i is %j', (start, end, expected) => {
    const pieces = stayingPieces({ start, end }, removals);
    expect(pieces.map((piece) => [piece.start, piece.end])).toEqual(expected);
    expect(stayingLength({ start, end }, removals)).toBe(
      expected.reduce((sum, [from, to]) => sum + Number(to) - Number(from), 0),
    );
  });

  test('is all of it where nothing is left out', () => {
    expect(stayingPieces({ start: 3, end: 5 }, [])).toEqual([{ start: 3, end: 5 }]);
  });
});

const ranges = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })), { maxLength: 8 }).map((pairs) =>
  union(
    pairs.map(([start, length]) => ({ start, end: Math.min(64, start + length) })),
    [],
  ),
);
const text = Array.from({ length: 64 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');

test('the pieces of what is left are those that stay of its place in the original', () => {
  fc.assert(
    fc.property(ranges, fc.nat(63), fc.nat(63), (removed, one, other) => {
      const remainder = remainderOf(text, removed);
      const range = { start: Math.min(one, other), end: Math.max(one, other) + 1 };
      fc.pre(range.end <= remainder.text.length);
      const pieces = originalPieces(remainder, range);
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
        remainder.text.slice(range.start, range.end),
      );
      const joined = stayingPieces(toOriginal(remainder, range), removed);
      expect(joined).toEqual(pieces);
    }),
  );
});
