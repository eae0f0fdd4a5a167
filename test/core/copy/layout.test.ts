import { expect, test } from 'vitest';
import { groupLines } from '../../../src/core/copy/layout.ts';
import { splitLines } from '../../../src/core/copy/lines.ts';
import { english } from './invented-copy.ts';
import { layoutOf, wrapAt } from './printing.ts';

test('the layout of most paragraphs prevails', () => {
  expect(layoutOf(english.join('\n'))).toBe('line');
  expect(layoutOf(english.join('\n\n'))).toBe('blank');
  expect(layoutOf(english.map((paragraph) => wrapAt(70, paragraph)).join('\n\n'))).toBe('wrapped');
  expect(layoutOf(english.map((paragraph) => wrapAt(70, paragraph)).join('\n'))).toBe('wrapped');
  expect(layoutOf(english.map((paragraph) => wrapAt(70, paragraph, '    ')).join('\n'))).toBe('indented');
  expect(layoutOf(english.map((paragraph) => `\t${paragraph}`).join('\n'))).toBe('indented');
});

test('a few paragraphs set otherwise do not change it', () => {
  expect(layoutOf(`${english.join('\n')}\n\nsource: example.com`)).toBe('line');
  expect(layoutOf(`Headline\nByline\n\n${english.join('\n\n')}`)).toBe('blank');
  expect(layoutOf(`---\na: b\n---\n${english.join('\n')}\n\`\`\`\n${'x\n'.repeat(50)}\`\`\``)).toBe('line');
});

test('an article of one line, or none, has one paragraph a line', () => {
  expect(layoutOf('')).toBe('line');
  expect(layoutOf('\n \n')).toBe('line');
  expect(layoutOf('One line.')).toBe('line');
  expect(layoutOf('\nOne line.\n')).toBe('line');
});

test('a layout that was asked for is the layout', () => {
  const text = english.join('\n\n');
  for (const layout of ['line', 'blank', 'wrapped', 'indented'] as const) {
    expect(groupLines(text, splitLines(text), layout).layout).toBe(layout);
  }
});
