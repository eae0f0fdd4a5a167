import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAlike, type Likenesses } from '../../../src/core/match/alike.ts';
import { fold } from '../../../src/core/match/fold.ts';
import { compareWords } from '../../../src/core/match/near/similarity.ts';
import { leastScore, leastWords } from '../../../src/core/match/near/tolerance.ts';
import { wordsOf } from '../../../src/core/match/near/words.ts';
import { makeArticle, sentence } from '../made-article.ts';

function alike(texts: readonly string[]): Likenesses {
  return findAlike(makeArticle(texts).paragraphs);
}

/** `b<a` of each pair with its edits in every hundred words. */
function pairs(texts: readonly string[]): string[] {
  return alike(texts).likenesses.map(({ a, b, score }) => `${b}<${a} ${Math.round(100 * (1 - score))}`);
}

const base = 'one two three four five six seven eight nine ten';

describe('paragraphs are nearly the same', () => {
  test('when a quarter of their words differs, and no more', () => {
    expect(pairs(['a b c d e f g h', 'x y c d e f g h'])).toEqual(['1<0 25']);
    expect(pairs(['a b c d e f g h', 'x y z d e f g h'])).toEqual([]);
  });

  test('when they are the same', () => {
    expect(pairs([base, sentence(1), base])).toEqual(['2<0 0']);
  });

  test('from eight words on', () => {
    expect(pairs(['a b c d e f g', 'a b c d e f g'])).toEqual([]);
    expect(pairs(['a b c d e f g h', 'a b c d e f g h'])).toEqual(['1<0 0']);
  });
});

test('each has its likest first, then the earliest; in the order of the later ones', () => {
  const [one, two, three] = [`${base} x y`, `${base} x`, `${base} z`];
  expect(pairs([one, two, three, base])).toEqual(['1<0 8', '2<1 9', '2<0 17', '3<1 9', '3<2 9', '3<0 17']);
});

test('the numbers are those of the paragraphs in the article', () => {
  const { paragraphs } = makeArticle([sentence(0), base, sentence(1), base, base]);
  const some = paragraphs.filter(({ index }) => index !== 1);
  expect(findAlike(some).likenesses.map(({ a, b }) => [a, b])).toEqual([[3, 4]]);
});

test('after so many that were looked at for one paragraph its search is given up, and counted', () => {
  const { likenesses, limited } = alike(Array.from({ length: 34 }, () => base));
  expect(limited).toBe(1);
  expect(likenesses.filter(({ b }) => b === 33)).toHaveLength(32);
});

const word = fc.constantFrom('the', 'a', 'bridge', 'council', 'old', 'opened', 'walkers', 'morning');
const text = fc.array(word, { minLength: 6, maxLength: 14 }).map((words) => words.join(' '));

test('all pairs are found, whatever they say, and no others', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const words = texts.map((own) => wordsOf(fold(own)));
      const expected = words.flatMap((later, b) =>
        words.slice(0, b).flatMap((earlier, a) => {
          const isLong = later.length >= leastWords && earlier.length >= leastWords;
          const score = isLong ? compareWords(earlier, later, leastScore)?.score : undefined;
          return score === undefined ? [] : [{ a, b, score }];
        }),
      );
      const sorted = expected.toSorted((x, y) => x.b - y.b || y.score - x.score || x.a - y.a);
      expect(alike(texts)).toEqual({ likenesses: sorted, limited: 0 });
    }),
  );
});
