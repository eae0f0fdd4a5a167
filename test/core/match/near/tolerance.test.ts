import { describe, expect, test } from 'vitest';
import { compareWords } from '../../../../src/core/match/near/similarity.ts';
import {
  editsAllowed,
  fifth,
  leastScore,
  quarter,
  type Tolerance,
} from '../../../../src/core/match/near/tolerance.ts';
import { chance, edited, type Chance } from './feeds.ts';
import { emptyTally, tallyInto } from './searching.ts';

/** How often each kind of edit is made. */
interface Edits {
  readonly replaced: number;
  readonly inserted: number;
  readonly deleted: number;
}

/** Edits that are exactly as many as a text of so many words and what becomes of it may be apart. */
function editsAtLimit(words: number, random: Chance, tolerance: Tolerance): Edits {
  for (;;) {
    const inserted = random.happens(0.3) ? 0 : random.below(Math.floor(words / 3) + 1);
    const deleted = random.happens(0.5) ? 0 : random.below(Math.floor(words / 4) + 1);
    const longer = Math.max(words, words + inserted - deleted);
    const replaced = Math.min(quarter.edits(longer), tolerance.edits(longer)) - inserted - deleted;
    if (replaced >= 0) return { replaced, inserted, deleted };
  }
}

/** Places of so many edits: as far from each other as can be, which destroys most, or anywhere. */
function placesOf(edits: number, words: number, random: Chance): number[] {
  const spread = random.happens(0.6);
  const first = random.below(Math.ceil(words / Math.max(1, edits)));
  const anywhere = Array.from({ length: words }, (_, at) => ({ at, rank: random.below(1e6) }));
  if (!spread) return anywhere.toSorted((a, b) => a.rank - b.rank).map(({ at }) => at);
  return Array.from({ length: edits }, (_, edit) => (first + Math.floor((edit * words) / edits)) % words);
}

/** The text with these edits, each at another of its words. */
function editedBy(text: readonly string[], edits: Edits, word: () => string, random: Chance): string[] {
  const { replaced, inserted, deleted } = edits;
  const kinds = [
    ...Array.from({ length: replaced }, () => 'replaced'),
    ...Array.from({ length: inserted }, () => 'inserted'),
    ...Array.from({ length: deleted }, () => 'deleted'),
  ]
    .map((kind) => ({ kind, rank: random.below(1e6) }))
    .toSorted((a, b) => a.rank - b.rank);
  const places = placesOf(kinds.length, text.length, random);
  const kindAt = new Map(kinds.map(({ kind }, edit) => [places[edit], kind]));
  return text.flatMap((said, at) => {
    const kind = kindAt.get(at);
    if (kind === 'replaced') return [word()];
    if (kind === 'inserted') return [word(), said];
    return kind === 'deleted' ? [] : [said];
  });
}

const vocabularies = { 'two words': 2, 'four words': 4, 'a dozen words': 12, 'words of their own': 1e9 };

const tolerances = { 'a quarter': quarter, 'a fifth': fifth };

describe.each(Object.entries(tolerances))(
  'a text and what %s of its words edited makes of it',
  (_, tolerance) => {
    test.each(Object.entries(vocabularies))('find each other, in %s', (_, vocabulary) => {
      const random = chance(vocabulary);
      const word = (): string => `w${random.below(vocabulary)}`;
      const tally = emptyTally();
      for (let words = 8; words <= 60; words++) {
        for (let round = 0; round < 24; round++) {
          const text = Array.from({ length: words }, word);
          const edits = editsAtLimit(words, random, tolerance);
          const twin = editedBy(text, edits, word, random);
          // Texts that make some of the grams common, and others not.
          const others = [0.3, 0.5, 0.8].map((share) =>
            edited(text.slice(random.below(4)), Math.floor(share * words), random, vocabulary),
          );
          const texts = [text, ...others, twin];
          const order = random.happens(0.5) ? texts : texts.toReversed();
          tallyInto(tally, order, random.happens(0.5) ? 1 : 10_000, tolerance);
        }
      }
      expect(tally.missed).toEqual([]);
      expect(tally.near).toBeGreaterThan(1200);
      expect(tally.near).toBeLessThan(tally.pairs);
      // With few words to choose from, fewer edits often do as well.
      expect(tally.atLimit).toBeGreaterThan(vocabulary < 1e9 ? 100 : 1200);
    });
  },
);

describe('the least score of the search', () => {
  test('is that of the most edits permitted, for texts of any length', () => {
    const lengths = Array.from({ length: 100_000 }, (_, at) => at + 1);
    const reaches = (edits: number, longer: number): boolean => 1 - edits / longer >= leastScore;
    expect(lengths.filter((longer) => !reaches(editsAllowed(longer), longer))).toEqual([]);
    expect(lengths.filter((longer) => reaches(editsAllowed(longer) + 1, longer))).toEqual([]);
  });

  test.each([8, 9, 11, 12, 50, 999])('is what texts of %i words are judged by', (words) => {
    const text = Array.from({ length: words }, (_, at) => `w${at}`);
    const most = text.map((word, at) => (at < editsAllowed(words) ? 'x' : word));
    expect(compareWords(text, most, leastScore)?.edits).toBe(editsAllowed(words));
    expect(compareWords(text, [...most.slice(0, -1), 'y'], leastScore)).toBeUndefined();
  });
});

describe.each(Object.entries(tolerances))('%s', (_, { edits, leastLonger }) => {
  test('is reached first by the least number of words that it names', () => {
    for (let count = 1; count < 2000; count++) {
      expect(edits(leastLonger(count))).toBe(count);
      expect(edits(leastLonger(count) - 1)).toBe(count - 1);
    }
  });
});
