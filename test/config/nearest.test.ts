import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/config/nearest.ts';

const choices = ['careful', 'standard', 'all'];

describe('nearest', () => {
  it.each([
    ['carefull', 'careful'],
    ['c\u0430reful', 'careful'],
    ['standrad', 'standard'],
    ['STANDARD', 'standard'],
    ['al', 'all'],
    ['lal', 'all'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, choices)).toBe(meant);
  });

  it('has no guess for a word that is far from all', () => {
    expect(nearest('everything', choices)).toBeUndefined();
    expect(nearest('', choices)).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });

  it('takes the first of equally near candidates', () => {
    expect(nearest('b', ['a', 'c'])).toBe('a');
  });

  it('does not compare a word longer than any name', () => {
    expect(nearest('a'.repeat(41), ['a'.repeat(40)])).toBeUndefined();
  });
});
