import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsBetween } from '../../../../src/core/match/near/distance.ts';
import { plainDistance } from './feeds.ts';

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });

describe('the edits between two texts', () => {
  test('are those of the whole table, or none beyond the limit', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: -1, max: 16 }), (a, b, most) => {
        const edits = plainDistance(a, b);
        expect(editsBetween(a, b, most)).toBe(edits <= most ? edits : undefined);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['both empty', [], [], 0, 0],
    ['one empty', [], ['a', 'b'], 2, 2],
    ['one empty, beyond the limit', ['a', 'b'], [], 1, undefined],
    ['no limit that makes sense', ['a'], ['a'], Number.NaN, undefined],
  ])('%s', (_, a, b, most, edits) => {
    expect(editsBetween(a, b, most)).toBe(edits);
  });

  test('are found for texts of ten thousand words', () => {
    const a = Array.from({ length: 10_000 }, (_, at) => `w${(at * 7919) % 1009}`);
    const b = a.flatMap((word, at) => (at % 10 === 3 ? [] : at % 10 === 7 ? ['new', word] : [word]));
    expect(editsBetween(a, b, 2000)).toBe(2000);
    expect(editsBetween(a, b, 1999)).toBeUndefined();
  });
});
