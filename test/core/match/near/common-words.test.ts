import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withWordsInCommon } from '../../../../src/core/match/near/common-words.ts';
import { hashWords } from '../../../../src/core/match/near/grams.ts';
import { compareWords } from '../../../../src/core/match/near/similarity.ts';
import { leastScore, leastWords } from '../../../../src/core/match/near/tolerance.ts';

interface Text {
  readonly words: readonly string[];
  readonly hashed: Uint32Array;
}

function textsOf(printed: readonly string[]): Text[] {
  return printed.map((text) => {
    const words = text.split(' ');
    return { words, hashed: hashWords(words) };
  });
}

/** Those that are left. */
function left(...printed: readonly string[]): string[] {
  return withWordsInCommon(textsOf(printed)).map(({ words }) => words.join(' '));
}

describe('a text is left', () => {
  test('while at most a third of its words stands in it alone', () => {
    const [one, other] = ['a b c d e f x y z', 'a b c d e f a b c'];
    expect(left(one, other)).toEqual([one, other]);
    expect(left('a b c d e w x y z', 'a b c d e a b c d')).toEqual([]);
  });

  test('by words that stand in others, not by those it says twice', () => {
    expect(left('a a a b b b', 'c c c d d d')).toEqual([]);
  });

  test('when what it shares is left', () => {
    // The first shares its words with two that have others of their own.
    expect(left('a b c d e f', 'a b c u v w x y z', 'd e f r s t o p q')).toEqual([]);
  });
});

test('nothing is left of nothing', () => {
  expect(left()).toEqual([]);
});

test('after a few rounds what is left is left', () => {
  // Each leans on the next one, the last on none: a round takes away one.
  const chain = Array.from({ length: 9 }, (_, at) => `${at} ${at} ${at + 1} ${at + 1} ${at + 1} ${at + 1}`);
  expect(left(...chain).length).toBeGreaterThan(0);
});

const word = fc.constantFrom(...'abcdefghijklmnopqrst');
const words = fc.array(word, { minLength: leastWords, maxLength: 24 });

/** A text and one made of it by a few edits. */
const edited = fc
  .tuple(
    words,
    fc.array(fc.tuple(fc.nat(23), fc.constantFrom('put', 'drop', 'change'), word), { maxLength: 7 }),
  )
  .map(([text, edits]) => {
    const other = [...text];
    for (const [at, edit, own] of edits) {
      if (edit === 'put') other.splice(at % (other.length + 1), 0, own);
      else other.splice(at % other.length, 1, ...(edit === 'change' ? [own] : []));
      if (other.length < leastWords) other.push(own);
    }
    return [text, other];
  });

test('no near repeat is left out', () => {
  fc.assert(
    fc.property(fc.array(edited, { maxLength: 4 }), (pairs) => {
      const all = textsOf(pairs.flat().map((text) => text.join(' ')));
      const kept = new Set(withWordsInCommon(all));
      for (const [at, one] of all.entries()) {
        for (const other of all.slice(at + 1)) {
          if (compareWords(one.words, other.words, leastScore) === undefined) continue;
          expect(kept.has(one) && kept.has(other)).toBe(true);
        }
      }
    }),
  );
});
