import { expect, test } from 'vitest';
import { FeedTexts } from '../../../src/core/match/feed-texts.ts';
import { printsOf } from '../../../src/core/match/prints.ts';
import { hashWords } from '../../../src/core/match/near/grams.ts';
import { wordsOf } from '../../../src/core/match/near/words.ts';
import { makeArticle, sentence } from '../made-article.ts';

const chinese = '新华社北京今天上午报道了这件重要的事情';

function textsOf(...stories: readonly (readonly string[])[]): FeedTexts {
  const texts = new FeedTexts();
  for (const [article, story] of stories.entries()) texts.add(article, printsOf(makeArticle(story)));
  return texts;
}

test('of equal paragraphs the words are kept once, every paragraph has a fingerprint', () => {
  const texts = textsOf([sentence(0), sentence(1)], [sentence(1).toUpperCase(), sentence(2)]);
  expect(texts.fingerprints.length).toBe(4);
  expect(texts.paragraphs).toEqual([0, 1, 3]);
  expect(texts.words.length).toBe(3);
  expect([...texts.words.wordsOf(2)]).toEqual([
    ...hashWords(wordsOf(makeArticle([sentence(2)]).paragraphs[0]?.folded ?? '')),
  ]);
  expect(texts.fingerprints.nominees()).toEqual([
    [
      { article: 0, item: 1 },
      { article: 1, item: 0 },
    ],
  ]);
});

test('texts of scripts without blanks are marked', () => {
  expect(textsOf([sentence(0), chinese]).dense).toEqual([false, true]);
});

test('all is forgotten when it is cleared', () => {
  const texts = textsOf([sentence(0)], [sentence(0)]);
  texts.clear();
  expect([texts.fingerprints.length, texts.words.length, texts.paragraphs, texts.dense]).toEqual([
    0,
    0,
    [],
    [],
  ]);
});
