import { describe, expect, test } from 'vitest';
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

describe('short lines set in, under a lead longer than a line', () => {
  const lead = [
    '    The nineteenth round of the harbour league in the winter of',
    '2007/2008 was rowed from 8 to 10 February.',
  ];
  const results = [
    '    Friday, 8 February',
    '    Northport - Easthaven 2 : 1 (1 : 0)',
    '    Westerly - Old Quay 1 : 1 (1 : 1)',
    '    Sunday, 10 February',
    '    Fish Market - Lower Dock 3 : 3 (2 : 1)',
  ];
  const none = { wrap: undefined, setIn: false };

  test('the lead goes on where it has no room', () => {
    const set = { wrap: { column: 63, limit: 72 }, setIn: true, parted: true };
    expect(typesettingOf([...lead, ...results].join('\n'))).toEqual(set);
    expect(typesettingOf(['Results', ...lead, ...results].join('\n'))).toEqual(set);
    expect(typesettingOf(`${lead.join('\n')}\n\n${results.join('\n')}\n\nEnds`)).toEqual(set);
  });

  test('a line with room for the next word ends there', () => {
    const short = ['    The nineteenth round', '2007/2008 was rowed', ...results];
    expect(typesettingOf(short.join('\n'))).toMatchObject(none);
    expect(typesettingOf([...lead, ...results, 'ends'].join('\n'))).toMatchObject(none);
  });

  test('wider than any copy is wrapped it is not wrapped', () => {
    const [first = '', second = ''] = lead;
    const wide = `${first} ${'the year that nobody will forget soon '.repeat(2)}`;
    expect(typesettingOf([wide, second, ...results].join('\n'))).toMatchObject(none);
  });

  test('what is no more of the sentence is another paragraph', () => {
    const [first = '', second = ''] = lead;
    const under = (line: string, above = first): string => [above, line, ...results].join('\n');
    expect(typesettingOf(under(second, `${first}.`))).toMatchObject(none);
    expect(typesettingOf(under('Correspondents: our own reporters'))).toMatchObject(none);
    expect(typesettingOf(under('Correspondents rowed as well'))).toMatchObject(none);
    expect(typesettingOf(under('| 2007/2008 | rowed |'))).toMatchObject(none);
  });

  test('copy that is not set in is wrapped for other reasons', () => {
    const [first = '', second = ''] = lead;
    expect(typesettingOf([first.trim(), second, ...results].join('\n'))).toMatchObject(none);
  });
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
