import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chance, type Chance } from '../near/feeds.ts';
import { plainPassages } from './plain-search.ts';
import { expectSound, inOrder, search, type Texts } from './searching.ts';

interface Tally {
  searches: number;
  limited: number;
  passages: number;
}

/** Compares each search that is not limited with the comparison of every word with every word. */
function compareWithPlain(
  texts: Texts,
  order: readonly number[],
  tally: Tally,
  expectedWords?: number,
): void {
  search(texts, order, undefined, expectedWords).forEach(({ passages, limited }, at) => {
    const text = order[at] ?? 0;
    tally.searches++;
    tally.passages += passages.length;
    if (limited) {
      tally.limited++;
      expectSound(texts, text, passages);
    } else {
      expect(passages).toEqual(plainPassages(texts, order.slice(0, at), text));
    }
  });
}

function someWords(random: Chance, length: number, vocabulary: number): number[] {
  return Array.from({ length }, () => random.below(vocabulary));
}

/** Texts made of new words, of stretches of earlier ones, and of a few phrases. */
function patchwork(random: Chance, texts: number, vocabulary: number, phrases: Texts): number[][] {
  const made: number[][] = [];
  while (made.length < texts) {
    const text: number[] = [];
    for (let piece = 1 + random.below(4); piece > 0; piece--) {
      const kind = random.below(phrases.length === 0 ? 2 : 3);
      const model = made[random.below(made.length || 1)] ?? [];
      if (kind === 0)
        text.push(...model.slice(random.below(model.length + 1)).slice(0, 5 + random.below(30)));
      else if (kind === 1) text.push(...someWords(random, random.below(20), vocabulary));
      else text.push(...(phrases[random.below(phrases.length)] ?? []));
    }
    made.push(text);
  }
  return made;
}

describe('passages are those that comparing every word with every word finds', () => {
  test('in a few texts of few different words, in any order', () => {
    const tally: Tally = { searches: 0, limited: 0, passages: 0 };
    const feeds = fc.integer({ min: 1, max: 8 }).chain((words) =>
      fc.array(fc.array(fc.nat(words - 1), { maxLength: 40, size: 'max' }), {
        minLength: 2,
        maxLength: 8,
        size: 'max',
      }),
    );
    fc.assert(
      fc.property(feeds, fc.nat(), (texts, seed) => {
        const random = chance(seed);
        const ranks = texts.map(() => random.below(1e6));
        const order = inOrder(texts).toSorted((a, b) => Number(ranks[a]) - Number(ranks[b]));
        compareWithPlain(texts, order, tally);
      }),
      { numRuns: 1500 },
    );
    expect(tally.passages).toBeGreaterThan(1000);
    expect(tally.limited).toBeLessThan(tally.searches / 5);
  });

  test.each([
    ['planted in new text', 1000, 0],
    ['planted in text of few words', 12, 0],
    ['beside standing phrases', 1000, 4],
    ['beside standing phrases made of few words', 10, 3],
  ])('%s', (_, vocabulary, phrases) => {
    const tally: Tally = { searches: 0, limited: 0, passages: 0 };
    for (let seed = 1; seed <= 4; seed++) {
      const random = chance(seed);
      const standing = Array.from({ length: phrases }, () =>
        someWords(random, 9 + random.below(9), vocabulary),
      );
      const texts = patchwork(random, 120, vocabulary, standing);
      // Counters for a quarter of the words: many grams share one.
      for (const expectedWords of [500, 20_000])
        compareWithPlain(texts, inOrder(texts), tally, expectedWords);
    }
    expect(tally.passages).toBeGreaterThan(200);
    expect(tally.limited).toBeLessThan(tally.searches / 2);
  });
});
