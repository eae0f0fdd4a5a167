import { describe, expect, test } from 'vitest';
import { roles, type Role } from '../../../src/core/copy/article.ts';
import {
  isFurniture,
  shareableParagraphs,
  tellingParagraphs,
  wholeText,
} from '../../../src/core/match/shareable.ts';
import { makeArticle, sentence, type Made } from '../made-article.ts';

const short = 'Read more';

describe('compared across articles', () => {
  test.each(Object.keys(roles) as Role[])(
    'is a %s as long as a sentence, but for sources and rules',
    (role) => {
      const compared = role !== 'source' && role !== 'separator';
      expect(shareableParagraphs(makeArticle([{ text: sentence(0), role }]))).toHaveLength(compared ? 1 : 0);
      const chinese = '新华社北京今天上午报道了这件重要的事情';
      expect(shareableParagraphs(makeArticle([{ text: chinese, role }]))).toHaveLength(compared ? 1 : 0);
    },
  );

  test.each(Object.keys(roles) as Role[])(
    'is a %s of a few long words if it is copy or furniture',
    (role) => {
      const text = 'Intercontinental telecommunications organisation congratulates';
      const compared = role === 'body' || isFurniture(role);
      expect(shareableParagraphs(makeArticle([{ text, role }]))).toHaveLength(compared ? 1 : 0);
    },
  );

  test.each(Object.keys(roles) as Role[])('is a short %s if it is furniture', (role) => {
    expect(shareableParagraphs(makeArticle([{ text: short, role }]))).toHaveLength(isFurniture(role) ? 1 : 0);
  });

  test('is no line without a letter', () => {
    expect(shareableParagraphs(makeArticle([{ text: '>>>', role: 'promo' }]))).toEqual([]);
  });

  test('are fifteen letters of Chinese, but not of English', () => {
    const [chinese, english] = ['新华社北京今天上午报道了这件事情', 'A short English line'];
    expect(shareableParagraphs(makeArticle([chinese, english])).map(({ index }) => index)).toEqual([0]);
  });
});

const story: readonly (Made | string)[] = [
  { text: 'Bridge opens', role: 'headline' },
  sentence(0),
  { text: '* * *', role: 'separator' },
  { text: '—', context: 'short' },
  { text: 'source: AP', role: 'source' },
];

test('an article says what its paragraphs with letters say, and its rules', () => {
  const article = makeArticle(story);
  expect(tellingParagraphs(article).map(({ index }) => index)).toEqual([0, 1, 2, 4]);
  expect(wholeText(article).split('\n\n')).toEqual([
    'bridge opens',
    sentence(0).toLowerCase().slice(0, -1),
    '* * *',
    'source: ap',
  ]);
});

test('two rules are not the same as one of two lines', () => {
  const one = makeArticle([sentence(0), { text: '***\n***', role: 'separator' }]);
  const two = makeArticle([
    sentence(0),
    { text: '***', role: 'separator' },
    { text: '***', role: 'separator' },
  ]);
  expect(wholeText(one)).not.toBe(wholeText(two));
});
