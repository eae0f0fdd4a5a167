import { describe, expect, test } from 'vitest';
import { measureLine } from '../../../src/core/copy/line-shape.ts';
import { splitLines } from '../../../src/core/copy/lines.ts';
import { findRegions } from '../../../src/core/copy/regions.ts';

/** Regions as `mark first-last`. */
function regionsOf(rows: readonly string[]): string[] {
  const text = rows.join('\n');
  const lines = splitLines(text);
  const shapes = lines.map((line) => measureLine(text, line));
  return findRegions(text, lines, shapes).map(
    ({ mark, firstLine, lastLine }) => `${mark} ${firstLine}-${lastLine}`,
  );
}

describe('front matter', () => {
  test('stands at the top between rules and holds keys', () => {
    expect(regionsOf(['---', 'title: Quay', '---', 'Copy.'])).toEqual(['front-matter 0-2']);
    expect(regionsOf(['---', 'title : Quay', '...', 'Copy.'])).toEqual(['front-matter 0-2']);
    expect(regionsOf(['\ufeff--- ', 'title: Quay', '---'])).toEqual(['front-matter 0-2']);
  });

  test('may hold lists, comments, blank lines and values over several lines', () => {
    const rows = [
      '---',
      '# about',
      'tags:',
      '- harbour',
      '',
      'lead: >',
      '  The quay',
      'more: [',
      ']',
      'set: {',
      '}',
      '---',
    ];
    expect(regionsOf(rows)).toEqual(['front-matter 0-11']);
  });

  test('is not seen in plain copy between rules', () => {
    expect(regionsOf(['---', 'The quay is closed.', '---', 'Copy.'])).toEqual([]);
    expect(regionsOf(['---', '', '---', 'Copy.'])).toEqual([]);
    expect(regionsOf(['---', 'title: Quay', 'Copy.'])).toEqual([]);
    expect(regionsOf(['', '---', 'title: Quay', '---'])).toEqual([]);
    expect(regionsOf([])).toEqual([]);
  });

  test('ends within a hundred lines', () => {
    const keys = Array.from({ length: 120 }, (_, index) => `key${index}: value`);
    expect(regionsOf(['---', ...keys.slice(0, 98), '---'])).toEqual(['front-matter 0-99']);
    expect(regionsOf(['---', ...keys, '---'])).toEqual([]);
  });
});

describe('fenced code', () => {
  test('runs from fence to fence, blank lines included', () => {
    expect(regionsOf(['Copy.', '```js', 'a', '', 'b', '```', 'Copy.'])).toEqual(['code 1-5']);
    expect(regionsOf(['~~~', 'a', '~~~', '```', 'b', '```'])).toEqual(['code 0-2', 'code 3-5']);
  });

  test('ends at a bare fence of the same mark that is as long', () => {
    expect(regionsOf(['````', '```', '~~~~', '```` js', '`````'])).toEqual(['code 0-4']);
    expect(regionsOf(['```', '> ```', '```'])).toEqual(['code 0-2']);
  });

  test('is not opened by a fence that nothing closes', () => {
    expect(regionsOf(['Copy.', '```', 'Copy.'])).toEqual([]);
    expect(regionsOf(['````', 'a', '```', 'b', '```'])).toEqual(['code 2-4']);
    expect(regionsOf(['```a', '```b', '```c'])).toEqual([]);
  });

  test('is not opened by code within a line', () => {
    expect(regionsOf(['```a``` is code', 'Copy.', '```'])).toEqual([]);
    expect(regionsOf(['~~~ a~b', 'code', '~~~'])).toEqual(['code 0-2']);
  });

  test('is not looked for inside front matter', () => {
    expect(regionsOf(['---', 'a: b', '  ```', '---', '```', 'code', '```'])).toEqual([
      'front-matter 0-3',
      'code 4-6',
    ]);
  });
});
