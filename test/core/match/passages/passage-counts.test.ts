import { describe, expect, test } from 'vitest';
import { gramWords, hashGram } from '../../../../src/core/match/passages/gram.ts';
import { PassageCounts, mostSeen } from '../../../../src/core/match/passages/passage-counts.ts';
import { chance } from '../near/feeds.ts';

/** Random texts, and how often each of their grams is in them. */
function feed(texts: number, alphabet: number): { texts: Uint32Array[]; seen: Map<number, number> } {
  const random = chance(texts + alphabet);
  const made = Array.from({ length: texts }, () =>
    Uint32Array.from({ length: 8 + random.below(30) }, () => random.below(alphabet)),
  );
  const seen = new Map<number, number>();
  for (const words of made) {
    for (let place = 0; place + gramWords <= words.length; place++) {
      const gram = hashGram(words, place);
      seen.set(gram, (seen.get(gram) ?? 0) + 1);
    }
  }
  return { texts: made, seen };
}

describe('counts of grams', () => {
  test.each([
    ['of a feed as large as expected', 10_000],
    ['of a feed far larger than expected', 1],
  ])('are never too low, %s', (_, expectedWords) => {
    for (const alphabet of [2, 4, 10]) {
      const { texts, seen } = feed(400, alphabet);
      const counts = new PassageCounts(expectedWords);
      for (const words of texts) counts.add(words);
      for (const [gram, times] of seen)
        expect(counts.of(gram)).toBeGreaterThanOrEqual(Math.min(times, mostSeen));
    }
  });

  test('are right for nearly all grams where there is room', () => {
    const { texts, seen } = feed(400, 20);
    const counts = new PassageCounts(1_000_000);
    for (const words of texts) counts.add(words);
    const wrong = [...seen].filter(([gram, times]) => counts.of(gram) !== times);
    expect(seen.size).toBeGreaterThan(5000);
    expect(wrong.length).toBeLessThan(seen.size / 50);
  });

  test('stay at the most they can say, without a change to the counter beside', () => {
    const words = Uint32Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    const counts = new PassageCounts(100);
    for (let times = 0; times < 300; times++) counts.add(words);
    for (let place = 0; place < 4; place++) expect(counts.of(hashGram(words, place))).toBe(mostSeen);
    // All 2^10 counters, by the upper bits of the hash.
    const sum = Array.from({ length: 1024 }, (_, at) => counts.of((at << 22) >>> 0)).reduce((a, b) => a + b);
    expect(sum).toBe(4 * mostSeen);
    expect(counts.repeats).toBe(4 * 299);
  });

  test('leave out texts that are too short for a passage', () => {
    const counts = new PassageCounts(100);
    const words = Uint32Array.of(1, 2, 3, 4, 5, 6, 7);
    counts.add(words);
    counts.add(words);
    expect(counts.of(hashGram(words, 0))).toBe(0);
    expect(counts.repeats).toBe(0);
  });

  test('take no more than 64 MB, however many words are expected', () => {
    const counts = new PassageCounts(4e9);
    const words = Uint32Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    counts.add(words);
    expect(counts.of(hashGram(words, 3))).toBe(1);
  });
});
