import { expect, test } from 'vitest';
import { hashGrams, hashWords } from '../../../../src/core/match/near/grams.ts';

test('grams of the same words have the same hash, wherever they stand', () => {
  const [pairs, threes, fours] = hashGrams(hashWords('a b c d x a b c d'.split(' ')));
  expect([pairs?.length, threes?.length, fours?.length]).toEqual([8, 7, 6]);
  expect(pairs?.[5]).toBe(pairs?.[0]);
  expect(threes?.[6]).toBe(threes?.[1]);
  expect(fours?.[5]).toBe(fours?.[0]);
});

test('other grams have other hashes', () => {
  const words = Array.from({ length: 1000 }, (_, at) => `w${(at * at) % 757}`);
  const grams = new Map<string, number>();
  hashGrams(hashWords(words)).forEach((hashes, longer) => {
    hashes.forEach((hash, place) => grams.set(words.slice(place, place + longer + 2).join(' '), hash));
  });
  grams.set('ab a', Number(hashGrams(hashWords(['ab', 'a']))[0]?.[0]));
  grams.set('a ba', Number(hashGrams(hashWords(['a', 'ba']))[0]?.[0]));
  grams.set('a ab', Number(hashGrams(hashWords(['a', 'ab']))[0]?.[0]));
  expect(new Set(grams.values()).size).toBe(grams.size);
});

test('a text too short for a gram has none', () => {
  expect(hashGrams(hashWords(['a', 'b', 'c'])).map(({ length }) => length)).toEqual([2, 1, 0]);
  expect(hashGrams(hashWords([])).map(({ length }) => length)).toEqual([0, 0, 0]);
});
