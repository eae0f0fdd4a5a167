import { expect, test } from 'vitest';
import { isCut, rules, saysTheSame, type Rule } from '../../../src/core/decide/rules.ts';

const all = Object.keys(rules) as Rule[];

test('every rule has a reason of one sentence', () => {
  for (const { reason } of Object.values(rules)) expect(reason).toMatch(/^[A-Z][^.]*\.$/);
});

test('a rule cuts or keeps', () => {
  expect(isCut('prose-again')).toBe(true);
  expect(isCut('update')).toBe(false);
});

test('what says less than its keeper, or nearly the same, is told apart from what says the same', () => {
  expect(all.filter((rule) => isCut(rule) && !saysTheSame(rule)).toSorted()).toEqual([
    'across-near-cut',
    'headline-inside',
    'inside',
    'merged',
    'near-again',
    'rebroken',
    'sentence-again',
    'teaser',
  ]);
});
