import { describe, expect, test } from 'vitest';
import { lookAt, type Look } from '../../../src/core/decide/look.ts';
import { compareShared } from '../../../src/core/decide/shared.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { makeArticle, sentence } from '../made-article.ts';
import { looksAt } from './looks.ts';

const [A, B, C, D, E] = [0, 1, 2, 3, 4].map(sentence) as [string, string, string, string, string];
const own = (at: number): string => sentence(100 + at);

describe('a nominee proves nothing', () => {
  const looks = looksAt([
    [A, B],
    [C, D],
    [A, E],
  ]);
  const nominee = (article: number, item = 0): { article: number; item: number } => ({ article, item });

  test('when its text is another one', () => {
    expect(
      compareShared([[nominee(0), nominee(1)]], [[nominee(0), nominee(1)]], (article) => looks[article]),
    ).toEqual([]);
  });

  test('and parts from the others that say the same', () => {
    const shared = compareShared([[nominee(0), nominee(1), nominee(2)]], [], (article) => looks[article]);
    expect(shared.map(({ members }) => members.map(({ article }) => article))).toEqual([[0, 2]]);
  });

  test('when its article cannot be had any more', () => {
    expect(
      compareShared([[nominee(0), nominee(2)]], [], (article) => (article === 2 ? undefined : looks[0])),
    ).toEqual([]);
  });

  test('when its article has lost the paragraph meanwhile', () => {
    expect(compareShared([[nominee(0), nominee(2, 7)]], [], (article) => looks[article])).toEqual([]);
  });
});

test('a copy in what is left of an article has its place in the whole one', () => {
  const article = makeArticle([B, A, own(1)], '\n', 'a.txt');
  const first = lookAt(article, [{ start: 0, end: B.length + 1 }], defaultSettings);
  const [, other] = looksAt([[C], [A, own(2)]]) as [Look, Look];
  const [shared] = compareShared(
    [
      [
        { article: 0, item: 0 },
        { article: 1, item: 0 },
      ],
    ],
    [],
    (at) => [first, other][at],
  );
  expect(shared?.members[0].start).toEqual({ byte: B.length + 1, line: 2, column: 1 });
  expect(shared?.members[0].parts).toEqual([
    { index: 0, span: { start: B.length + 1, end: B.length + 1 + A.length } },
  ]);
});
