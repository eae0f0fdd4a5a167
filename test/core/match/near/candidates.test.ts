import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NearIndex } from '../../../../src/core/match/near/candidates.ts';
import { NearCounts } from '../../../../src/core/match/near/counts.ts';
import { compareWords } from '../../../../src/core/match/near/similarity.ts';
import { fifth, leastScore, quarter } from '../../../../src/core/match/near/tolerance.ts';
import { chance, edited, feedOf, type FeedShape } from './feeds.ts';
import { emptyTally, prefixesOf, search, tallyInto } from './searching.ts';

const shapes: Record<string, FeedShape> = {
  'texts of the fewest words': { texts: 260, vocabulary: 40, shortest: 8, longest: 12 },
  'texts of three words, over and over': { texts: 150, vocabulary: 3, shortest: 8, longest: 20 },
  'paragraphs of a small vocabulary': { texts: 200, vocabulary: 15, shortest: 8, longest: 45 },
  'paragraphs of a large vocabulary': { texts: 260, vocabulary: 2000, shortest: 8, longest: 60 },
  'long paragraphs': { texts: 100, vocabulary: 300, shortest: 60, longest: 150 },
};

const tolerances = { 'a quarter': quarter, 'a fifth': fifth };

describe.each(Object.entries(tolerances))('every pair within %s of its words is found', (_, tolerance) => {
  test.each(Object.entries(shapes))('among %s', (_, shape) => {
    const sum = emptyTally();
    for (let seed = 1; seed <= 3; seed++) {
      const texts = feedOf(shape, chance(seed));
      for (const expectedWords of [1, 100_000]) tallyInto(sum, texts, expectedWords, tolerance);
    }
    expect(sum.missed).toEqual([]);
    expect(sum.near).toBeGreaterThan(500);
    expect(sum.near).toBeLessThan(sum.pairs);
  });

  test('among few texts of any kind', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const text = fc.array(word, { minLength: 8, maxLength: 26 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), fc.nat(), (model, others, seed) => {
        const random = chance(seed);
        const twins = [1, 2, 3].map(() =>
          edited(model, random.below(Math.ceil(model.length / 3) + 1), random, 9),
        );
        const tally = emptyTally();
        tallyInto(tally, [model, ...others, ...twins], undefined, tolerance);
        expect(tally.missed).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('when only words are inserted, or only deleted, at the limit', () => {
    const model = Array.from({ length: 40 }, (_, at) => `m${at}`);
    const longer = model.flatMap((word, at) => (at % 3 === 1 ? [word, `new${at}`] : [word]));
    const shorter = model.filter((_, at) => at % 4 !== 2);
    expect(longer).toHaveLength(53);
    expect(shorter).toHaveLength(30);
    expect(search([model, longer])).toEqual([[], [0]]);
    expect(search([longer, model])).toEqual([[], [0]]);
    expect(search([model, shorter])).toEqual([[], [0]]);
    expect(search([shorter, model])).toEqual([[], [0]]);
  });

  test('when the numbers of words and of texts do not fit 16 bits', () => {
    const model = Array.from({ length: 70_000 }, (_, at) => `m${at}`);
    const twin = model.map((word, at) => (at < 65_600 && at % 4 === 0 ? `new${at}` : word));
    expect(search([model, twin, model.slice(0, 8)])).toEqual([[], [0], []]);
  });
});

/** Ten thousand versions of one text, each with a word of its own. */
function flood(): string[][] {
  const model = Array.from({ length: 30 }, (_, at) => `m${at}`);
  return Array.from({ length: 10_000 }, (_, version) =>
    model.map((word, at) => (at === version % 30 ? `own${version}` : word)),
  );
}

describe('a flood of versions of one text', () => {
  test('costs who stops early no more than what was asked for', () => {
    const prefixes = prefixesOf(flood(), 300_000);
    const index = new NearIndex(prefixes, 2000);
    let given = 0;
    for (let row = 0; row < prefixes.length; row++) {
      let wanted = 5;
      for (const candidate of index.candidatesOf(row)) {
        expect(candidate).toBe(5 - wanted);
        given++;
        wanted--;
        if (wanted === 0) break;
      }
    }
    expect(given).toBe(10 + (10_000 - 5) * 5);
    expect(index.limited).toBe(0);
  });

  test('is counted when a search is given up', () => {
    const prefixes = prefixesOf(flood().slice(0, 200));
    const index = new NearIndex(prefixes, 100);
    const found = Array.from({ length: prefixes.length }, (_, row) => [...index.candidatesOf(row)].length);
    expect(found.slice(0, 4)).toEqual([0, 1, 2, 3]);
    expect(found[199]).toBeGreaterThan(0);
    expect(found[199]).toBeLessThanOrEqual(101);
    expect(index.limited).toBeGreaterThan(100);
    // One may be given up when all has been found, and nobody knows.
    expect(index.limited).toBeGreaterThanOrEqual(found.filter((length, row) => length < row).length);
  });
});

describe('candidates', () => {
  test('come in the order they were added, each once', () => {
    const text = 'the ministry said on friday that it would raise the tax on imported steel'.split(' ');
    expect(search([text, text, text])).toEqual([[], [0], [0, 1]]);
  });

  test('make the same near repeats in any order of the texts', () => {
    for (let seed = 1; seed <= 3; seed++) {
      const random = chance(seed);
      const texts = feedOf({ texts: 150, vocabulary: 60, shortest: 8, longest: 30 }, random);
      const nearPairs = (order: readonly number[]): string[] => {
        const found = search(order.map((number) => texts[number] ?? []));
        const pairs = found.flatMap((candidates, later) =>
          candidates.map((earlier) =>
            [Number(order[earlier]), Number(order[later])].toSorted((a, b) => a - b),
          ),
        );
        const near = pairs.filter(
          ([a = 0, b = 0]) => compareWords(texts[a] ?? [], texts[b] ?? [], leastScore) !== undefined,
        );
        return near.map((pair) => pair.join('-')).toSorted();
      };
      const forward = texts.map((_, number) => number);
      const ranks = texts.map(() => random.below(1e6));
      const mixed = forward.toSorted((a, b) => Number(ranks[a]) - Number(ranks[b]));
      expect(nearPairs(forward).length).toBeGreaterThan(100);
      expect(nearPairs(forward.toReversed())).toEqual(nearPairs(forward));
      expect(nearPairs(mixed)).toEqual(nearPairs(forward));
    }
  });

  test('are few where texts have common phrases and nothing more in common', () => {
    const random = chance(9);
    const phrases = ['of the', 'in the', 'said on friday that the', 'according to the', 'and in a'];
    const texts = Array.from({ length: 2000 }, () =>
      Array.from(
        { length: 8 },
        () => `${phrases[random.below(5)]} w${random.below(400)} w${random.below(400)}`,
      )
        .join(' ')
        .split(' '),
    );
    const found = search(texts, 100_000);
    expect(found.flat().length).toBeLessThan(100);
  });

  test('are none for texts of fewer than eight words', () => {
    const short = 'read more on our web site'.split(' ');
    expect(search([short, short, short])).toEqual([[], [], []]);
  });
});

test('an index of one article takes a few kilobytes with its counts', () => {
  const texts = feedOf({ texts: 30, vocabulary: 2000, shortest: 10, longest: 30 }, chance(1)).slice(0, 10);
  const kept: unknown[] = [];
  const before = process.memoryUsage().arrayBuffers;
  for (let article = 0; article < 1000; article++) {
    const prefixes = prefixesOf([...texts, ...texts], 500);
    kept.push(new NearCounts(500), prefixes, new NearIndex(prefixes));
  }
  const bytes = process.memoryUsage().arrayBuffers - before;
  expect(bytes / 1000).toBeLessThan(10 * 1024);
});
