import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findContained } from '../../../src/core/match/contained/find-contained.ts';
import { hasEcho } from '../../../src/core/match/echo.ts';
import { findPartlyAlike } from '../../../src/core/match/partly.ts';
import { makeArticle, prose, sentence } from '../made-article.ts';

function echoes(lines: readonly string[]): boolean {
  return hasEcho(makeArticle(lines).paragraphs);
}

describe('an echo', () => {
  test('is none where no five words stand twice', () => {
    expect(echoes([sentence(0), sentence(1), sentence(2)])).toBe(false);
    expect(echoes(['one two three four, then more', 'one two three four, and less'])).toBe(false);
    expect(echoes(['Sport', 'Sport', '***', '***'])).toBe(false);
    expect(echoes([])).toBe(false);
  });

  test('is five words in a row in two paragraphs, or in one', () => {
    expect(echoes(['one two three four five, then more', 'less of one two three four five'])).toBe(true);
    expect(echoes(['one two three four five, then one two three four five'])).toBe(true);
  });

  test('is heard across the borders of paragraphs, rules between them or not', () => {
    expect(echoes(['here stand one two', '***', 'three four five', 'one two three four five'])).toBe(true);
  });
});

test('nothing is contained and no passage shared where there is no echo', () => {
  const word = fc.constantFrom(
    'the',
    'old',
    'bridge',
    'opened',
    'to',
    'walkers',
    'on',
    'Friday',
    'morning',
    'again',
  );
  const loose = fc.array(word, { minLength: 5, maxLength: 16 }).map((words) => `${words.join(' ')}.`);
  const told = fc.constantFrom(...prose.slice(0, 4));
  const line = fc.oneof(
    loose,
    told,
    fc.tuple(told, loose).map((both) => both.join(' ')),
  );
  let [silent, found] = [0, 0];
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 5 }), (lines) => {
      const article = makeArticle(lines);
      const some =
        findContained(article, () => true).containments.length +
        findPartlyAlike(article.paragraphs).alikes.length;
      const isEchoing = hasEcho(article.paragraphs);
      expect(isEchoing || some === 0).toBe(true);
      if (!isEchoing) silent++;
      if (some > 0) found++;
    }),
    { numRuns: 500 },
  );
  expect(Math.min(silent, found)).toBeGreaterThan(30);
});
