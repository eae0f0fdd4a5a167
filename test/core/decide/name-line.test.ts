import { expect, test } from 'vitest';
import { isNameLine } from '../../../src/core/decide/name-line.ts';

test.each([
  'Valeska Paris',
  '— Jan van der Berg, miller of the town',
  '(Ana de la Cruz)',
  'John F. Kennedy Jr.',
  'Иван Петров',
  '山田太郎',
  'محمد بن سلمان',
])('a name: %s', (line) => {
  expect(isNameLine(line)).toBe(true);
});

test.each([
  '',
  '***',
  'Home',
  'the bridge is closed',
  'Valeska Paris said so',
  'Bridge Closed.',
  'Who Pays?',
  'Background:',
  'May 2015',
  'One Two Three Four Five Six',
  'Valeska Paris, who was born in a town that lies behind the seven hills',
  'Paris de',
])('no name: %s', (line) => {
  expect(isNameLine(line)).toBe(false);
});
