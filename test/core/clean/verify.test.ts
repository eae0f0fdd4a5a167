import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/core/clean/clean.ts';
import { isOriginalMinus } from '../../../src/core/clean/verify.ts';
import { byteCopy } from './byte-copy.ts';

const original = Buffer.from('one\ntwo\nthree\n');
const removals = [{ start: 4, end: 8 }];

test('a cleaned copy is the original minus the removals', () => {
  expect(isOriginalMinus(original, removals, Buffer.from('one\nthree\n'))).toBe(true);
});

describe('a cleaned copy is refused', () => {
  test.each([
    ['with another byte before the removal', 'One\nthree\n', removals],
    ['with another byte behind the removal', 'one\nThree\n', removals],
    ['with a byte too many', 'one\nthree\n\n', removals],
    ['with a byte too few', 'one\nthree', removals],
    ['with line ends of another kind', 'one\r\nthree\r\n', removals],
    ['when the removal was not made', 'one\ntwo\nthree\n', removals],
    ['when removals overlap', 'one\nthree\n', [...removals, { start: 6, end: 8 }]],
    ['when a removal runs backwards', 'one\ntwo\nthree\n', [{ start: 4, end: 2 }]],
    ['when a removal ends behind the end', 'one\ntwo\n', [{ start: 8, end: 15 }]],
  ])('%s', (_, cleaned, spans) => {
    expect(isOriginalMinus(original, spans, Buffer.from(cleaned))).toBe(false);
  });

  // A walk that believed such ranges would come out even.
  test.each([
    [
      'overlapping ranges',
      'abcdeb',
      'ab',
      [
        { start: 2, end: 4 },
        { start: 3, end: 5 },
      ],
    ],
    ['a range that runs backwards', 'abcd', 'abcbcd', [{ start: 3, end: 1 }]],
  ])('made with %s, though its bytes fit them', (_, from, cleaned, spans) => {
    expect(isOriginalMinus(Buffer.from(from), spans, Buffer.from(cleaned))).toBe(false);
  });

  test('whichever byte is changed', () => {
    fc.assert(
      fc.property(byteCopy, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ bytes, removals }, at, by) => {
        const cleaned = clean(bytes, removals);
        fc.pre(cleaned.length > 0);
        const changed = cleaned.map((byte, index) => (index === at % cleaned.length ? byte ^ by : byte));
        expect(isOriginalMinus(bytes, removals, changed)).toBe(false);
      }),
    );
  });
});
