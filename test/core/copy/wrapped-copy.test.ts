import { describe, expect, test } from 'vitest';
import { fold, matchKey } from '../../../src/core/match/fold.ts';
import { chinese, english, german, manyParagraphs } from './invented-copy.ts';
import { layoutOf, textsOf, wrapAt } from './printing.ts';

const columns = [60, 65, 69, 72, 76, 80, 85];
const settings = {
  'blank lines': (paragraph: string, column: number) => `${wrapAt(column, paragraph)}\n\n`,
  'blank lines and indents': (paragraph: string, column: number) =>
    `${wrapAt(column, paragraph, '    ')}\n\n`,
  'indents alone': (paragraph: string, column: number) => `${wrapAt(column, paragraph, '    ')}\n`,
  tabs: (paragraph: string, column: number) => `${wrapAt(column, paragraph, '\t')}\n`,
} as const;

function keysOf(paragraphs: readonly string[]): string[] {
  return paragraphs.map((paragraph) => matchKey(fold(paragraph)));
}

/** Paragraphs that come back from the wrapped article. */
function countFound(paragraphs: readonly string[], article: string): number {
  const found = new Set(keysOf(textsOf(article)));
  return keysOf(paragraphs).filter((key) => found.has(key)).length;
}

describe.each(Object.entries(settings))('copy wrapped with %s', (name, print) => {
  test.each(columns)('is read as the same paragraphs at %i columns', (column) => {
    for (const paragraphs of [english, german]) {
      const article = paragraphs.map((paragraph) => print(paragraph, column)).join('');
      expect(keysOf(textsOf(article))).toEqual(keysOf(paragraphs));
      expect(layoutOf(article)).toBe(name === 'blank lines' ? 'wrapped' : 'indented');
    }
  });

  test.each(columns)(
    'comes back but for one paragraph in a hundred from long articles at %i columns',
    (column) => {
      const paragraphs = [...new Set(manyParagraphs(400, [1, 3, 2, 5, 2]))];
      const article = paragraphs.map((paragraph) => print(paragraph, column)).join('');
      expect(countFound(paragraphs, article) / paragraphs.length).toBeGreaterThan(0.99);
    },
  );

  test('keeps paragraphs when the words are capitals only', () => {
    const paragraphs = english.map((paragraph) => paragraph.toUpperCase());
    const article = paragraphs.map((paragraph) => print(paragraph, 69)).join('');
    expect(keysOf(textsOf(article))).toEqual(keysOf(paragraphs));
  });
});

test.each([60, 64, 70, 76])(
  'Chinese copy, wrapped without blanks at %i columns, is read as the same paragraphs',
  (column) => {
    for (const indent of ['', '\u3000\u3000']) {
      const article = chinese
        .map((paragraph) => wrapAt(column, paragraph, indent))
        .join(indent === '' ? '\n\n' : '\n');
      expect(keysOf(textsOf(article))).toEqual(keysOf(chinese));
    }
  },
);

test('with neither blank lines nor indents a short last line ends a paragraph', () => {
  const paragraphs = [...new Set(manyParagraphs(400, [1, 3, 2, 5, 2]))];
  const article = paragraphs.map((paragraph) => wrapAt(72, paragraph)).join('\n');
  // One last line in ten is as full as any other, and nothing shows that its paragraph ends there.
  expect(countFound(paragraphs, article) / paragraphs.length).toBeGreaterThan(0.75);
});

test('the same paragraphs, one a line, are paragraphs a line', () => {
  for (const paragraphs of [english, german, chinese]) {
    expect(textsOf(paragraphs.join('\n'))).toEqual(paragraphs);
    expect(layoutOf(paragraphs.join('\n'))).toBe('line');
    expect(textsOf(paragraphs.join('\r\n\r\n'))).toEqual(paragraphs);
    expect(layoutOf(paragraphs.join('\r\n\r\n'))).toBe('blank');
  }
});

test('lines broken well before the column, as programs that even them out do, stay together', () => {
  const article = [
    'The board of the harbour said on Monday that it would',
    'close the northern quay, and that all the ferries',
    'would leave from the old fish market until the work',
    'is done. Traders asked for two more weeks.',
    '',
    'Engineers found cracks in four of the nine piers last',
    'autumn. Repairs will cost 4.3 million crowns, a',
    'third of which is to come from the state.',
  ].join('\n');
  expect(textsOf(article)).toEqual(article.split('\n\n'));
});

test('cutting whole paragraphs does not change how the rest is read', () => {
  for (const print of Object.values(settings)) {
    for (let cut = 0; cut < english.length; cut++) {
      const rest = english.filter((_, index) => index < cut || index > cut + 3);
      const article = rest.map((paragraph) => print(paragraph, 65)).join('');
      expect(keysOf(textsOf(article))).toEqual(keysOf(rest));
    }
  }
});
