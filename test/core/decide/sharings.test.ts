import { describe, expect, test } from 'vitest';
import type { NearPair } from '../../../src/core/decide/judge-across-near.ts';
import type { PassagePair } from '../../../src/core/decide/judge-across-passages.ts';
import type { Member, Members } from '../../../src/core/decide/shared.ts';
import { Sharings } from '../../../src/core/decide/sharings.ts';

function member(article: number, item: number, letters: number): Member {
  const place = { byte: 0, line: 1, column: 1 };
  return {
    article,
    path: `${article}.txt`,
    item,
    start: place,
    end: place,
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

function passages(keeper: Member, copy: Member, ...letters: readonly number[]): PassagePair {
  const piece = (
    member: Member,
    text: string,
    part: 'keeper' | 'kept',
  ): PassagePair['places'][0]['keeper'] => ({
    path: member.path,
    start: member.start,
    end: member.end,
    part,
    text,
  });
  const places = letters.map((count) => ({
    keeper: piece(keeper, 'x'.repeat(count), 'keeper'),
    copy: piece(copy, 'x'.repeat(count), 'kept'),
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
    sharings.addPassages(passages(member(0, 0, 300), member(1, 0, 400), 60, 40));
    expect(sharings.sharings()).toEqual([{ a: 0, b: 1, inA: 100, inB: 100 }]);
  });

  test('once for each paragraph, by the most that is found of it', () => {
    const sharings = new Sharings();
    sharings.addPassages(passages(member(0, 0, 300), member(1, 0, 400), 60));
    sharings.addPassages(passages(member(0, 0, 300), member(1, 1, 400), 80));
    sharings.addPassages(passages(member(0, 0, 300), member(1, 1, 400), 20));
    expect(sharings.sharings()).toEqual([{ a: 0, b: 1, inA: 80, inB: 140 }]);
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
