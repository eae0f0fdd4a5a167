import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remainderOf } from '../../../src/core/clean/remainder.ts';
import { removalsOf } from '../../../src/core/clean/removals.ts';
import type { Article, Paragraph } from '../../../src/core/copy/article.ts';
import { fromString } from '../../../src/core/copy/decoded.ts';
import { splitLines } from '../../../src/core/copy/lines.ts';

/** An article in which every line with a letter is a paragraph, those with a + being one with the line above. */
function articleOf(text: string): Article {
  const lines = splitLines(text);
  const paragraphs: Paragraph[] = [];
  lines.forEach(({ start, end }, line) => {
    const own = text.slice(start, end);
    const last = paragraphs.at(-1);
    if (!/[a-z]/i.test(own)) return;
    if (own.startsWith('+') && last !== undefined) {
      paragraphs[paragraphs.length - 1] = { ...last, end, lastLine: line };
      return;
    }
    const index = paragraphs.length;
    const rest = { role: 'body', context: 'prose', folded: own, letters: 1 } as const;
    paragraphs.push({ index, start, end, firstLine: line, lastLine: line, ...rest });
  });
  return { path: 'a.txt', decoded: fromString(text), lines, layout: 'line', paragraphs };
}

/** What is left of a text when the paragraphs that begin with x go. */
function left(text: string): string {
  const article = articleOf(text);
  const cut = article.paragraphs
    .filter(({ folded }) => folded.trim().startsWith('x'))
    .map(({ index }) => index);
  return remainderOf(text, removalsOf(article, new Set(cut))).text;
}

describe('of a text with one paragraph on each line', () => {
  test.each([
    ['a paragraph in the middle', 'a\nx\nb\n', 'a\nb\n'],
    ['the first one', 'x\na\n', 'a\n'],
    ['the last one', 'a\nx\n', 'a\n'],
    ['the last one, without a line end', 'a\nx', 'a'],
    ['several in a row', 'a\nx\nx\nx\nb\n', 'a\nb\n'],
    ['a paragraph of several lines', 'a\nx\n+y\n+z\nb\n', 'a\nb\n'],
    ['all', 'x\nx\n', ''],
    ['none', 'a\nb\n', 'a\nb\n'],
    ['a paragraph with blanks around', 'a  \n  x  \n  b\n', 'a  \n  b\n'],
  ])('%s goes', (_, text, rest) => {
    expect(left(text)).toBe(rest);
  });
});

describe('the range of', () => {
  test.each([
    ['the last paragraph is its line, where the line above ends alike', 'a\nx\n', 2, 4],
    ['one without a line end goes with the line end above it', 'a\nx', 1, 3],
    ['one with another line end, too', 'a\r\nx\n', 1, 4],
    ['all there is is the whole text', '\n\nx\n\n', 0, 5],
  ])('%s', (_, text, start, end) => {
    const article = articleOf(text);
    const cut = article.paragraphs.filter(({ folded }) => folded === 'x').map(({ index }) => index);
    expect(removalsOf(article, new Set(cut))).toEqual([{ start, end }]);
  });
});

describe('no blank line is left over', () => {
  test.each([
    ['between paragraphs', 'a\n\nx\n\nb\n', 'a\n\nb\n'],
    ['between several cuts', 'a\n\nx\n\nx\n\nb\n', 'a\n\nb\n'],
    ['when more stand above', 'a\n\n\nx\n\nb\n', 'a\n\n\nb\n'],
    ['when more stand below', 'a\n\nx\n\n\nb\n', 'a\n\n\nb\n'],
    ['at the beginning', 'x\n\na\n', 'a\n'],
    ['at a beginning that is blank itself', '\n\nx\n\na\n', '\n\na\n'],
    ['at the end', 'a\n\nx\n', 'a\n'],
    ['at an end that is blank itself', 'a\n\nx\n\n\n', 'a\n\n\n'],
    ['at an end without a line end', 'a\n\nx', 'a'],
    ['of blanks, tabs and zero-width spaces', 'a\n \t\nx\n\u00a0\u200b\nb\n', 'a\n \t\nb\n'],
    ['with line ends of DOS', 'a\r\n\r\nx\r\n\r\nb\r\n', 'a\r\n\r\nb\r\n'],
    ['with line ends of the Macintosh', 'a\r\rx\r\rb\r', 'a\r\rb\r'],
    ['with separators of Unicode', 'a\u2028\u2028x\u2028\u2028b\u2028', 'a\u2028\u2028b\u2028'],
    ['with other line ends at the end than above', 'a\r\n\r\nx\n', 'a\n'],
    ['where nothing else is', '\n\nx\n\n', ''],
  ])('%s', (_, text, rest) => {
    expect(left(text)).toBe(rest);
  });
});

