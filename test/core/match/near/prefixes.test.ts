import { describe, expect, test } from 'vitest';
import type { Prefix } from '../../../../src/core/match/near/prefix.ts';
import { Prefixes } from '../../../../src/core/match/near/prefixes.ts';

function prefix(words: number, grams: readonly number[], parities: readonly number[] = []): Prefix {
  return {
    words,
    grams: Uint32Array.from(grams),
    places: Uint16Array.from(grams.keys()),
    parities: Uint32Array.from({ length: 8 }, (_, column) => parities[column] ?? 0),
  };
}

describe('prefixes', () => {
  test('keep what was added, in rows', () => {
    const prefixes = new Prefixes();
    prefixes.add(7, prefix(12, [4_000_000_000, 5]));
    prefixes.add(4_000_000_000, prefix(9, [6]));
    expect([prefixes.length, prefixes.grams]).toEqual([2, 3]);
    expect([0, 1].map((row) => prefixes.numberOf(row))).toEqual([7, 4_000_000_000]);
    expect([0, 1].map((row) => prefixes.wordsOf(row))).toEqual([12, 9]);
    expect([0, 1].map((row) => prefixes.gramsOf(row))).toEqual([
      [0, 2],
      [2, 3],
    ]);
    expect([0, 1, 2].map((at) => prefixes.gramAt(at))).toEqual([4_000_000_000, 5, 6]);
    expect([0, 1, 2].map((at) => prefixes.placeAt(at))).toEqual([0, 1, 0]);
  });

  test('keep it while they grow', () => {
    const prefixes = new Prefixes();
    const grams = Array.from({ length: 50 }, (_, at) => at);
    for (let text = 0; text < 4000; text++) prefixes.add(text, prefix(50, grams));
    expect(prefixes.grams).toBe(200_000);
    for (let at = 0; at < 200_000; at++) {
      if (prefixes.gramAt(at) !== at % 50 || prefixes.placeAt(at) !== at % 50) throw new Error(`gram ${at}`);
    }
  });

  test('tell in how many classes of words two texts are odd and even', () => {
    const prefixes = new Prefixes();
    prefixes.add(0, prefix(9, [1], [0b1011, 0, 0xffffffff]));
    prefixes.add(1, prefix(9, [1], [0b0001, 1, 0xffffffff]));
    expect(prefixes.oddClasses(0, 1)).toBe(3);
    expect(prefixes.oddClasses(1, 0)).toBe(3);
    expect(prefixes.oddClasses(1, 1)).toBe(0);
  });

  test('know no row that has not been added', () => {
    expect(() => new Prefixes().numberOf(0)).toThrow(RangeError);
  });
});
