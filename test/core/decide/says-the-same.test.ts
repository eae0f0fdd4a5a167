import { expect, test } from 'vitest';
import { saysTheSame } from '../../../src/core/decide/says-the-same.ts';

test.each([
  ['the same', 'It rained on the town.', 'It rained on the town.'],
  ['other quotes and breaks', '“It  rained”', '"It\nRAINED"'],
  ['an end mark behind the last sentence', 'It rained on the town. Reuter', 'It rained on the town.'],
  ['another end mark', 'It rained on the town. (END)', 'It rained on the town. Reuter'],
  ['a rule with blanks around it', ' ***', '*** '],
  ['the same source', 'source: reuters.com', 'Source - Reuters'],
])('%s', (_, one, other) => {
  expect(saysTheSame(one, other)).toBe(true);
  expect(saysTheSame(other, one)).toBe(true);
});

test.each([
  ['another word', 'It rained on the town.', 'It snowed on the town.'],
  ['one sentence more', 'It rained. It snowed.', 'It rained.'],
  ['a rule of another kind', '***', '---'],
  ['a rule and copy', '***', 'It rained.'],
  ['another source', 'source: reuters.com', 'Source - AP'],
  ['nothing and copy', '', 'It rained.'],
])('not %s', (_, one, other) => {
  expect(saysTheSame(one, other)).toBe(false);
  expect(saysTheSame(other, one)).toBe(false);
});
