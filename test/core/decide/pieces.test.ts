import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/copy/article.ts';
import { fromFixedWidth } from '../../../src/core/copy/decoded.ts';
import { splitLines } from '../../../src/core/copy/lines.ts';
import { piecesOf, placeOf, printed, spanOf } from '../../../src/core/decide/pieces.ts';

/** An article in UTF-16 with a byte-order mark: byte = 2 + 2 × offset. */
function articleOf(text: string): Article {
  const decoded = fromFixedWidth(Buffer.from(`\ufeff${text}`, 'utf16le'), text, 'utf-16le', 2, 2);
  return { path: 'a.txt', decoded, lines: splitLines(text), layout: 'line', paragraphs: [] };
}

const article = articleOf('One.\r\nTwo.\r\n\r\nThree.');

describe('a place in a file', () => {
  test.each([
    [0, { byte: 2, line: 1, column: 1 }],
    [4, { byte: 10, line: 1, column: 5 }],
    [6, { byte: 14, line: 2, column: 1 }],
    [13, { byte: 28, line: 3, column: 2 }],
    [20, { byte: 42, line: 4, column: 7 }],
  ])('at unit %i', (offset, place) => {
    expect(placeOf(article, offset)).toEqual(place);
  });

  test('counts lines and columns as they are read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r\n'), minLength: 1 }),
        fc.nat(),
        (text, at) => {
          const own = articleOf(text);
          const offset = at % text.length;
          const above = text.slice(0, offset).split('\n');
          const place = placeOf(own, offset);
          expect([place.line, place.column]).toEqual([above.length, Number(above.at(-1)?.length) + 1]);
        },
      ),
    );
  });
});

test('a range of text is a span of bytes', () => {
  expect(spanOf(article, { start: 6, end: 10 })).toEqual({ start: 14, end: 22 });
});

test('text is printed with one sort of line end', () => {
  expect(printed(articleOf('a\r\nb\rc\u2028d\u0085e\u2029f\ng'), { start: 0, end: 14 })).toBe(
    'a\nb\nc\nd\ne\nf\ng',
  );
});

describe('the pieces of a printing', () => {
  const textsOf = (ranges: Parameters<typeof piecesOf>[1]): string[] =>
    piecesOf(article, ranges).map(({ part, text }) => `${part}: ${text}`);

  test('are one piece where only blank lines stand between', () => {
    const ranges = [
      { start: 6, end: 10, part: 'cut' as const },
      { start: 14, end: 20, part: 'cut' as const },
    ];
    expect(textsOf(ranges)).toEqual(['cut: Two.\n\nThree.']);
    expect(textsOf(ranges.toReversed())).toEqual(['cut: Two.\n\nThree.']);
  });

  test('are several where new copy stands between, or another part', () => {
    expect(
      textsOf([
        { start: 0, end: 4, part: 'cut' },
        { start: 14, end: 20, part: 'cut' },
      ]),
    ).toEqual(['cut: One.', 'cut: Three.']);
    expect(
      textsOf([
        { start: 0, end: 4, part: 'cut' },
        { start: 6, end: 10, part: 'kept' },
      ]),
    ).toEqual(['cut: One.', 'kept: Two.']);
  });

  test('show each stretch once', () => {
    const whole = { start: 0, end: 10, part: 'keeper' as const };
    expect(
      textsOf([whole, { start: 0, end: 10, part: 'keeper' }, { start: 6, end: 10, part: 'keeper' }]),
    ).toEqual(['keeper: One.\nTwo.']);
  });

  test('know where they are', () => {
    expect(piecesOf(article, [{ start: 6, end: 10, part: 'cut' }])).toEqual([
      {
        path: 'a.txt',
        start: { byte: 14, line: 2, column: 1 },
        end: { byte: 22, line: 2, column: 5 },
        part: 'cut',
        text: 'Two.',
      },
    ]);
  });
});
