import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLineEnd, splitLines } from '../../../src/core/copy/lines.ts';

function printed(text: string): string[] {
  return splitLines(text).map(({ start, end }) => text.slice(start, end));
}

test('LF, CR LF and CR end a line, and CR LF is one end', () => {
  expect(printed('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
  expect(printed('a\r\r\nb')).toEqual(['a', '', 'b']);
  expect(printed('a\n\rb')).toEqual(['a', '', 'b']);
});

test('NEL, the Unicode separators, vertical tab and form feed end a line', () => {
  expect(printed('a\u0085b\u2028c\u2029d\ve\ff')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('a tab, a no-break space and other controls end none', () => {
  expect(printed('a\tb\u00a0c\u0000d\u001ce\u200bf')).toHaveLength(1);
});

test('a text has its last line with or without a line end, and no empty line after it', () => {
  expect(printed('a\nb')).toEqual(['a', 'b']);
  expect(printed('a\nb\n')).toEqual(['a', 'b']);
  expect(printed('a\n\n')).toEqual(['a', '']);
  expect(printed('\n')).toEqual(['']);
});

test('an empty text has no line', () => {
  expect(splitLines('')).toEqual([]);
});

test('lines say where the next one begins', () => {
  expect(splitLines('ab\r\nc')).toEqual([
    { start: 0, end: 2, next: 4 },
    { start: 4, end: 5, next: 5 },
  ]);
});

const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\v', '\f');
const copy = fc.array(fc.oneof(fc.string({ unit: 'binary' }), lineEnd)).map((pieces) => pieces.join(''));

test('lines tile any text exactly, and none holds a line end', () => {
  fc.assert(
    fc.property(copy, (text) => {
      let at = 0;
      for (const { start, end, next } of splitLines(text)) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(next).toBeGreaterThan(start);
        for (let unit = start; unit < end; unit++) expect(isLineEnd(text.charCodeAt(unit))).toBe(false);
        for (let unit = end; unit < next; unit++) expect(isLineEnd(text.charCodeAt(unit))).toBe(true);
        at = next;
      }
      expect(at).toBe(text.length);
    }),
  );
});
