import { describe, expect, test } from 'vitest';
import type { NearPair } from '../../../src/core/decide/judge-across-near.ts';
import type { PassagePair } from '../../../src/core/decide/judge-across-passages.ts';
import type { Member, Members } from '../../../src/core/decide/shared.ts';
import { Sharings } from '../../../src/core/decide/sharings.ts';

function member(article: number, item: number, letters: number): Member {
  // A thousand bytes for each paragraph.
  const placeAt = (byte: number): Member['start'] => ({ byte, line: item + 1, column: 1 });
  return {
    article,
    path: `${article}.txt`,
    item,
    start: placeAt(item * 1000),
    end: placeAt(item * 1000 + letters),
    text: 'x'.repeat(letters),
    folded: 'x'.repeat(letters),
    gap: '',
    parts: [{ index: item, spans: [{ start: 0, end: letters }] }],
    role: 'body',
    context: 'prose',
    long: true,
  };
}

function equal(letters: number, item: number, ...articles: readonly number[]): Members {
  return articles.map((article) => member(article, item, letters)) as unknown as Members;
}

function near(keeper: Member, copy: Member): NearPair {
  return { keeper, copy, score: 0.9, update: undefined };
}

/** Passages as `letters at their place in the keeper, and in the copy`. */
function passages(
  keeper: Member,
  copy: Member,
  ...found: readonly (readonly [number, number, number])[]
): PassagePair {
  const pieceOf = (member: Member, letters: number, at: number): PassagePair['places'][0]['keeper'] => ({
    path: member.path,
    start: { ...member.start, byte: member.start.byte + at },
    end: { ...member.end, byte: member.start.byte + at + letters },
    part: 'kept',
    text: 'x'.repeat(letters),
  });
  const places = found.map(([letters, inKeeper, inCopy]) => ({
    keeper: pieceOf(keeper, letters, inKeeper),
    copy: pieceOf(copy, letters, inCopy),
  }));
  return { keeper, copy, places };
}

describe('what articles share is added up', () => {
  test('over all paragraphs, by pairs of articles', () => {
    const sharings = new Sharings();
    sharings.addEqual(equal(100, 0, 0, 1, 2));
    sharings.addEqual(equal(50, 1, 0, 2));
    expect(sharings.sharings()).toEqual([
      { a: 0, b: 1, inA: 100, inB: 100 },
      { a: 0, b: 2, inA: 150, inB: 150 },
      { a: 1, b: 2, inA: 100, inB: 100 },
    ]);
  });

  test('for near copies by the letters of each', () => {
    const sharings = new Sharings();
    sharings.addNear(near(member(3, 0, 90), member(1, 4, 100)));
    expect(sharings.sharings()).toEqual([{ a: 1, b: 3, inA: 100, inB: 90 }]);
  });

  test('for passages by the letters they have', () => {
    const sharings = new Sharings();
    sharings.addPassages(passages(member(0, 0, 300), member(1, 0, 400), [60, 0, 100], [40, 200, 300]));
    expect(sharings.sharings()).toEqual([{ a: 0, b: 1, inA: 100, inB: 100 }]);
  });

  test('for a paragraph that stands in several others by all of these', () => {
    const sharings = new Sharings();
    sharings.addPassages(passages(member(0, 0, 70), member(1, 0, 300), [70, 0, 0]));
    sharings.addPassages(passages(member(0, 1, 80), member(1, 0, 300), [80, 0, 200]));
    expect(sharings.sharings()).toEqual([{ a: 0, b: 1, inA: 150, inB: 150 }]);
  });

  test('once for what stands there several times', () => {
    const sharings = new Sharings();
    sharings.addPassages(passages(member(0, 0, 300), member(1, 0, 400), [100, 0, 0]));
    sharings.addPassages(passages(member(0, 0, 300), member(1, 1, 400), [100, 50, 0], [20, 60, 200]));
    sharings.addEqual(equal(200, 2, 0, 1));
    sharings.addNear(near(member(0, 2, 200), member(1, 2, 200)));
    expect(sharings.sharings()).toEqual([{ a: 0, b: 1, inA: 150 + 200, inB: 100 + 120 + 200 }]);
  });

  test('never for an article with itself', () => {
    const sharings = new Sharings();
    sharings.addNear(near(member(2, 0, 90), member(2, 4, 100)));
    expect(sharings.sharings()).toEqual([]);
  });

  test('only with the first article where very many have a text', () => {
    const sharings = new Sharings();
    sharings.addEqual(equal(100, 0, ...Array.from({ length: 16 }, (_, at) => at)));
    expect(sharings.sharings()).toHaveLength((16 * 15) / 2);
    const more = new Sharings();
    more.addEqual(equal(100, 0, 5, ...Array.from({ length: 16 }, (_, at) => at + 10)));
    expect(more.sharings().map(({ a }) => a)).toEqual(Array.from({ length: 16 }, () => 5));
  });
});
