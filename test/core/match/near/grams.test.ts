import { expect, test } from 'vitest';
import { gramLengths, hashGrams, hashWords } from '../../../../src/core/match/near/grams.ts';

/** Hashes of the grams that end with each word, the shortest first. */
function gramsByEnd(words: readonly string[]): number[][] {
  const hashes = [...hashGrams(hashWords(words))];
  expect(hashes).toHaveLength(words.length * gramLengths);
  return words.map((_, end) => hashes.slice(end * gramLengths, (end + 1) * gramLengths));
}

test('grams of the same words have the same hash, wherever they stand', () => {
  const grams = gramsByEnd('a b c d x a b c d'.split(' '));
  expect(grams[8]).toEqual(grams[3]);
  expect(grams[8]).not.toContain(0);
  expect(grams[7]?.slice(0, 2)).toEqual(grams[2]?.slice(0, 2));
  expect(grams[7]?.[2]).not.toBe(grams[2]?.[2]);
});

test('other grams have other hashes', () => {
  const words = Array.from({ length: 1000 }, (_, at) => `w${(at * at) % 757}`);
  const grams = new Map<string, number>();
  gramsByEnd(words).forEach((hashes, end) => {
    hashes.forEach((hash, longer) => {
      if (hash > 0) grams.set(words.slice(end - longer - 1, end + 1).join(' '), hash);
    });
  });
  for (const words of [
    ['ab', 'a'],
    ['a', 'ba'],
    ['a', 'ab'],
  ])
    grams.set(words.join(' '), Number(gramsByEnd(words)[1]?.[0]));
  expect(grams.size).toBeGreaterThan(1000);
  expect(new Set(grams.values()).size).toBe(grams.size);
});

test('a text too short for a gram has none', () => {
  const shown = gramsByEnd(['a', 'b', 'c', 'd']).map((hashes) => hashes.map((hash) => hash > 0));
  expect(shown).toEqual([
    [false, false, false],
    [true, false, false],
    [true, true, false],
    [true, true, true],
  ]);
  expect(gramsByEnd([])).toEqual([]);
});
