import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../src/core/match/fold.ts';
import { wordsOf } from '../../../../src/core/match/near/words.ts';
import { hostileText } from '../../texts.ts';

describe('the words of a folded text', () => {
  test.each([
    ['nothing', '', []],
    ['punctuation alone', '-, "…" (!)', []],
    [
      'letters and punctuation',
      'the ministry (of trade) said: "no", again - twice!',
      ['the', 'ministry', 'of', 'trade', 'said', 'no', 'again', 'twice'],
    ],
    ['hyphens and dashes', 'well-known-or so', ['well', 'known', 'or', 'so']],
    [
      'apostrophes within words',
      "don't say 'o'clock' l'eau '90s",
      ["don't", 'say', "o'clock", "l'eau", '90s'],
    ],
    ['an apostrophe at the end', "the workers' strike'", ['the', 'workers', 'strike']],
    ['decimal marks and thousands', "1,000.5 3,5 1'000 5. 6, 7", ['1,000.5', '3,5', "1'000", '5', '6', '7']],
    [
      'points that are no decimal marks',
      'u.s. reuters.com end.5 x 5.x .5',
      ['u', 's', 'reuters', 'com', 'end', '5', 'x', '5', 'x', '5'],
    ],
    ['two points in a row', '5..6', ['5', '6']],
    ['figures with letters', 'covid19 5th 5½ g20', ['covid19', '5th', '5½', 'g20']],
    [
      'money and per cent',
      '$5.5% and €3,000 or 5 °c',
      ['$', '5.5', '%', 'and', '€', '3,000', 'or', '5', '°', 'c'],
    ],
    ['arithmetic', '2+2=4 <5 ±1', ['2', '+', '2', '=', '4', '<', '5', '±', '1']],
    ['chinese', 'gdp增长5.5%,约3000万。', ['gdp', '增', '长', '5.5', '%', '约', '3000', '万']],
    ['a latin word behind an ideograph', '在gdp中', ['在', 'gdp', '中']],
    ['japanese with voice marks', 'か\u3099ニュース', ['か\u3099', 'ニ', 'ュ', 'ー', 'ス']],
    ['thai with its vowel signs', 'ก็ดี', ['ก็', 'ดี']],
    ['korean by its blanks', '한국은행은 금리를', ['한국은행은', '금리를']],
    ['tibetan by its points', 'བོད་ཡིག', ['བོད', 'ཡིག']],
    ['marks within words', 'मनमोहन सिंह', ['मनमोहन', 'सिंह']],
    ['a mark on its own', '\u0301 a', ['\u0301', 'a']],
    ['arabic decimals and per cent', '٣٫٥٪', ['٣٫٥', '٪']],
    ['pictures', '👍👎', ['👍', '👎']],
    ['letters outside the BMP', '𐐨𐐩 𠀋𠀌', ['𐐨𐐩', '𠀋', '𠀌']],
    ['half a surrogate pair', 'a\ud800b\udc80', ['a', '\ud800', 'b', '\udc80']],
    ['an ideograph with an apostrophe', "中'a", ['中', 'a']],
  ])('%s', (_, folded, words) => {
    expect(wordsOf(folded)).toEqual(words);
  });

  test('join what a line end may have parted', () => {
    expect(wordsOf(fold('the govern-\nment said'))).toEqual(['the', 'government', 'said']);
    expect(wordsOf('\u00ad a')).toEqual(['a']);
  });

  test('are the same however the text is set', () => {
    const text = 'The “ministry” said — for the second time — that it can’t pay 1,000.50 euros.';
    const other = '"THE MINISTRY" said - for the\nsecond time - that it can\'t pay 1,000.50 euros';
    expect(wordsOf(fold(other))).toEqual(wordsOf(fold(text)));
  });

  test('are never empty, stand in order, and take in all letters and digits', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const folded = fold(text);
        const words = wordsOf(folded);
        expect(words).not.toContain('');
        let at = 0;
        const between: string[] = [];
        const bare = folded.replaceAll('\u00ad', '');
        for (const word of words) {
          const found = bare.indexOf(word, at);
          expect(found).toBeGreaterThanOrEqual(at);
          between.push(bare.slice(at, found));
          at = found + word.length;
        }
        between.push(bare.slice(at));
        expect(between.join('')).not.toMatch(/[\p{L}\p{N}%$€]/u);
      }),
      { numRuns: 2000 },
    );
  });
});
