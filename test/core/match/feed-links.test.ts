import { describe, expect, test } from 'vitest';
import { findNearLinks, findPassageLinks, type FeedLinks } from '../../../src/core/match/feed-links.ts';
import { lanesOf } from '../../../src/core/identity.ts';
import { FeedTexts } from '../../../src/core/match/feed-texts.ts';
import { printsOf, type Prints } from '../../../src/core/match/prints.ts';
import { orderTexts, type TextOrder } from '../../../src/core/match/text-order.ts';
import { makeArticle, sentence } from '../made-article.ts';

type Find = (feed: FeedTexts, order: TextOrder) => FeedLinks;

function linksOf(
  find: Find,
  stories: readonly (readonly string[])[],
  rankOf: (article: number) => number = Number,
): FeedLinks {
  const texts = new FeedTexts();
  for (const [article, story] of stories.entries()) texts.add(article, printsOf(makeArticle(story)));
  return find(texts, orderTexts(texts, rankOf));
}

/** Links as `article.item < article.item`, with the passages as `start+length at start` where there are any. */
function shown({ links }: FeedLinks): string[] {
  return links.map(({ earlier, later, passages }) =>
    [
      `${earlier.article}.${earlier.item} < ${later.article}.${later.item}`,
      ...passages.map(({ earlierStart, start, length }) => `${earlierStart}+${length} at ${start}`),
    ].join(' '),
  );
}

const [A, B, C, D] = [0, 1, 2, 3].map(sentence) as [string, string, string, string];
const near = (text: string): string => text.replace('the', 'this');
const words = 'anchor basket candle dagger engine fabric garden hammer island jacket kettle ladder'.split(
  ' ',
);

describe('near repeats across articles', () => {
  test('are linked to the earlier one', () => {
    expect(linksOf(findNearLinks, [[A, B], [C, near(B)], [D]])).toEqual({
      links: [{ earlier: { article: 0, item: 1 }, later: { article: 1, item: 1 }, passages: [] }],
      limited: 0,
    });
  });

  test('are linked to the one whose article is to keep what several have', () => {
    expect(shown(linksOf(findNearLinks, [[A], [near(A)]], (article) => -article))).toEqual(['1.0 < 0.0']);
  });

  test('are linked to the likest', () => {
    const far = A.replace('a cold', 'one very cold');
    expect(shown(linksOf(findNearLinks, [[far], [A], [near(A)]]))).toEqual(['0.0 < 1.0', '1.0 < 2.0']);
  });

  test('are linked to the likest of the first four, however many there are', () => {
    const versions = ['old', 'cold', 'bridge', 'walkers', 'winter'].map((word) => A.replace(word, 'other'));
    const last = String(versions.at(-1)).replace('early', 'soon');
    const links = shown(
      linksOf(
        findNearLinks,
        [...versions, last].map((text) => [text]),
      ),
    );
    expect(links.slice(-2)).toEqual(['0.0 < 4.0', '0.0 < 5.0']);
  });

  test('are none inside one article', () => {
    expect(shown(linksOf(findNearLinks, [[A, near(A)], [B]]))).toEqual([]);
  });

  test('are looked for once where the text is the same', () => {
    expect(shown(linksOf(findNearLinks, [[A], [near(A)], [near(A)]]))).toEqual(['0.0 < 1.0']);
  });

  test('are none of texts that are too short or too far apart', () => {
    expect(shown(linksOf(findNearLinks, [['Rates rise again'], ['Rates rise today']]))).toEqual([]);
    const other = A.replace('harbour council opened the old', 'village teacher burned a new');
    expect(shown(linksOf(findNearLinks, [[A], [other]]))).toEqual([]);
  });

  test('are none of texts with too many of the same words in another order', () => {
    const text = Array.from({ length: 40 }, (_, at) => `${words[at % 12]}${at}`);
    const swapped = (from: number, list: readonly string[]): string[] =>
      list.toSpliced(from, 6, ...list.slice(from + 3, from + 6), ...list.slice(from, from + 3));
    const [once, twice] = [swapped(5, text), swapped(20, swapped(5, text))];
    const find = (other: readonly string[]): string[] =>
      shown(linksOf(findNearLinks, [[text.join(' ')], [other.join(' ')]]));
    expect([find(once), find(twice)]).toEqual([['0.0 < 1.0'], []]);
  });

  test('are given up where too many are candidates, and that is counted', () => {
    // Every text of one article is a candidate, and none of them counts: they stand in the article itself.
    const text = (at: number): string =>
      `${words.join(' ')} number ${at} of the story that is told over and over again`;
    const story = Array.from({ length: 300 }, (_, at) => text(at));
    const { links, limited } = linksOf(findNearLinks, [story, [text(999)]]);
    expect(links).toHaveLength(1);
    expect(limited).toBe(300 - 256 - 1);
  });
});

