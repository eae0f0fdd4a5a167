import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identityOf, lanesOf } from '../../src/core/identity.ts';

test('an identity is sixteen hexadecimal digits, the same on every machine', () => {
  expect(identityOf('')).toBe('92ca2f0edb6e264e');
  expect(identityOf('reuters')).toBe('25b4bfb1b8c1bbd2');
});

test('the lanes are the two halves of the identity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const hexadecimal = lanesOf(text).map((lane) => lane.toString(16).padStart(8, '0'));
      expect(identityOf(text)).toBe(hexadecimal.join(''));
    }),
  );
});

test('texts that differ in one unit, in order or in length have other identities', () => {
  const texts = new Set<string>();
  for (let unit = 0; unit < 5000; unit++) {
    const sign = String.fromCharCode(unit);
    for (const text of [sign, `${sign}a`, `a${sign}`, sign + sign, `the story ${sign} goes on`])
      texts.add(text);
  }
  const identities = new Set([...texts].map(identityOf));
  const lanes = [...texts].map(lanesOf);
  expect(identities.size).toBe(texts.size);
  // Each lane alone tells most of them apart as well.
  expect(new Set(lanes.map(([first]) => first)).size).toBeGreaterThan(texts.size * 0.999);
  expect(new Set(lanes.map(([, second]) => second)).size).toBeGreaterThan(texts.size * 0.999);
});
