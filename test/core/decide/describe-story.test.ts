import { describe, expect, test } from 'vitest';
import { describeStory } from '../../../src/core/decide/describe-story.ts';
import type { Member } from '../../../src/core/decide/shared.ts';
import type { OtherTelling } from '../../../src/core/decide/versions.ts';
import { sentence } from '../made-article.ts';
import { capturedOf } from './feed-of.ts';
import { looksAt } from './looks.ts';

const [A, B, C, D] = [0, 1, 2, 3].map(sentence) as [string, string, string, string];
const looks = looksAt([
  [A, B, C],
  [A, B, D],
  [A, B],
]);
const wanted = [0, 1, 2].map((article) => ({ article, item: 0, whole: true }));
const captured = capturedOf(looks, wanted);

function member(article: number): Member | undefined {
  return captured.member({ article, item: 0, whole: true });
}

const others: readonly OtherTelling[] = [
  { article: 1, ofCopy: 0.65, ofKeeper: 0.7, reason: 'mostly-shared' },
  { article: 2, ofCopy: 1, ofKeeper: 0.4, reason: 'absorbed' },
];

describe('versions of one story', () => {
  test('are told with the share of each, and why', () => {
    const draft = describeStory({ keeper: 0, others }, member);
    expect(draft?.cuts).toEqual([]);
    expect(draft?.finding).toMatchObject({
      kind: 'repeated-article',
      action: 'kept',
      score: 0.7,
      shares: [
        { printing: 1, ofCopy: 0.65, ofKeeper: 0.7 },
        { printing: 2, ofCopy: 1, ofKeeper: 0.4 },
      ],
    });
    expect(draft?.finding.copies.map(({ path, part }) => `${path} ${part}`)).toEqual([
      'a.txt keeper',
      'b.txt kept',
      'c.txt kept',
    ]);
    expect(draft?.finding.reason).toMatch(/versions of one story.* Here half or more .* Here nearly all /);
  });

  test('that cannot be had any more are left out, and the numbers of the others move up', () => {
    const draft = describeStory({ keeper: 0, others }, (article) =>
      article === 1 ? undefined : member(article),
    );
    expect(draft?.finding.shares).toEqual([{ printing: 1, ofCopy: 1, ofKeeper: 0.4 }]);
    expect(draft?.finding.copies.map(({ path, printing }) => [path, printing])).toEqual([
      ['a.txt', 0],
      ['c.txt', 1],
    ]);
  });

  test('are no story without their keeper, or without another', () => {
    expect(describeStory({ keeper: 7, others }, member)).toBeUndefined();
    expect(describeStory({ keeper: 0, others: [{ ...others[0], article: 7 } as OtherTelling] }, member)).toBe(
      undefined,
    );
  });
});
