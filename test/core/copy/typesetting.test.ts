import { expect, test } from 'vitest';
import { measureLine } from '../../../src/core/copy/line-shape.ts';
import { splitLines } from '../../../src/core/copy/lines.ts';
import { readTypesetting, wrapOf, type Chunk, type Typesetting } from '../../../src/core/copy/typesetting.ts';
import { makeWrapTally } from '../../../src/core/copy/wrap-tally.ts';
import { english } from './invented-copy.ts';
import { wrapAt } from './printing.ts';

function chunkOf(text: string): Chunk {
  return splitLines(text).map((line) => measureLine(text, line));
}

function typesettingOf(article: string): Typesetting {
  return readTypesetting(article.split('\n\n').map(chunkOf), makeWrapTally());
}

const wrapped = english.map((paragraph) => wrapAt(65, paragraph));

test('copy wrapped between blank lines', () => {
  expect(typesettingOf(wrapped.join('\n\n'))).toEqual({
    wrap: { column: 65, limit: 65 },
    parted: true,
    setIn: false,
  });
});

test('copy wrapped without blank lines is parted by short lines alone', () => {
  expect(typesettingOf(wrapped.join('\n'))).toMatchObject({
    wrap: { column: 65 },
    parted: false,
    setIn: false,
  });
});

test('copy whose paragraphs are set in', () => {
  const article = english.map((paragraph) => wrapAt(65, paragraph, '   ')).join('\n');
  expect(typesettingOf(article)).toMatchObject({ wrap: { column: 65 }, parted: true, setIn: true });
});

test('a headline set in like the paragraph below it is no line that was left short of the column', () => {
  const paragraph = [
    '    Nachdem zuerst von einer Verschiebung der Wahl im Rat der Stadt',
    'Neuenkirchen die Rede war, will heute der Bürgermeister',
    'Maximilian Straub vor dem Rat bekannt geben, dass die Wahlen',
    'Oberbürgermeisterwahlen und alle weiteren Wahlen ausgesetzt',
    'wird. Die Leiterin der Verwaltung möchte auf der Sitzung',
  ].join('\n');
  const article = `    Keine Wahl in Neuenkirchen\n${paragraph}\n`;
  expect(typesettingOf(article)).toMatchObject({ setIn: true, parted: true });
  expect(typesettingOf(article).wrap).toEqual(typesettingOf(paragraph).wrap);
  expect(typesettingOf(article).wrap).toBeDefined();
});

test('blocks set in as a whole set no paragraph in', () => {
  const article = english.map((paragraph) => wrapAt(65, paragraph, '   ', '   ')).join('\n\n');
  expect(typesettingOf(article).setIn).toBe(false);
});

test('copy with a paragraph a line', () => {
  expect(typesettingOf(english.join('\n'))).toEqual({ wrap: undefined, parted: false, setIn: false });
  expect(typesettingOf(english.join('\n\n'))).toEqual({ wrap: undefined, parted: true, setIn: false });
});

test('rows, rules, quotations and addresses tell nothing about a wrap', () => {
  const address = `https://example.com/${'quay/'.repeat(8)}`;
  const rows = [
    `${address}`,
    'and more',
    '> quoted',
    'copy',
    '| a | b |',
    'of the quay',
    '----',
    'of the quay',
  ];
  expect(typesettingOf(rows.join('\n')).wrap).toBeUndefined();
});

test('a chunk is wrapped where its article is, unless its lines keep to another column or to none', () => {
  const tally = makeWrapTally();
  const article = typesettingOf(wrapped.join('\n\n'));
  const [first = ''] = english;
  expect(wrapOf(chunkOf(wrapAt(65, first)), article, tally)?.column).toBe(65);
  expect(wrapOf(chunkOf('Two lines\nof a list'), article, tally)?.column).toBe(65);
  expect(wrapOf(chunkOf(wrapAt(52, first)), article, tally)?.column).toBeLessThan(55);
  expect(wrapOf(chunkOf('Four lines\nof a list\nthat keep\nto no column'), article, tally)).toBeUndefined();
});

test('a chunk of an article that is not wrapped is judged alone', () => {
  const tally = makeWrapTally();
  const article = typesettingOf(english.join('\n'));
  const [first = ''] = english;
  expect(wrapOf(chunkOf(wrapAt(60, first)), article, tally)).toBeDefined();
  expect(wrapOf(chunkOf('Two lines\nof a list'), article, tally)).toBeUndefined();
});
