import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromString, fromUtf8 } from '../../../src/core/copy/decoded.ts';
import { takeApart } from '../../../src/core/copy/take-apart.ts';
import { countLetters, fold } from '../../../src/core/match/fold.ts';
import { english } from './invented-copy.ts';
import { wrapAt } from './printing.ts';

const layout = fc.constantFrom(
  'auto' as const,
  'line' as const,
  'blank' as const,
  'wrapped' as const,
  'indented' as const,
);

test('an article is taken apart into lines and paragraphs', () => {
  const text = 'Quay to close\r\n\r\n  The quay is closed,\r\nsaid the board.\r\n\r\n***\r\n';
  const article = takeApart('harbour/quay.txt', fromString(text), 'wrapped');
  expect(article.path).toBe('harbour/quay.txt');
  expect(article.layout).toBe('wrapped');
  expect(article.lines).toHaveLength(6);
  expect(article.decoded.text).toBe(text);
  expect(
    article.paragraphs.map(({ index, start, end, firstLine, lastLine }) => [
      index,
      start,
      end,
      firstLine,
      lastLine,
    ]),
  ).toEqual([
    [0, 0, 13, 0, 0],
    [1, 17, 55, 2, 3],
    [2, 59, 62, 5, 5],
  ]);
});

test('paragraphs are folded as printed, with LF between their lines', () => {
  const text = 'The govern-\r\nment of \u00a0Northport';
  const [paragraph] = takeApart('a.txt', fromString(text), 'blank').paragraphs;
  expect(paragraph?.folded).toBe(fold('The govern-\nment of \u00a0Northport'));
  expect(paragraph?.letters).toBe(countLetters(fold(text)));
});

test('a line without letter or digit is a paragraph with nothing to compare', () => {
  const { paragraphs } = takeApart('a.txt', fromString('The quay is closed.\n* * *\n'), 'auto');
  expect(paragraphs[1]).toMatchObject({ folded: '', letters: 0, role: 'separator' });
});

test('the layout is read off the copy', () => {
  const article = takeApart(
    'a.txt',
    fromString(english.map((paragraph) => wrapAt(70, paragraph)).join('\n\n')),
    'auto',
  );
  expect(article.layout).toBe('wrapped');
  expect(article.paragraphs).toHaveLength(english.length);
});

test('an empty article has no paragraphs', () => {
  expect(takeApart('a.txt', fromString(''), 'auto').paragraphs).toEqual([]);
  expect(takeApart('a.txt', fromUtf8(Uint8Array.from([0xef, 0xbb, 0xbf]), '', 3), 'auto').paragraphs).toEqual(
    [],
  );
});

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('the', 'Quay', 'of', 'harbour.', '1998', '港口', 'ميناء', 'é') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('-', '*', '>', '#', '|', '---', '```', '~~~', '===', '1.', '![', '"', '—'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  '\n',
  '\n',
  '\n\n',
  '   ',
  '\t',
  '\r\n',
  '\r',
  '\u2028',
  '\f',
  '\u00a0',
  '\u3000',
);
const copy = fc.array(fc.tuple(word, gap)).map((pieces) => pieces.flat().join(''));

test('paragraphs are in order, apart, and cover every line with a letter or digit', () => {
  fc.assert(
    fc.property(copy, layout, (text, asked) => {
      const { lines, paragraphs } = takeApart('a.txt', fromString(text), asked);
      const covered = new Set<number>();
      let before = -1;
      for (const [index, { firstLine, lastLine, start, end, ...paragraph }] of paragraphs.entries()) {
        expect(paragraph.index).toBe(index);
        expect(firstLine).toBeGreaterThan(before);
        expect(lastLine).toBeGreaterThanOrEqual(firstLine);
        expect([start, end]).toEqual([lines[firstLine]?.start, lines[lastLine]?.end]);
        for (let line = firstLine; line <= lastLine; line++) covered.add(line);
        before = lastLine;
      }
      for (const [line, { start, end }] of lines.entries()) {
        if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) expect(covered.has(line)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('an article is taken apart the same way every time', () => {
  fc.assert(
    fc.property(copy, layout, (text, asked) => {
      const [first, second] = [0, 1].map(() => takeApart('a.txt', fromString(text), asked).paragraphs);
      expect(first).toEqual(second);
    }),
  );
});

test('text with lone surrogates is taken apart', () => {
  const { paragraphs } = takeApart('a.txt', fromString('quay \ud800\n\udcff harbour'), 'auto');
  expect(paragraphs).toHaveLength(2);
});

test.each([
  ['lines without end', 'the quay\n'.repeat(200_000), 200_000],
  ['one line without end', 'the quay '.repeat(500_000), 1],
  ['deep indentation', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}x`).join('\n'), 1500],
  ['quote marks without end', `${'>'.repeat(500_000)} x`, 1],
  ['fences that nothing closes', '```js\n'.repeat(50_000), 50_000],
  ['blank lines without end', `x${'\n \u3000'.repeat(200_000)}\ny`, 2],
])('%s are read in one pass', (_, text, count) => {
  expect(takeApart('a.txt', fromString(text), 'auto').paragraphs).toHaveLength(count);
});
