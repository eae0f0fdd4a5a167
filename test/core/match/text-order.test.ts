import { expect, test } from 'vitest';
import { FeedTexts } from '../../../src/core/match/feed-texts.ts';
import { printsOf } from '../../../src/core/match/prints.ts';
import { orderTexts } from '../../../src/core/match/text-order.ts';
import { makeArticle, sentence } from '../made-article.ts';

const [A, B, C, D] = [0, 1, 2, 3].map(sentence) as [string, string, string, string];

function orderOf(stories: readonly (readonly string[])[], ranks: readonly number[]): string[] {
  const texts = new FeedTexts();
  for (const [article, story] of stories.entries()) {
    texts.add(article, printsOf(makeArticle(story)));
  }
  const order = orderTexts(texts, (article) => Number(ranks[article]));
  return [...order.texts].map((text) => {
    const { article, item } = order.nominee(text);
    expect(order.articleOf(text)).toBe(article);
    return `${article}.${item}`;
  });
}

const stories = [
  [A, B],
  [C, A],
  [D, B, C],
];

test.each([
  ['articles come in', [0, 1, 2], ['0.0', '0.1', '1.0', '2.0']],
  ['ranks of their articles say', [2, 1, 0], ['2.0', '2.1', '2.2', '1.1']],
  ['ranks say, articles of one rank as they come', [1, 0, 0], ['1.0', '1.1', '2.0', '2.1']],
])('texts come in the order that %s, each by the copy that is to stay', (_, ranks, expected) => {
  expect(orderOf(stories, ranks)).toEqual(expected);
});

test('a text that comes twice in one article is meant by its first place', () => {
  expect(orderOf([[A, B, A]], [0])).toEqual(['0.0', '0.1']);
});

test('no texts have no order', () => {
  expect(orderOf([], [])).toEqual([]);
});
