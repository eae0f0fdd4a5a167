import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapBytes, weighBrokenUtf8, weighUtf32, weighUtf8 } from '../../../src/core/copy/byte-map.ts';

/** Offsets that do not part a pair. */
function borders(text: string): number[] {
  const offsets = [0];
  for (const character of text) offsets.push(Number(offsets.at(-1)) + character.length);
  return offsets;
}

const copy = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'binary', minLength: 200, maxLength: 600 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    minLength: 100,
  }),
  fc.constantFrom(128, 256, 129).map((length) => 'é'.repeat(length)),
);

test('the bytes of UTF-8 before any border are those an encoder writes', () => {
  fc.assert(
    fc.property(copy, (text) => {
      const bytesBefore = mapBytes(text, weighUtf8);
      for (const offset of borders(text))
        expect(bytesBefore(offset)).toBe(Buffer.byteLength(text.slice(0, offset)));
    }),
  );
});

test('the map rises, whatever the weights and in whatever order it is asked', () => {
  fc.assert(
    fc.property(copy, fc.constantFrom(weighUtf8, weighBrokenUtf8, weighUtf32), (text, weigh) => {
      const bytesBefore = mapBytes(text, weigh);
      for (let offset = text.length; offset > 0; offset--) {
        expect(bytesBefore(offset)).toBeGreaterThan(bytesBefore(offset - 1));
      }
    }),
  );
});

test('in broken UTF-8 a lone U+DC80..U+DCFF is one byte, other lone surrogates stay three', () => {
  const bytesBefore = mapBytes('a\udc80\udcffé\ud83d\ude00\udcff\udc7f\ud800', weighBrokenUtf8);
  expect([1, 2, 3, 4, 6, 7, 8, 9].map((offset) => bytesBefore(offset))).toEqual([1, 2, 3, 5, 9, 10, 13, 16]);
});

test('in UTF-32 every character is four bytes', () => {
  const bytesBefore = mapBytes('aé港😀b\ud83d', weighUtf32);
  expect([0, 1, 2, 3, 5, 6, 7].map((offset) => bytesBefore(offset))).toEqual([0, 4, 8, 12, 16, 20, 24]);
});

test('a text whose length is a multiple of the stride is mapped to its end', () => {
  expect(mapBytes('é'.repeat(256), weighUtf8)(256)).toBe(512);
  expect(mapBytes('', weighUtf8)(0)).toBe(0);
});
