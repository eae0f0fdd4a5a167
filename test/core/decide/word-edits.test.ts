import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordEdits } from '../../../src/core/decide/word-edits.ts';

/** The distance by the whole table. */
function distance(a: readonly string[], b: readonly string[]): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, word] of a.entries()) {
    const row = [i + 1];
    for (const [j, other] of b.entries()) {
      const replaced = Number(above[j]) + Number(word !== other);
      row.push(Math.min(replaced, Number(above[j + 1]) + 1, Number(row[j]) + 1));
    }
    above = row;
  }
  return Number(above[b.length]);
}

const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

describe('the fewest edits', () => {
  test('are found when they are no more than allowed', () => {
    fc.assert(
      fc.property(words, words, fc.nat(12), (a, b, most) => {
        const least = distance(a, b);
        expect(wordEdits(a, b, most)?.edits).toBe(least <= most ? least : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  test('lie in hunks between words that are the same', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const found = wordEdits(a, b, 12);
        let [i, j, edits] = [0, 0, 0];
        for (const hunk of found?.hunks ?? []) {
          expect(a.slice(i, hunk.a.from)).toEqual(b.slice(j, hunk.b.from));
          [i, j] = [hunk.a.to, hunk.b.to];
          edits += Math.max(hunk.a.to - hunk.a.from, hunk.b.to - hunk.b.from);
        }
        expect(a.slice(i)).toEqual(b.slice(j));
        expect(edits).toBe(found?.edits);
      }),
    );
  });
});

test('nothing is said of texts whose table would be too large', () => {
  const a = Array.from({ length: 3000 }, (_, at) => `a${at}`);
  expect(wordEdits(a, a.toReversed(), 2999)).toBeUndefined();
  expect(wordEdits(a, a.with(1500, 'b'), 2999)?.edits).toBe(1);
});

test('less than no edits are never enough', () => {
  expect(wordEdits(['a'], ['a'], -1)).toBeUndefined();
  expect(wordEdits(['a'], ['a'], NaN)).toBeUndefined();
});
