import { expect, test } from 'vitest';
import { hashWords } from '../../../src/core/match/near/grams.ts';
import { wordsOfParagraph } from '../../../src/core/match/paragraph-words.ts';

test.each([
  'the govern\u00adment re\u00adsigned',
  '東京でnhk、5%',
  "l'été: 1,000.5 o'clock",
  '',
  'a \u0301b 👍👎',
])('the hashes of "%s" are those of its words', (folded) => {
  const { words, hashed } = wordsOfParagraph({ folded });
  expect(hashed).toEqual(hashWords(words));
});

test('all words of a long text are found, and a short one after it', () => {
  const long = 'a '.repeat(400_000);
  expect(wordsOfParagraph({ folded: long }).hashed).toHaveLength(400_000);
  expect(wordsOfParagraph({ folded: 'two words' }).words).toEqual(['two', 'words']);
});

test('the words of a paragraph are found once', () => {
  const paragraph = { folded: "it's 5 o'clock: the bridge opens" };
  const read = wordsOfParagraph(paragraph);
  expect(read.words).toEqual(["it's", '5', "o'clock", 'the', 'bridge', 'opens']);
  expect(read.hashed).toEqual(hashWords(read.words));
  expect(wordsOfParagraph(paragraph)).toBe(read);
  expect(wordsOfParagraph({ ...paragraph })).not.toBe(read);
});