describe('a line that is neither copy nor blank stays', () => {
  test.each([
    ['between two cuts', 'a\nx\n\u0007\nx\nb\n', 'a\n\u0007\nb\n'],
    ['between a cut and the copy below', 'a\n\nx\n\n***\n\nb\n', 'a\n\n***\n\nb\n'],
    ['at the end', 'a\nx\n\u0003\n', 'a\n\u0003\n'],
  ])('%s', (_, text, rest) => {
    expect(left(text)).toBe(rest);
  });
});

interface Printed {
  readonly goes: boolean;
  readonly blanks: number;
}

const printed: fc.Arbitrary<Printed> = fc.record({ goes: fc.boolean(), blanks: fc.nat(3) });

describe('whatever is cut', () => {
  const texts = fc.record({
    head: fc.nat(2),
    paragraphs: fc.array(printed, { minLength: 1, maxLength: 10 }),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r', '\u0085'),
    end: fc.nat(3),
  });

  test('the kept paragraphs stand as far apart as the wider of the gaps that met', () => {
    fc.assert(
      fc.property(texts, ({ head, paragraphs, lineEnd, end }) => {
        fc.pre(paragraphs.some(({ goes }) => !goes));
        const blankLines = (count: number): string => lineEnd.repeat(count);
        let text = blankLines(head);
        let expected = '';
        let gap: number | undefined; // the gap above the next kept paragraph
        paragraphs.forEach(({ goes, blanks }, index) => {
          const isLast = index === paragraphs.length - 1;
          text += (goes ? 'x' : 'a') + (isLast ? blankLines(end) : lineEnd + blankLines(blanks));
          if (!goes) expected += (gap === undefined ? '' : lineEnd + blankLines(gap)) + 'a';
          const before = paragraphs[index - 1];
          if (!goes) gap = blanks;
          else if (gap !== undefined && before !== undefined) {
            // Of the gaps around a row of cuts only the first and the last meet what is kept.
            const firstCut = paragraphs.findLastIndex((own, at) => at < index && !own.goes) + 1;
            gap = Math.max(paragraphs[firstCut - 1]?.blanks ?? 0, blanks);
          }
        });
        expect(left(text)).toBe(blankLines(head) + expected + blankLines(end));
      }),
      { numRuns: 1000 },
    );
  });

  test('the ranges are sorted and apart, and hold the cut paragraphs and white space', () => {
    fc.assert(
      fc.property(texts, ({ head, paragraphs, lineEnd }) => {
        const text =
          lineEnd.repeat(head) +
          paragraphs.map(({ goes, blanks }) => (goes ? 'x' : 'a') + lineEnd.repeat(blanks + 1)).join('');
        const article = articleOf(text);
        const cut = article.paragraphs.filter(({ folded }) => folded === 'x').map(({ index }) => index);
        const ranges = removalsOf(article, new Set(cut));
        ranges.slice(1).forEach(({ start }, at) => expect(start).toBeGreaterThan(ranges[at]?.end ?? 0));
        const removed = ranges.map(({ start, end }) => text.slice(start, end)).join('');
        expect(removed.replace(/[\s\u0085]/g, '')).toBe('x'.repeat(cut.length));
      }),
    );
  });
});
