import { expect, test } from 'vitest';
import { itemContent, readSign } from '../../../src/core/copy/line-signs.ts';

function signOf(line: string, gaps = 0): string {
  return readSign(line, 0, line.length, gaps);
}

test.each(['# Northport', '###### Deep', '#\tTab', '# dpa NOTEBOOK'])('%s is a heading', (line) => {
  expect(signOf(line)).toBe('heading');
});

test.each(['#NorthportQuay closes', '####### Seven', 'Quay # 4'])('%s is no heading', (line) => {
  expect(signOf(line)).toBe('text');
});

test.each([
  '- ferries',
  '* ferries',
  '+ ferries',
  '– Fähren',
  '•ferries',
  '• ferries',
  '▪\tferries',
  '-\tferries',
  '3. ferries',
  '112) ferries',
  '(4) ferries',
  'b) ferries',
  '(c) ferries',
  '- Reporting by Tom Adair',
])('%s is an item', (line) => {
  expect(signOf(line)).toBe('item');
});

test.each([
  '-ferries',
  '— Tom Adair (@adair)',
  '-- Northport newsroom',
  '1998. A storm',
  '4.3 million',
  '9.40 p.m.',
  '(4. ferries',
  'b. ferries',
  '() ferries',
  'A) ferries',
  '3.ferries',
  '(Reporting by Tom Adair)',
])('%s is no item', (line) => {
  expect(signOf(line)).toBe('text');
});

test('the words of an item begin after its mark and the blanks', () => {
  expect(itemContent('-  ferries', 0, 10)).toBe(3);
  expect(itemContent('•ferries', 0, 8)).toBe(1);
  expect(itemContent('12. ferries', 0, 11)).toBe(4);
  expect(itemContent('ferries', 0, 7)).toBe(0);
  expect(itemContent('x - ferries', 2, 11)).toBe(4);
});

test.each([
  '***',
  '* * *',
  '_____',
  '+---+---+',
  '- - -',
  '—',
  '#',
  '. . . .',
  '***.',
  '⚓',
  '~~',
  '-',
  '(+++)',
])('%s is a rule', (line) => {
  expect(signOf(line)).toBe('rule');
});

test.each(['»', '?', '!"', '».', ':)', '...'])('%s may be what is left of a sentence', (line) => {
  expect(signOf(line)).toBe('text');
});

test.each(['-30-', '--- a', '5', '港', '½', '- x'])('%s has a letter or digit and is no rule', (line) => {
  expect(signOf(line)).not.toBe('rule');
});

test('rules of one mark may underline', () => {
  expect(signOf('===')).toBe('equals');
  expect(signOf('-----')).toBe('dashes');
  expect(signOf('==')).toBe('rule');
  expect(signOf('--')).toBe('rule');
  expect(signOf('=-=')).toBe('rule');
});

test('three back-ticks or tildes are a fence', () => {
  expect(signOf('```')).toBe('fence');
  expect(signOf('~~~~ js')).toBe('fence');
  expect(signOf('``x')).toBe('text');
});

test('a table row has bars, or two wide gaps', () => {
  expect(signOf('| Northport | 30 |')).toBe('row');
  expect(signOf('|---|---|')).toBe('row');
  expect(signOf('| one bar')).toBe('text');
  expect(signOf(`|${' '.repeat(500)}|`)).toBe('rule');
  expect(signOf('Northport   12   30', 2)).toBe('row');
  expect(signOf('Northport   12', 1)).toBe('text');
});

test('a picture stands first on its line', () => {
  expect(signOf('![The quay](quay.jpg)')).toBe('image');
  expect(signOf('[![The quay](quay.jpg)](https://example.com)')).toBe('image');
  expect(signOf('See ![the quay](quay.jpg)')).toBe('text');
});
