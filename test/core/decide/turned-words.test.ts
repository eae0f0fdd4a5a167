import { describe, expect, test } from 'vitest';
import { turnsRound } from '../../../src/core/decide/turned-words.ts';

function turns(a: string, b: string): boolean {
  return turnsRound(new Set(a.split(' ')), new Set(b.split(' ')));
}

describe('words that turn each other round', () => {
  test.each([
    ['a syllable before', 'legal harbour', 'illegal'],
    ['one of another language', 'Ordnung', 'Unordnung'],
    ['an ending', 'spot', 'spotless'],
    ['an ending for another', 'tasteful', 'tasteless'],
    ['a German one', 'sinnvoll', 'sinnlos'],
    ['a Turkish one', 'tatlı', 'tatsız'],
    ['a syllable inside', 'geldi', 'gelmedi'],
    ['another accent', 'péché', 'pêche'],
    ['an accent lost from a short word', 'é', 'e'],
    ['an accent of a word that has others', 'écluse', 'ècluse'],
  ])('%s: %s and %s, whichever stands first', (_, a, b) => {
    expect(turns(a.toLowerCase(), b.toLowerCase())).toBe(true);
    expect(turns(b.toLowerCase(), a.toLowerCase())).toBe(true);
  });
});

describe('words that do not', () => {
  test.each([
    ['the same', 'harbour', 'harbour'],
    ['others', 'harbour pier', 'quay'],
    ['a word that only ends so', 'unless', 'pier'],
    ['a word typed without its accent', 'etat', 'état'],
    ['a syllable before another word', 'unharmed', 'pier'],
    ['words longer than any', `é${'pebble'.repeat(8)}`, `è${'pebble'.repeat(8)}`],
  ])('%s: %s and %s', (_, a, b) => {
    expect(turns(a, b)).toBe(false);
    expect(turns(b, a)).toBe(false);
  });
});
