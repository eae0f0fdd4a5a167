import { describe, expect, test } from 'vitest';
import {
  judgeAcrossPassages,
  passagePairs,
  wantedForPassages,
} from '../../../src/core/decide/judge-across-passages.ts';
import { wantedOf } from '../../../src/core/decide/judge-across-near.ts';
import type { FeedLink } from '../../../src/core/match/feed-links.ts';
import { sentence } from '../made-article.ts';
import { capturedOf } from './feed-of.ts';
import { looksAt } from './looks.ts';

const [A, B, C] = [0, 1, 2].map(sentence) as [string, string, string];
const wordsIn = (text: string): number => text.split(' ').length;

const looks = looksAt([[`${A} ${B}`], ['A headline', `${C} “${A}” ${C} ${B}`]]);
const link: FeedLink = {
  earlier: { article: 0, item: 0 },
  later: { article: 1, item: 0 },
  passages: [
    { earlier: 0, earlierStart: 0, start: wordsIn(C), length: wordsIn(A) },
    { earlier: 0, earlierStart: wordsIn(A), start: wordsIn(C + A + C) + 2, length: wordsIn(B) },
  ],
};
const wanted = wantedForPassages(link).flatMap(({ keeper, copy }) => [keeper, copy]);

describe('passages that paragraphs of two articles share', () => {
  test('are told with the places where they stand, sign for sign', () => {
    const [verdict, ...others] = judgeAcrossPassages(passagePairs([link], capturedOf(looks, wanted)));
    expect(others).toEqual([]);
    expect(verdict).toMatchObject({ cuts: [], torn: [], draft: { cuts: [] } });
    const { finding } = verdict?.draft ?? {};
    expect(finding).toMatchObject({ kind: 'repeated-passage', action: 'kept', score: 1 });
    const at = ['A headline\n', `${C} `, `“${A}” `, `${C} `];
    const offsets = at.map((_, end) => Buffer.byteLength(at.slice(0, end + 1).join('')));
    expect(finding?.copies.map(({ path, part, start, end }) => [path, part, start.byte, end.byte])).toEqual([
      ['a.txt', 'keeper', 0, A.length],
      ['a.txt', 'keeper', A.length + 1, A.length + 1 + B.length],
      ['b.txt', 'kept', offsets[1], Number(offsets[1]) + Buffer.byteLength(`“${A}”`)],
      ['b.txt', 'kept', offsets[3], Number(offsets[3]) + B.length],
    ]);
    expect(finding?.copies.map(({ text }) => text)).toEqual([A, B, `“${A}”`, undefined]);
  });

  test('are none when the words are others after all', () => {
    const [first] = link.passages;
    const off = { ...link, passages: [{ ...first, start: 1, earlierStart: 0, earlier: 0, length: 8 }] };
    const captured = capturedOf(looks, [wantedOf(link.earlier), wantedOf(link.later)]);
    expect(passagePairs([off], captured)).toEqual([]);
  });

  test.each([0, 1, 2, 3])('are told without those whose places cannot be had', (missing) => {
    const captured = capturedOf(looks, wanted.toSpliced(missing, 1));
    const [pair] = passagePairs([link], captured);
    expect(pair?.places).toHaveLength(1);
  });

  test.each([0, 1])('are none when article %i cannot be had any more', (gone) => {
    const captured = capturedOf(
      looks,
      wanted.filter(({ article }) => article !== gone),
    );
    expect(passagePairs([link], captured)).toEqual([]);
  });
});
