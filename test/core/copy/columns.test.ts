import { expect, test } from 'vitest';
import { advance, isWide } from '../../../src/core/copy/columns.ts';

function widthOf(text: string): number {
  let column = 0;
  for (const character of text) column = advance(column, Number(character.codePointAt(0)));
  return column;
}

test('a letter takes a column, an ideograph, kana, hangul or pictograph two', () => {
  expect(widthOf('quay')).toBe(4);
  expect(widthOf('Kyïv – Ёж')).toBe(9);
  expect(widthOf('港口')).toBe(4);
  expect(widthOf('フェリー。')).toBe(10);
  expect(widthOf('항구')).toBe(4);
  expect(widthOf('⚓🚢')).toBe(3);
  expect(widthOf('𠮷')).toBe(2);
});

test('a tab goes to the next tab stop', () => {
  expect(widthOf('\t')).toBe(8);
  expect(widthOf('ab\tc')).toBe(9);
  expect(widthOf('12345678\t')).toBe(16);
});

test('marks over Latin letters, soft hyphens and zero-width characters take none', () => {
  expect(widthOf('e\u0301')).toBe(1);
  expect(widthOf('har\u00adbour')).toBe(7);
  expect(widthOf('a\u200bb\u200f\ufeffc\ufe0f')).toBe(3);
});

test('the ideographic space is wide and the letters of Indic scripts are not', () => {
  expect(isWide(0x3000)).toBe(true);
  expect(isWide(0x0995)).toBe(false);
  expect(isWide(0x2014)).toBe(false);
});
