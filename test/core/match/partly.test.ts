import { describe, expect, test } from 'vitest';
import {
  byEarlier,
  findPartlyAlike,
  isTelling,
  shareableOf,
  type Shareable,
} from '../../../src/core/match/partly.ts';
import { makeArticle, sentence } from '../made-article.ts';

const [A, B, C, D, E] = [0, 1, 2, 3, 4].map(sentence) as [string, string, string, string, string];

/** `b<a` of each pair with the words of each passage: from where in `b`, how many. */
function pairs(texts: readonly string[]): string[] {
  return findPartlyAlike(makeArticle(texts).paragraphs).alikes.map(
    ({ a, b, passages }) =>
      `${b}<${a} ${passages.map(({ start, length }) => `${start}+${length}`).join(' ')}`,
  );
}

/** So many words of their own. */
function words(count: number, from: string): string {
  return Array.from({ length: count }, (_, at) => `${from}${at}`).join(' ');
}

describe('paragraphs that share sentences', () => {
  test('are found with the places of the words', () => {
    expect(pairs([`${A} ${B}`, C, `${D} ${B} ${E}`])).toEqual(['2<0 15+13']);
  });

  test('of several others are found with each of them', () => {
    expect(pairs([`${A} ${B}`, `${C} ${D}`, `${D} ${E} ${A}`])).toEqual(['2<0 30+15', '2<1 0+15']);
  });

  test('are told by their indices in the article', () => {
    const { paragraphs } = makeArticle([A, `${A} ${B}`, C, `${D} ${B}`]);
    const some = paragraphs.filter(({ index }) => index !== 0);
    expect(findPartlyAlike(some).alikes.map(({ a, b }) => [a, b])).toEqual([[1, 3]]);
  });

  test('in a script without blanks are found too', () => {
    const shared = '東京都議会は昨日の夕方新しい橋を市民に開放した';
    expect(pairs([`市長は述べた。${shared}。昨日は雨だった。`, `${shared}。今日は晴れた。`])).toHaveLength(1);
  });
});

describe('paragraphs that share a phrase', () => {
  test('are none', () => {
    const phrase = 'according to people with knowledge of the matter';
    expect(pairs([`${words(20, 'a')} ${phrase}`, `${phrase} ${words(20, 'b')}`])).toEqual([]);
  });

  test('of fewer than eight words share nothing, however short they are', () => {
    expect(pairs([words(7, 'a'), words(7, 'a')])).toEqual([]);
  });
});

describe('what is shared is worth a word', () => {
  const spaced = (length: number): Shareable => ({ length, dense: false });
  const dense = (length: number): Shareable => ({ length, dense: true });

  test.each<[string, number[], Shareable, boolean]>([
    ['twelve words of a text that has no more than three times as many', [12], spaced(36), true],
    ['twelve words of a longer text', [12], spaced(60), false],
    ['seven words', [7], spaced(8), false],
    ['words of several passages together', [8, 8], spaced(50), true],
    ['sixteen words in a row, of any text', [16], spaced(9999), true],
    ['twenty-four signs of a script without blanks', [24], dense(72), true],
    ['twenty-four of them, of a longer text', [24], dense(200), false],
    ['fourteen of them', [14], dense(16), false],
    ['thirty-two of them in a row, of any text', [32], dense(9999), true],
    ['thirty-one of them, of a long text', [31], dense(9999), false],
  ])('%s', (_, lengths, shorter, expected) => {
    const passages = lengths.map((length) => ({ length }));
    expect(isTelling(passages, [shorter, spaced(10_000)])).toBe(expected);
    expect(isTelling(passages, [spaced(10_000), shorter])).toBe(expected);
  });
});

test('a text is dense when most of its words are single signs', () => {
  expect(shareableOf({ folded: '東京nhk' })).toEqual({ length: 3, dense: true });
  expect(shareableOf({ folded: '東nhk' })).toEqual({ length: 2, dense: false });
  expect(shareableOf({ folded: '한국은 어제' })).toEqual({ length: 2, dense: false });
  expect(shareableOf({ folded: '' })).toEqual({ length: 0, dense: false });
});

test('passages are sorted by the text they stand in, each in order', () => {
  const passage = (earlier: number, start: number) => ({ earlier, earlierStart: 0, start, length: 8 });
  expect([...byEarlier([passage(3, 20), passage(1, 10), passage(3, 0)])]).toEqual([
    [3, [passage(3, 0), passage(3, 20)]],
    [1, [passage(1, 10)]],
  ]);
});

test('searches that were given up are counted', () => {
  const phrase = words(20, 'p');
  const beginning = words(12, 'p');
  const around = Array.from({ length: 60 }, (_, at) =>
    at % 2 === 0 ? `${words(30, `a${at}z`)} ${phrase} ${words(30, `b${at}z`)}` : beginning,
  );
  const longer = Array.from({ length: 20 }, () => `${phrase} ${beginning}`);
  expect(findPartlyAlike(makeArticle([...around, ...longer]).paragraphs).limited).toBeGreaterThan(0);
});
