import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../src/core/match/fold.ts';
import { findContained, type Containment } from '../../../../src/core/match/contained/find-contained.ts';
import { wordsOf } from '../../../../src/core/match/near/words.ts';
import { makeArticle, sentence } from '../../made-article.ts';

/** Paragraphs of a few known sentences in any order, some of which break off: full of copy within copy. */
const paragraph = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([sentences, cut]) => {
    const text = sentences.map(sentence).join(' ');
    return cut < 8 ? text : `${text.slice(0, 50 + cut * 3)}…`;
  });
const paragraphs = fc.array(paragraph, { maxLength: 12 });

/** So many printings of one body with breaks of their own, and a paragraph of other copy between. */
function printings(most: number): fc.Arbitrary<string[]> {
  return fc
    .array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: most })
    .map((all) =>
      all.flatMap((breaks, printing) => {
        const texts: string[][] = [[]];
        for (const [at, isBreak] of breaks.entries()) {
          texts.at(-1)?.push(sentence(at));
          if (isBreak && at < breaks.length - 1) texts.push([]);
        }
        return [...texts.map((sentences) => sentences.join(' ')), sentence(50 + printing)];
      }),
    );
}

/** Exact copies are handled before. */
function withoutCopies(texts: readonly string[]): (index: number) => boolean {
  return (index) => texts.indexOf(String(texts[index])) === index;
}

function find(texts: readonly string[]): readonly Containment[] {
  return findContained(makeArticle(texts), withoutCopies(texts)).containments;
}

function wordsIn(texts: readonly string[], indices: readonly number[]): string {
  return indices.map((index) => wordsOf(fold(String(texts[index]))).join(' ')).join(' ');
}

describe.each([
  ['copy within copy', paragraphs],
  ['printings with other breaks', printings(4)],
])('of %s', (_, arbitrary) => {
  test('no keeper is contained, gone or the paragraph itself, and no paragraph is found twice', () => {
    fc.assert(
      fc.property(arbitrary, (texts) => {
        const found = find(texts);
        const isStaying = withoutCopies(texts);
        const going = new Set(found.map((containment) => containment.paragraph));
        expect(going.size).toBe(found.length);
        for (const { paragraph: contained, keepers } of found) {
          expect(isStaying(contained)).toBe(true);
          for (let at = keepers[0]; at <= Number(keepers.at(-1)); at++) {
            expect(keepers).toContain(at);
            expect(isStaying(at) && !going.has(at)).toBe(true);
          }
        }
      }),
    );
  });

  test('what goes stands in what stays', () => {
    fc.assert(
      fc.property(arbitrary, (texts) => {
        for (const { paragraph: contained, keepers, how } of find(texts)) {
          const own = wordsIn(texts, [contained]);
          const kept = wordsIn(texts, keepers);
          // Known sentences stand one by one in a keeper that has others between.
          const sentences =
            how === 'inside'
              ? own.split(
                  /(?=\b(?:the harbour|engineers had|a teacher|nobody in|the machine|after the|she followed)\b)/u,
                )
              : [own];
          for (const words of sentences) expect(kept).toContain(words.trim());
        }
      }),
    );
  });

  test('every sentence of the article is still in it', () => {
    fc.assert(
      fc.property(arbitrary, (texts) => {
        const going = new Set(find(texts).map((containment) => containment.paragraph));
        const all = [...texts.keys()];
        const left = wordsIn(
          texts,
          all.filter((index) => !going.has(index)),
        );
        const before = wordsIn(texts, all);
        for (let at = 0; at <= 6; at++) {
          const words = wordsOf(fold(sentence(at))).join(' ');
          expect(left.includes(words)).toBe(before.includes(words));
        }
      }),
    );
  });

  test('paragraphs that say something else change nothing', () => {
    fc.assert(
      fc.property(arbitrary, fc.array(fc.nat(), { maxLength: 3 }), (texts, before) => {
        const others = before.map((_number, at) => sentence(100 + at));
        const shifted = find([...others, ...texts, sentence(200)]).map((containment) => ({
          ...containment,
          paragraph: containment.paragraph - others.length,
          keepers: containment.keepers.map((keeper) => keeper - others.length),
        }));
        expect(shifted).toEqual(find(texts));
      }),
    );
  });
});

describe('a body printed twice with other breaks', () => {
  function leftOf(texts: readonly string[]): readonly number[] {
    const going = new Set(find(texts).map((containment) => containment.paragraph));
    const isStaying = withoutCopies(texts);
    return [...texts.keys()].filter((index) => isStaying(index) && !going.has(index));
  }

  test('is left once and in its order', () => {
    fc.assert(
      fc.property(printings(2), (texts) => {
        const body = wordsOf(fold(Array.from({ length: 6 }, (_, at) => sentence(at)).join(' '))).join(' ');
        const others = new Set([sentence(50), sentence(51)]);
        const left = leftOf(texts).filter((index) => !others.has(String(texts[index])));
        expect(wordsIn(texts, left)).toBe(body);
      }),
    );
  });

  test('has nothing more to cut when it is looked at again', () => {
    fc.assert(
      fc.property(printings(2), (texts) => {
        expect(find(leftOf(texts).map((index) => String(texts[index])))).toEqual([]);
      }),
    );
  });
});
