import { expect, test } from 'vitest';
import { paragraphsOf, textsOf } from './printing.ts';

const article =
  '  The quay is closed.\nFerries leave elsewhere.\n- item\n  of two lines\n- item\n\n\u00a0\n# Last\nline';

test('line: every line is a paragraph', () => {
  expect(textsOf(article, 'line')).toEqual([
    '  The quay is closed.',
    'Ferries leave elsewhere.',
    '- item',
    '  of two lines',
    '- item',
    '# Last',
    'line',
  ]);
});

test('blank: blank lines part paragraphs, nothing else does', () => {
  expect(textsOf(article, 'blank')).toEqual([article.slice(0, article.indexOf('\n\n')), '# Last\nline']);
});

test('wrapped: a line set in or an item opens a paragraph as well', () => {
  expect(textsOf(article, 'wrapped')).toEqual([
    '  The quay is closed.\nFerries leave elsewhere.',
    '- item\n  of two lines',
    '- item',
    '# Last\nline',
  ]);
  expect(textsOf('a\n  b\nc\n d', 'wrapped')).toEqual(['a', '  b\nc\n d']);
});

test('indented: a line set in opens a paragraph', () => {
  expect(textsOf(article, 'indented')).toEqual([
    '  The quay is closed.\nFerries leave elsewhere.\n- item',
    '  of two lines\n- item',
    '# Last\nline',
  ]);
  expect(textsOf('\ta\nb\n\u3000c\nd', 'indented')).toEqual(['\ta\nb', '\u3000c\nd']);
});

test('what begins in code or front matter is marked so', () => {
  const text = '---\nkey: value\n---\n\nCopy.\n\n```\na\n\nb\n```';
  expect(paragraphsOf(text, 'blank').map(({ mark }) => mark)).toEqual([
    'front-matter',
    'plain',
    'code',
    'code',
  ]);
  expect(paragraphsOf(text, 'line').map(({ mark }) => mark)).toEqual([
    'front-matter',
    'front-matter',
    'front-matter',
    'plain',
    'code',
    'code',
    'code',
    'code',
  ]);
  expect(paragraphsOf('# Head\n> quote', 'line').map(({ mark }) => mark)).toEqual(['heading', 'quote']);
});
