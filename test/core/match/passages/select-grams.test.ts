import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashGram } from '../../../../src/core/match/passages/gram.ts';
import { PassageCounts, mostSeen } from '../../../../src/core/match/passages/passage-counts.ts';
import { selectGrams } from '../../../../src/core/match/passages/select-grams.ts';
import { stretchesOf } from '../../../../src/core/match/passages/stretches.ts';

function countsOf(texts: readonly Uint32Array[], expectedWords = 1000): PassageCounts {
  const counts = new PassageCounts(expectedWords);
  for (const words of texts) counts.add(words);
  return counts;
}

/** What is to be selected, window by window: the last gram of those seen least, among these of the lowest hash. */
function plainPlaces(words: Uint32Array, counts: PassageCounts): number[] {
  const places = new Set<number>();
  for (let window = 0; window + 8 <= words.length; window++) {
    const grams = [0, 1, 2, 3].map((offset) => {
      const hash = hashGram(words, window + offset);
      return { place: window + offset, hash, seen: counts.of(hash) };
    });
    if (grams.some(({ seen }) => seen < 2)) continue;
    grams.sort((a, b) => a.seen - b.seen || a.hash - b.hash || b.place - a.place);
    for (const { place } of grams.slice(0, 1)) places.add(place);
  }
  return [...places].toSorted((a, b) => a - b);
}

function text(alphabet: number, maxLength: number): fc.Arbitrary<Uint32Array> {
  return fc.array(fc.nat(alphabet - 1), { maxLength, size: 'max' }).map((words) => Uint32Array.from(words));
}

const feeds = fc
  .integer({ min: 1, max: 6 })
  .chain((alphabet) => fc.array(text(alphabet, 30), { minLength: 1, maxLength: 8, size: 'max' }));

describe('selected grams', () => {
  test('are the rarest of each window whose grams are all repeated', () => {
    let selected = 0;
    fc.assert(
      fc.property(feeds, fc.constantFrom(1, 5000), (texts, expectedWords) => {
        const counts = countsOf(texts, expectedWords);
        for (const words of texts) {
          const grams = selectGrams(words, counts);
          selected += grams.length;
          expect(grams.map(({ place }) => place)).toEqual(plainPlaces(words, counts));
          for (const { place, hash, seen, firstWindow, lastWindow } of grams) {
            expect(hash).toBe(hashGram(words, place));
            expect(seen).toBe(counts.of(hash));
            expect(firstWindow).toBeGreaterThanOrEqual(0);
            expect(firstWindow).toBeLessThanOrEqual(place);
            expect(lastWindow).toBeGreaterThanOrEqual(firstWindow);
            expect(place).toBeLessThanOrEqual(firstWindow + 3);
          }
        }
      }),
      { numRuns: 800 },
    );
    expect(selected).toBeGreaterThan(1000);
  });

  test('stand at the same place of any eight words that two texts share', () => {
    fc.assert(
      fc.property(
        fc.tuple(text(3, 12), text(3, 12), text(3, 12), text(3, 12)),
        fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }),
        ([a, b, c, d], shared) => {
          const earlier = Uint32Array.from([...a, ...shared, ...b]);
          const later = Uint32Array.from([...c, ...shared, ...d]);
          const counts = countsOf([earlier, later]);
          const offsets = (words: Uint32Array, start: number): number[] =>
            selectGrams(words, counts)
              .map(({ place }) => place - start)
              .filter((offset) => offset >= 0 && offset <= 3);
          const inLater = new Set(offsets(later, c.length));
          expect(offsets(earlier, a.length).some((offset) => inLater.has(offset))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('are none in new text and in texts too short for a passage', () => {
    const words = Uint32Array.from({ length: 200 }, (_, at) => at);
    const counts = countsOf([words], 100_000);
    expect(selectGrams(words, counts)).toEqual([]);
    expect(selectGrams(words.subarray(0, 7), counts)).toEqual([]);
    expect(selectGrams(words.subarray(0, 0), counts)).toEqual([]);
  });
});

describe('stretches', () => {
  const gram = (seen: number, firstWindow: number, lastWindow: number) => ({
    place: firstWindow,
    hash: 7,
    seen,
    firstWindow,
    lastWindow,
  });

  test('put common grams together where their windows follow each other', () => {
    const grams = [
      gram(3, 0, 1),
      gram(mostSeen, 2, 2),
      gram(mostSeen, 3, 5),
      gram(mostSeen, 7, 8),
      gram(4, 9, 9),
      gram(5, 10, 10),
      gram(mostSeen, 11, 11),
    ];
    const [first, second, third, fourth, fifth, sixth, seventh] = grams;
    expect(stretchesOf(grams)).toEqual([
      { start: 0, end: 9, common: false, grams: [first] },
      { start: 2, end: 13, common: true, grams: [second, third] },
      { start: 7, end: 16, common: true, grams: [fourth] },
      { start: 9, end: 17, common: false, grams: [fifth] },
      { start: 10, end: 18, common: false, grams: [sixth] },
      { start: 11, end: 19, common: true, grams: [seventh] },
    ]);
  });

  test('are none where no gram is selected', () => {
    expect(stretchesOf([])).toEqual([]);
  });
});
