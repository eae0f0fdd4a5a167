import { describe, expect, test } from 'vitest';
import { NearCounts } from '../../../../src/core/match/near/counts.ts';
import { gramLengths, hashGrams, hashWords } from '../../../../src/core/match/near/grams.ts';
import { chance, feedOf } from './feeds.ts';

function gramsOf(words: readonly string[]): string[] {
  return [2, 3, 4].flatMap((length) =>
    words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' ')),
  );
}

function hashOf(gram: string): number {
  const words = gram.split(' ');
  return Number(hashGrams(hashWords(words))[(words.length - 1) * gramLengths + words.length - 2]);
}

describe('counts of grams', () => {
  test.each([1, 1_000_000])('are never too low when %i words were expected', (expectedWords) => {
    const texts = feedOf({ texts: 400, vocabulary: 20, shortest: 8, longest: 40 }, chance(3));
    const counts = new NearCounts(expectedWords);
    const truth = new Map<string, number>();
    for (const text of texts.filter(({ length }) => length >= 8)) {
      counts.add(hashWords(text));
      for (const gram of gramsOf(text)) truth.set(gram, (truth.get(gram) ?? 0) + 1);
    }
    const wrong = [...truth].filter(([gram, times]) => counts.of(hashOf(gram)) < Math.min(times, 256));
    expect(wrong).toEqual([]);
    expect(Math.max(...truth.values())).toBeGreaterThan(256);
    if (expectedWords === 1) return;
    const exact = [...truth].filter(([gram, times]) => counts.of(hashOf(gram)) === Math.min(times, 256));
    expect(exact.length / truth.size).toBeGreaterThan(0.99);
  });

  test('are those of texts long enough to be searched for', () => {
    const counts = new NearCounts(100);
    counts.add(hashWords('too short a text to be counted'.split(' ')));
    expect(counts.words).toBe(0);
    expect(counts.of(hashOf('a text'))).toBe(0);
    counts.add(hashWords('one two one two one two one two'.split(' ')));
    expect(counts.words).toBe(8);
    expect(counts.of(hashOf('one two'))).toBe(4);
    expect(counts.of(hashOf('two one'))).toBe(3);
  });
});
