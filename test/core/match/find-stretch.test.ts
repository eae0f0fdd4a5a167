import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStretch } from '../../../src/core/match/find-stretch.ts';

/** The same by trying every place. */
function slowly(text: string, wanted: string, from: number, fits: (start: number) => boolean): number {
  for (let at = from; at + wanted.length <= text.length; at++)
    if (text.startsWith(wanted, at) && fits(at)) return at;
  return -1;
}

describe('findStretch', () => {
  test('finds the first place that fits, overlapping ones too', () => {
    expect(findStretch('ababab', 'abab', 0, () => true)).toBe(0);
    expect(findStretch('ababab', 'abab', 0, (start) => start > 0)).toBe(2);
    expect(findStretch('ababab', 'abab', 1, () => true)).toBe(2);
    expect(findStretch('ababab', 'abab', 0, () => false)).toBe(-1);
    expect(findStretch('ababab', 'ba b', 0, () => true)).toBe(-1);
  });

  test('agrees with a search that tries every place', () => {
    const letters = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom('a', 'b'), minLength, maxLength });
    const place = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(letters(0, 30), letters(1, 5), place, fc.array(place), (text, wanted, from, places) => {
        const fits = (start: number): boolean => places.includes(start);
        expect(findStretch(text, wanted, from, fits)).toBe(slowly(text, wanted, from, fits));
      }),
      { numRuns: 2000 },
    );
  });
});
