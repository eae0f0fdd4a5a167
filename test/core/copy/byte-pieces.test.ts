import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapPieces, type Piece } from '../../../src/core/copy/byte-pieces.ts';

test('borders of pieces are exact', () => {
  const pieces = [
    { text: '港口\r\n', byte: 3 },
    { text: 'abc\n', byte: 11 },
    { text: '码头', byte: 15 },
  ];
  const byteAt = mapPieces(pieces, 19);
  expect([0, 4, 8, 10].map((offset) => byteAt(offset))).toEqual([3, 11, 15, 19]);
});

test('the place before a line end is exact, so that a line can be cut without it', () => {
  const byteAt = mapPieces(
    [
      { text: '港口\r\n', byte: 0 },
      { text: '港口\n', byte: 6 },
      { text: '港口\r', byte: 11 },
    ],
    16,
  );
  expect([2, 3, 4].map((offset) => byteAt(offset))).toEqual([4, 5, 6]);
  expect([6, 9].map((offset) => byteAt(offset))).toEqual([10, 15]);
});

test('a piece with as many bytes as units is exact throughout', () => {
  const byteAt = mapPieces([{ text: 'quay\n', byte: 2 }], 7);
  expect([0, 1, 2, 3, 4, 5].map((offset) => byteAt(offset))).toEqual([2, 3, 4, 5, 6, 7]);
});

test('an article without copy has its end where its bytes end', () => {
  expect(mapPieces([], 3)(0)).toBe(3);
});

const piece = fc.record({
  text: fc.oneof(
    fc.string(),
    fc.string().map((text) => `${text}\r\n`),
    fc.constant('\n'),
  ),
  surplus: fc.nat({ max: 5 }),
});

test('the map rises and stays within each piece', () => {
  fc.assert(
    fc.property(fc.array(piece), (rows) => {
      let byte = 0;
      const pieces: Piece[] = [];
      for (const { text, surplus } of rows) {
        pieces.push({ text, byte });
        byte += text.length + surplus;
      }
      const byteAt = mapPieces(pieces, byte);
      const length = rows.reduce((sum, { text }) => sum + text.length, 0);
      for (let offset = 1; offset <= length; offset++)
        expect(byteAt(offset)).toBeGreaterThan(byteAt(offset - 1));
      expect(byteAt(length)).toBe(byte);
    }),
  );
});
