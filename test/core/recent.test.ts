import { expect, test } from 'vitest';
import { rememberingRecent } from '../../src/core/recent.ts';

/** What is asked, and what had to be made for it. */
function asking(texts: readonly string[], most: number): string[] {
  const made: string[] = [];
  const remembering = rememberingRecent((text) => {
    made.push(text);
    return text === 'nothing' ? undefined : text.toUpperCase();
  }, most);
  for (const text of texts)
    expect(remembering(text)).toBe(text === 'nothing' ? undefined : text.toUpperCase());
  return made;
}

test('what was asked before is not made again', () => {
  expect(asking(['a', 'b', 'a', 'b', 'a'], 2)).toEqual(['a', 'b']);
});

test('no more is remembered than asked for, the oldest forgotten first', () => {
  expect(asking(['a', 'b', 'c', 'b', 'c', 'a'], 2)).toEqual(['a', 'b', 'c', 'a']);
});

test('that there is nothing is remembered, too', () => {
  expect(asking(['nothing', 'nothing'], 1)).toEqual(['nothing']);
});
