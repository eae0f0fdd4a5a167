import { describe, expect, test } from 'vitest';
import { decodeEntities, namedEntities } from '../../../src/core/match/entities.ts';

describe('an entity left in a text', () => {
  test.each([
    ['AT&amp;T', 'AT&T'],
    ['5&nbsp;%', '5\u00a0%'],
    ['J&eacute;r&ocirc;me &Ccedil;elik', 'Jérôme Çelik'],
    ['Dvo&rcaron;&aacute;k', 'Dvořák'],
    ['&#8220;No&#8221; &#x2014; &#X41;', '“No” — A'],
    ['&#128512;', '😀'],
    ['5&frac12;', '5½'],
  ])('%s stands for its character', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });

  test.each([
    '&',
    '&;',
    '&#;',
    '&#0;',
    '&#x110000;',
    '&#99999999;',
    '&nonsense;',
    '&a_b;',
    'R&D; &#xZZ;',
    'Q&A',
  ])('is none in %s', (text) => {
    expect(decodeEntities(text)).toBe(text);
  });

  test('is decoded once', () => {
    expect(decodeEntities('&amp;amp;lt;')).toBe('&amp;lt;');
  });

  test('keeps the names apart that differ in case', () => {
    expect(decodeEntities('&prime; &Prime; &eth; &ETH;')).toBe('′ ″ ð Ð');
  });
});

test('every name stands for one character', () => {
  for (const [name, character] of namedEntities) {
    expect(decodeEntities(`&${name};`)).toBe(character);
    expect(Array.from(character)).toHaveLength(1);
  }
});
