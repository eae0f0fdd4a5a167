import { expect, test } from 'vitest';
import { firstByRank, rankArticles } from '../../../src/core/decide/feed.ts';
import type { KeepPolicy } from '../../../src/core/settings.ts';

const version = { marks: [], number: 0, slug: '', corrects: false, kills: false };
const candidates = [
  { path: '2024-05-02/b.txt', letters: 300 },
  { path: '2024-05-01/c.txt', letters: 100 },
  { path: '2024-05-03/a.txt', letters: 200, version: { ...version, number: 2 } },
  { path: 'd.txt', letters: 50, version: { ...version, corrects: true } },
];

test.each<[KeepPolicy, readonly number[]]>([
  ['first', [2, 1, 3, 0]],
  ['last', [2, 3, 1, 0]],
  ['longest', [1, 3, 2, 0]],
  ['latest', [2, 3, 1, 0]],
])('with --keep %s articles have the ranks %j, a correction before all', (keep, ranks) => {
  const rankOf = rankArticles(candidates, keep);
  expect(candidates.map((_, article) => rankOf(article))).toEqual(ranks);
});

test('the copy in the article of the lowest rank stays', () => {
  const copies: readonly [{ article: number }, ...{ article: number }[]] = [
    { article: 2 },
    { article: 0 },
    { article: 1 },
  ];
  expect(firstByRank(copies, (article) => [5, 3, 4][article] ?? 0)).toEqual({ article: 1 });
});