describe('passages across articles', () => {
  const length = (text: string): number => text.split(' ').length;

  test('are linked to where they stood first', () => {
    expect(shown(linksOf(findPassageLinks, [[`${A} ${B}`], [`${C} ${A}`]]))).toEqual([
      `0.0 < 1.0 0+${length(A)} at ${length(C)}`,
    ]);
  });

  test('are linked to the article that is to keep what several have', () => {
    expect(shown(linksOf(findPassageLinks, [[`${A} ${B}`], [`${C} ${A}`]], (article) => -article))).toEqual([
      `1.0 < 0.0 ${length(C)}+${length(A)} at 0`,
    ]);
  });

  test('are told together where one paragraph has several of another', () => {
    expect(shown(linksOf(findPassageLinks, [[`${A} ${C} ${B}`], [`${A} ${D} ${B}`]]))).toEqual([
      `0.0 < 1.0 0+${length(A)} at 0 ${length(A + C) + 1}+${length(B)} at ${length(A + D) + 1}`,
    ]);
  });

  test('are none inside one article', () => {
    expect(shown(linksOf(findPassageLinks, [[`${A} ${B}`, `${C} ${A}`], [D]]))).toEqual([]);
  });

  test('are none when they are no more than a phrase', () => {
    const phrase = 'said in a statement on the web site';
    const texts = [`${A} ${phrase} ${B} ${C}`, `${D} ${phrase} ${sentence(4)} ${sentence(5)}`];
    expect(
      shown(
        linksOf(
          findPassageLinks,
          texts.map((text) => [text]),
        ),
      ),
    ).toEqual([]);
  });

  test('are found in scripts without blanks', () => {
    const chinese = '新华社北京今天上午报道了这件重要的事情，市政府表示将在下个月公布详细的计划';
    expect(
      linksOf(findPassageLinks, [[`${chinese}。他说这很好。`], [`记者昨天来到这里采访。${chinese}。`]]).links,
    ).toHaveLength(1);
  });
});

describe('fifty thousand texts', () => {
  /** The n-th of many made texts, of words that are as good as drawn by lot. */
  const made = (seed: number): string =>
    Array.from({ length: 24 }, (_, at) => {
      const [lane] = lanesOf(`${seed} ${at}`);
      return `${words[lane % 12]}${(lane >>> 8) % 200}`;
    }).join(' ');

  test('give all the plants and nothing else, with nothing given up', () => {
    const [plain, planted] = [25_000, 12_500];
    const texts = new FeedTexts();
    const paragraph = (text: string): Prints => printsOf(makeArticle([text]));
    for (let at = 0; at < plain; at++) texts.add(at, paragraph(made(at)));
    for (let at = 0; at < planted; at++) {
      texts.add(plain + 2 * at, paragraph(made(at).replace(' ', ' quite ')));
      texts.add(plain + 2 * at + 1, paragraph(`${made(100_000 + at)} ${made(planted + at)}`));
    }
    const order = orderTexts(texts, Number);
    const near = findNearLinks(texts, order);
    const passages = findPassageLinks(texts, order);
    expect(texts.words.length).toBe(50_000);
    expect([near.limited, passages.limited]).toEqual([0, 0]);
    const pairs = new Set(near.links.map(({ earlier, later }) => `${earlier.article} ${later.article}`));
    expect(pairs).toEqual(new Set(Array.from({ length: planted }, (_, at) => `${at} ${plain + 2 * at}`)));
    const parts = passages.links.filter(
      ({ later }) => later.article >= plain && (later.article - plain) % 2 === 1,
    );
    expect(new Set(parts.map(({ earlier, later }) => `${earlier.article} ${later.article}`))).toEqual(
      new Set(Array.from({ length: planted }, (_, at) => `${planted + at} ${plain + 2 * at + 1}`)),
    );
  });
});
