import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords } from '../../../src/core/match/align.ts';

/** Changes as `old > new`, to read them at a glance. */
function changes(keeper: string, copy: string): string[] {
  return alignWords(keeper, copy).map((change) => `${change.keeper.join(' ')} > ${change.copy.join(' ')}`);
}

/** Length of a longest common subsequence, by trying everything. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a;
  if (first === undefined) return 0;
  const without = commonLength(rest, b);
  const at = b.indexOf(first);
  return at < 0 ? without : Math.max(without, 1 + commonLength(rest, b.slice(at + 1)));
}

describe('the words that differ', () => {
  test.each([
    ['none', 'Shares rose on Monday', 'Shares  rose\non Monday', []],
    ['one that was replaced', 'Up to 60 people died', 'Up to 90 people died', ['60 > 90']],
    ['one that was put in', 'He did resign', 'He did not resign', [' > not']],
    ['one that was left out', 'He did not resign', 'He did resign', ['not > ']],
    ['at both ends', 'a b c d', 'x b c y', ['a > x', 'd > y']],
    ['in two places', 'a b c d e', 'a x c y e', ['b > x', 'd > y']],
    ['all of them', 'a b', 'c d e', ['a b > c d e']],
    ['against nothing', '', 'a b', [' > a b']],
    ['by punctuation alone', 'Yes, he said', 'Yes he said', ['Yes, > Yes']],
    ['where one comes twice', 'a a b', 'a b', ['a > ']],
    ['nothing against nothing', ' ', '', []],
  ])('%s', (_, keeper, copy, expected) => {
    expect(changes(keeper, copy)).toEqual(expected);
  });
});

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 });

test('no more words count as changed than must', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const found = alignWords(a.join(' '), b.join(' '));
      const changedOf = (side: 'keeper' | 'copy'): number =>
        found.reduce((sum, change) => sum + change[side].length, 0);
      const common = commonLength(a, b);
      expect([a.length - changedOf('keeper'), b.length - changedOf('copy')]).toEqual([common, common]);
    }),
  );
});

test('what does not count as changed is the same on both sides', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const found = alignWords(a.join(' '), b.join(' '));
      const without = (all: readonly string[], changed: readonly string[]): string[] => {
        const rest = [...all];
        for (const word of changed) rest.splice(rest.indexOf(word), 1);
        return rest.toSorted();
      };
      const keeper = found.flatMap((change) => change.keeper);
      const copy = found.flatMap((change) => change.copy);
      expect(without(a, keeper)).toEqual(without(b, copy));
    }),
  );
});

test('stretches too long to be aligned count as changed whole', () => {
  const long = (word: string): string => Array.from({ length: 2001 }, (_, at) => word + at).join(' ');
  const [change, ...others] = alignWords(`one ${long('a')} two`, `one ${long('b')} two`);
  expect(others).toEqual([]);
  expect([change?.keeper.length, change?.copy.length]).toEqual([2001, 2001]);
});
