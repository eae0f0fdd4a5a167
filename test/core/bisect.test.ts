import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bisect } from '../../src/core/bisect.ts';

test('the last number that is not above the value is found', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 20 }), fc.nat(60), (numbers, value) => {
      const rising = numbers.toSorted((a, b) => a - b);
      const last = rising.findLastIndex((number) => number <= value);
      expect(bisect(rising.length, (index) => Number(rising[index]), value)).toBe(Math.max(0, last));
    }),
  );
});
