import { expect, test } from 'vitest';
import { isInvisible, skipInvisible, trimInvisible } from '../../../src/core/copy/blank.ts';

const invisible =
  '\u0000\t \u0007\u007f\u0080\u009f\u00a0\u00ad\u061c\u1680\u180e\u2000\u200a\u200b\u200d\u200f\u202a\u202e\u202f' +
  '\u205f\u2060\u2064\u2066\u206f\u3000\ufeff';

test('white space of every width, controls, zero-width characters and stray byte-order marks are not seen', () => {
  for (const unit of invisible) expect([unit, isInvisible(unit.charCodeAt(0))]).toEqual([unit, true]);
});

test('letters, digits, signs and halves of pairs are seen', () => {
  for (const unit of '!aZ~0\u00a1\u00e9\u0600\u2010\u2014\u2027\u2030\u2044\u3001\u4e00\ud83d\ude00\udcff\ufffd') {
    expect([unit, isInvisible(unit.charCodeAt(0))]).toEqual([unit, false]);
  }
});

test('no letter or digit passes for a blank', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
  expect(
    units.filter((unit) => isInvisible(unit) && /[\p{L}\p{N}]/u.test(String.fromCharCode(unit))),
  ).toEqual([]);
});

test('skipping and trimming stay within the range', () => {
  const text = 'x \u200b\ta b \ufeff y';
  expect(skipInvisible(text, 1, 9)).toBe(4);
  expect(trimInvisible(text, 1, 9)).toBe(7);
  expect(skipInvisible(text, 1, 3)).toBe(3);
  expect(trimInvisible(text, 1, 4)).toBe(1);
});
