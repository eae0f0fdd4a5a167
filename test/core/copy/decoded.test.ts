import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromFixedWidth, fromPieces, fromString, fromUtf8 } from '../../../src/core/copy/decoded.ts';

const bom = [0xef, 0xbb, 0xbf];

test('text without bytes is taken as UTF-8', () => {
  const decoded = fromString('Grüße, 港口 🚢!');
  expect(Buffer.from(decoded.bytes).toString('utf8')).toBe(decoded.text);
  expect(decoded.encoding).toBe('utf-8');
  expect(decoded.byteAt(decoded.text.indexOf('!'))).toBe(decoded.bytes.indexOf(0x21));
});

test('bytes agree with an encoder before every border of any text, lone surrogates included', () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit }), fc.string()), (text) => {
      const decoded = fromString(text);
      let offset = 0;
      for (const character of text) {
        expect(decoded.byteAt(offset)).toBe(Buffer.byteLength(text.slice(0, offset)));
        offset += character.length;
      }
      expect(decoded.byteAt(text.length)).toBe(decoded.bytes.length);
    }),
  );
});

test('a byte-order mark stands before the text', () => {
  const ascii = fromUtf8(Uint8Array.from([...bom, 0x61, 0x62]), 'ab', 3);
  expect([0, 1, 2].map((offset) => ascii.byteAt(offset))).toEqual([3, 4, 5]);
  const accented = fromUtf8(Uint8Array.from([...bom, 0xc3, 0xa9, 0x62]), 'éb', 3);
  expect([0, 1, 2].map((offset) => accented.byteAt(offset))).toEqual([3, 5, 6]);
});

test('bytes that are no UTF-8 are one unit each', () => {
  const bytes = Uint8Array.from([0x61, 0xff, 0xc3, 0xa9, 0x80, 0x0a]);
  const decoded = fromUtf8(bytes, 'a\udcffé\udc80\n', 0);
  expect([0, 1, 2, 3, 4, 5].map((offset) => decoded.byteAt(offset))).toEqual([0, 1, 2, 4, 5, 6]);
});

test('one byte a character: windows-1252', () => {
  const decoded = fromFixedWidth(Uint8Array.from([0x93, 0x48, 0x69, 0x94]), '“Hi”', 'windows-1252', 1, 0);
  expect(decoded.encoding).toBe('windows-1252');
  expect([0, 1, 4].map((offset) => decoded.byteAt(offset))).toEqual([0, 1, 4]);
});

test('two bytes a unit: UTF-16, a byte left over at the end included', () => {
  const bytes = Buffer.concat([Buffer.from('\ufeffa😀b', 'utf16le'), Buffer.from([0x0a])]);
  const decoded = fromFixedWidth(bytes, 'a😀b', 'utf-16le', 2, 2);
  expect([0, 1, 3, 4].map((offset) => decoded.byteAt(offset))).toEqual([2, 4, 8, 11]);
});

test('four bytes a character: UTF-32', () => {
  const decoded = fromFixedWidth(new Uint8Array(16), 'a😀b', 'utf-32le', 4, 4);
  expect([0, 1, 3, 4].map((offset) => decoded.byteAt(offset))).toEqual([4, 8, 12, 16]);
});

test('pieces are joined to one text', () => {
  const decoded = fromPieces(new Uint8Array(11), 'shift_jis', [
    { text: '港口\n', byte: 0 },
    { text: 'フェ\n', byte: 5 },
  ]);
  expect(decoded.text).toBe('港口\nフェ\n');
  expect(decoded.encoding).toBe('shift_jis');
  expect([0, 2, 3, 6].map((offset) => decoded.byteAt(offset))).toEqual([0, 4, 5, 11]);
});

test('places in long text are found at once', () => {
  const text = 'Zoë reads. '.repeat(200_000);
  const decoded = fromString(text);
  for (let sentence = 0; sentence <= 200_000; sentence += 997) {
    expect(decoded.byteAt(sentence * 11)).toBe(sentence * 12);
  }
});
