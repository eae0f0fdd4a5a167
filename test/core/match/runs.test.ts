import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/copy/article.ts';
import { findRuns, type Run } from '../../../src/core/match/runs.ts';
import { makeArticle } from '../made-article.ts';

/** An article of one letter a paragraph: capitals are prose, small letters short lines, `*` a rule. */
function articleOf(letters: string): Article {
  const made = Array.from(letters, (text) => ({
    text,
    role: text === '*' ? ('separator' as const) : ('body' as const),
    context: /[A-Z]/.test(text) ? ('prose' as const) : ('short' as const),
  }));
  return makeArticle(made);
}

function runsOf(letters: string): Run[] {
  return findRuns(
    articleOf(letters),
    Array.from(letters, (letter) => letters.indexOf(letter)),
  );
}

/** Runs as text: `0>3 1>4` is a run of two links. */
function shown(letters: string): string[] {
  return runsOf(letters).map((run) => run.map(({ a, b }) => `${a}>${b}`).join(' '));
}

describe('what is printed again is one run at its largest extent', () => {
  test.each([
    ['a body printed twice', 'ABCABC', ['0>3 1>4 2>5']],
    ['a body printed three times, each time after the first', 'ABABAB', ['0>2 1>3', '0>4 1>5']],
    ['a block further down', 'ABCDEFAB', ['0>6 1>7']],
    ['two blocks in another order', 'ABCDXCDAB', ['2>5 3>6', '0>7 1>8']],
    ['an update with new paragraphs inside', 'ABCDABXCD', ['0>4 1>5 2>7 3>8']],
    ['an update that leaves a paragraph out', 'ABCDABD', ['0>4 1>5 3>6']],
    ['a paragraph alone', 'ABCDB', ['1>4']],
    ['a paragraph below itself', 'AAA', ['0>1', '0>2']],
    ['a block with a short line in the middle', 'AxBAxB', ['0>3 1>4 2>5']],
    ['a block with a short line that stood elsewhere before', 'xABCDEFGxHIJxHI', ['0>8', '8>12 9>13 10>14']],
    ['a block with rules inside and below', 'A*B*A*B*', ['0>4 1>5 2>6 3>7']],
    [
      'single paragraphs in the same order, other copy between, one by one',
      'ABCDEAwxByzC',
      ['0>5', '1>8', '2>11'],
    ],
    ['stretches of an update that is mostly new', 'ABCDEFABwxyzuEF', ['0>6 1>7', '4>13 5>14']],
    ['a short line that comes back in the middle of a block', 'xABCxAxBC', ['0>4 1>5 2>7 3>8', '0>6']],
  ])('%s', (_, letters, expected) => {
    expect(shown(letters)).toEqual(expected);
  });
});

describe('no run is', () => {
  test.each([
    ['in a text that repeats nothing', 'ABCD'],
    ['of rules alone', 'A***B***C'],
    ['in nothing', ''],
  ])('%s', (_, letters) => {
    expect(shown(letters)).toEqual([]);
  });
});

const letters = fc.string({ unit: fc.constantFrom('A', 'B', 'C', 'D', 'x', 'y', '*'), maxLength: 40 });

test('every paragraph with an earlier equal is in exactly one run', () => {
  fc.assert(
    fc.property(letters, (text) => {
      const copies = Array.from(text, (letter, at) => ({ letter, at })).filter(
        ({ letter, at }) => letter !== '*' && text.indexOf(letter) < at,
      );
      const linked = runsOf(text)
        .flatMap((run) => run.map(({ b }) => b))
        .filter((b) => text[b] !== '*');
      expect(linked.toSorted((a, b) => a - b)).toEqual(copies.map(({ at }) => at));
    }),
    { numRuns: 1000 },
  );
});

test('links lead to an earlier equal, and both sides of a run are in order', () => {
  fc.assert(
    fc.property(letters, (text) => {
      for (const run of runsOf(text)) {
        run.forEach(({ a, b }, at) => {
          const before = run[at - 1] ?? { a: -1, b: -1 };
          expect(text[a]).toBe(text[b]);
          expect([a > before.a, b > before.b]).toEqual([true, true]);
          expect(a).toBeLessThan(run[0]?.b ?? 0);
        });
      }
    }),
    { numRuns: 1000 },
  );
});

test('a run begins and ends with copy that goes on', () => {
  fc.assert(
    fc.property(letters, (text) => {
      for (const run of runsOf(text)) expect(run.some(({ b }) => text[b] !== '*')).toBe(true);
    }),
  );
});

test('what comes back a thousand times takes linear time', () => {
  const count = (text: string): number => runsOf(text).length;
  expect(count('A*'.repeat(20_000))).toBe(19_999);
  expect(count('x'.repeat(20_000))).toBe(19_999);
  expect(count('Ax'.repeat(10_000))).toBeGreaterThan(0);
  expect(count('ABCDEFGHIJKLMNOP'.repeat(1000))).toBe(999);
});
