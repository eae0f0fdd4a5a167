import { describe, expect, test } from 'vitest';
import { meanTheSame, saysNothing } from '../../../src/core/decide/same-meaning.ts';

describe('words that may stand for each other', () => {
  test.each([
    ['big', 'large'],
    ['began', 'started'],
    ['colour', 'color'],
    ['organisation', 'organization'],
    ['analysed', 'analyzed'],
    ['theatre', 'theater'],
    ['travelled', 'traveled'],
    ['defence', 'defense'],
    ['programmes', 'programs'],
    ['judgement', 'judgment'],
    ['encyclopaedia', 'encyclopedia'],
    ['utilised', 'used'],
    ['same', 'same'],
  ])('%s and %s', (a, b) => {
    expect(meanTheSame(a, b)).toBe(true);
    expect(meanTheSame(b, a)).toBe(true);
  });
});

describe('words that may not', () => {
  test.each([
    ['praised', 'blamed'],
    ['kitchen', 'garden'],
    ['lobte', 'tadelte'],
    ['photo', 'picture'],
    ['firm', 'company'],
    ['storey', 'story'],
    ['metre', 'meter'],
    ['prise', 'prize'],
    ['big', 'begin'],
    ['big', 'unheard'],
    [`${'a'.repeat(60)}ise`, `${'a'.repeat(60)}ize`],
  ])('%s and %s', (a, b) => {
    expect(meanTheSame(a, b)).toBe(false);
    expect(meanTheSame(b, a)).toBe(false);
  });
});

test('a word that joins sentences says nothing; others do', () => {
  expect(saysNothing('meanwhile')).toBe(true);
  expect(saysNothing('yesterday')).toBe(false);
});
