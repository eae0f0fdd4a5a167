import { expect, test } from 'vitest';
import { measureLine, type LineShape } from '../../../src/core/copy/line-shape.ts';

function shapeOf(line: string): LineShape {
  return measureLine(line, { start: 0, end: line.length, next: line.length });
}

test('a line without visible characters is blank', () => {
  for (const line of ['', '  \t', '\u00a0\u200b\ufeff\u3000', '\u0003'])
    expect(shapeOf(line).sign).toBe('blank');
});

test('only the line is measured, not what stands around it', () => {
  const text = 'xxx\n  the quay \nyyy';
  expect(measureLine(text, { start: 4, end: 15, next: 16 })).toMatchObject({ indent: 2, width: 10, word: 3 });
});

test('the width runs to the last visible character, indentation included', () => {
  expect(shapeOf('    the quay  \u00a0')).toMatchObject({ indent: 4, width: 12, slack: 0 });
  expect(shapeOf('港口の quay')).toMatchObject({ indent: 0, width: 11 });
  expect(shapeOf('a\u00adb 🚢 c')).toMatchObject({ width: 7 });
});

test('a tab before the copy counts as eight columns that may be one', () => {
  expect(shapeOf('\tquay')).toMatchObject({ indent: 8, width: 12, slack: 7 });
  expect(shapeOf('\u3000\u3000港口')).toMatchObject({ indent: 4, width: 8, slack: 2 });
  expect(shapeOf('\ufeffquay')).toMatchObject({ indent: 0, width: 4, slack: 0 });
});

test('long lines are counted, not measured, past their first 200 characters', () => {
  expect(shapeOf('a'.repeat(1000)).width).toBe(1000);
  expect(shapeOf(`${'港'.repeat(200)}${'a'.repeat(100)}`).width).toBe(500);
});

test('quote marks are counted, and the indentation starts after them', () => {
  expect(shapeOf('> the quay')).toMatchObject({ quote: 1, indent: 0, width: 10, sign: 'text' });
  expect(shapeOf('>the quay')).toMatchObject({ quote: 1, indent: 0, width: 9 });
  expect(shapeOf('> >   the quay')).toMatchObject({ quote: 2, indent: 2, width: 14 });
  expect(shapeOf('>> the quay')).toMatchObject({ quote: 2, indent: 0 });
  expect(shapeOf('>\u200bquay')).toMatchObject({ quote: 1, indent: 0 });
  expect(shapeOf('>')).toMatchObject({ quote: 1, sign: 'rule' });
  expect(shapeOf('> - ferries')).toMatchObject({ quote: 1, sign: 'item', indent: 0, content: 2 });
});

test('the words of an item have a column of their own', () => {
  expect(shapeOf('  -  ferries')).toMatchObject({ sign: 'item', indent: 2, content: 5 });
  expect(shapeOf('10. ferries')).toMatchObject({ indent: 0, content: 4 });
  expect(shapeOf('-\tferries')).toMatchObject({ content: 8 });
  expect(shapeOf('  ferries')).toMatchObject({ indent: 2, content: 2 });
});

test('the first word is what no wrap can part', () => {
  expect(shapeOf('harbour board').word).toBe(7);
  expect(shapeOf('  harbour board').word).toBe(7);
  expect(shapeOf('812\u00a0000 tonnes').word).toBe(7);
  expect(shapeOf('812\u202f000 tonnes').word).toBe(7);
  expect(shapeOf('har\u00adbour board').word).toBe(7);
  expect(shapeOf('harbour').word).toBe(7);
});

test('an ideograph takes its punctuation along', () => {
  expect(shapeOf('港口。').word).toBe(2);
  expect(shapeOf('港。口').word).toBe(4);
  expect(shapeOf('「港」口').word).toBe(6);
  expect(shapeOf('quay港口').word).toBe(4);
  expect(shapeOf('港quay').word).toBe(2);
});

test('a line of one word is solid', () => {
  expect(shapeOf('https://example.com/quay').solid).toBe(true);
  expect(shapeOf('  quay').solid).toBe(true);
  expect(shapeOf('the quay').solid).toBe(false);
});

test('two wide gaps make a row, in blanks or tabs, within the copy', () => {
  expect(shapeOf('Northport   12   30').sign).toBe('row');
  expect(shapeOf('Northport\t12\t30\t').sign).toBe('row');
  expect(shapeOf('  Northport  12  30').sign).toBe('text');
  expect(shapeOf('\t\tNorthport   12').sign).toBe('text');
});

test('what a line begins with: small letter, capital, ideograph, or nothing that tells', () => {
  expect(shapeOf('harbour').start).toBe('lower');
  expect(shapeOf('"(harbour').start).toBe('lower');
  expect(shapeOf('Harbour').start).toBe('upper');
  expect(shapeOf('“Harbour').start).toBe('upper');
  expect(shapeOf('HARBOUR BOARD').start).toBe('other');
  expect(shapeOf('30 years').start).toBe('other');
  expect(shapeOf('ميناء').start).toBe('other');
  expect(shapeOf('港口').start).toBe('wide');
  expect(shapeOf('"').start).toBe('other');
});

test('a colon near the beginning makes a label', () => {
  expect(shapeOf('source: example.com').label).toBe(true);
  expect(shapeOf('source:example.com').label).toBe(true);
  expect(shapeOf('Q: Why?').label).toBe(true);
  expect(shapeOf('Photo 3: the quay').label).toBe(true);
  expect(shapeOf('来源：北港日报').label).toBe(true);
  expect(shapeOf('港务局星期一宣布：关闭').label).toBe(false);
  expect(shapeOf('3:1 at the end').label).toBe(false);
  expect(shapeOf('at 10:30 p.m.').label).toBe(false);
  expect(shapeOf('The board of the harbour: closed').label).toBe(false);
});

test.each([
  'It is done.',
  'Done!',
  'Done?”',
  'he said:',
  '“Done.”*',
  '完了。',
  'उन्होंने कहा।',
  'in 1998.',
  'Nr. 105.',
])('%s ends a sentence', (line) => {
  expect(shapeOf(line).ending).toBe('sentence');
});

test.each(['(Reuters)', 'the “plan”', 'the [plan]', '»Plan«'])('%s ends with a bracket', (line) => {
  expect(shapeOf(line).ending).toBe('bracket');
});

test.each(['the quay', 'the quay,', 'am 3.', 'den 23.', 'Albert G.', 'the U.S.', '*quay*', '_'])(
  '%s leaves the sentence open',
  (line) => {
    expect(shapeOf(line).ending).toBe('open');
  },
);

test('a full stop alone ends a sentence', () => {
  expect(shapeOf('.').ending).toBe('sentence');
  expect(shapeOf(').').ending).toBe('sentence');
});
