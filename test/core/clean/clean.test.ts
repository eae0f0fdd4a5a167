import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../../src/core/clean/clean.ts';
import { isOriginalMinus } from '../../../src/core/clean/verify.ts';
import { byteCopy } from './byte-copy.ts';

const bytes = Uint8Array.from([0, 1, 2, 3, 4, 5]);

test('the bytes outside the removals stay in their order', () => {
  expect([
    ...clean(bytes, [
      { start: 1, end: 3 },
      { start: 5, end: 6 },
    ]),
  ]).toEqual([0, 3, 4]);
});

test('without removals every byte stays, in a copy', () => {
  const cleaned = clean(bytes, []);
  expect(cleaned).toEqual(bytes);
  expect(cleaned.buffer).not.toBe(bytes.buffer);
});

test('everything can go', () => {
  expect(clean(bytes, [{ start: 0, end: 6 }])).toHaveLength(0);
});

test('each byte stays if and only if no removal holds it', () => {
  fc.assert(
    fc.property(byteCopy, ({ bytes, removals }) => {
      const kept = [...bytes].filter((_, at) => !removals.some(({ start, end }) => start <= at && at < end));
      expect([...clean(bytes, removals)]).toEqual(kept);
      expect(isOriginalMinus(bytes, removals, clean(bytes, removals))).toBe(true);
    }),
  );
});
