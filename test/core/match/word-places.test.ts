import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/core/match/fold.ts';
import { wordsOf } from '../../../src/core/match/near/words.ts';
import { placesOfWords } from '../../../src/core/match/word-places.ts';
import { hostileText } from '../texts.ts';

/** Each word of a printed text with what is printed in its place. */
function placed(printed: string): string[] | undefined {
  const words = wordsOf(fold(printed));
  const places = placesOfWords(printed, words);
  return places?.map(({ start, end }, at) => `${words[at]} ${JSON.stringify(printed.slice(start, end))}`);
}

describe('a word stands', () => {
  test.each<[string, string, string[]]>([
    ['in its token, with the signs around it', '  “Who,\n\tme?”', ['who "“Who,"', 'me "me?”"']],
    ['with another in one token', 'well-known', ['well "well-known"', 'known "well-known"']],
    ['in an entity', 'caf&eacute; &amp;c.', ['café "caf&eacute;"', 'c "&amp;c."']],
    ['in a sign that stands alone', '10 € + 5 %', ['10 "10"', '€ "€"', '+ "+"', '5 "5"', '% "%"']],
    ['beside a sign that is a word', '$5m, 7%', ['$ "$"', '5m "5m,"', '7 "7"', '% "%"']],
    ['outside the first plane', 'up 👍👎', ['up "up"', '👍 "👍"', '👎 "👎"']],
    ['in lone halves of a pair', 'a \ud800 b', ['a "a"', '\ud800 "\\ud800"', 'b "b"']],
    ['in two tokens when a line end broke it', 'a govern-\nment', ['a "a"', 'government "govern-\\nment"']],
    ['beside blanks without width', 'one\u200btwo', ['onetwo "one\u200btwo"']],
  ])('%s', (_, printed, expected) => {
    expect(placed(printed)).toEqual(expected);
  });

  test('of a script without blanks where its own sign stands', () => {
    expect(placed('東京は、２０２４年NHKに〇二。')).toEqual([
      '東 "東"',
      '京 "京"',
      'は "は"',
      '2024 "、２０２４"',
      '年 "年"',
      'nhk "NHK"',
      'に "に"',
      '〇 "〇"',
      '二 "二"',
    ]);
  });
});

test('words that are not those of the text have no places', () => {
  expect(placesOfWords('one two', ['one', 'three'])).toBeUndefined();
  expect(placesOfWords('one two', ['one'])).toBeUndefined();
  expect(placesOfWords('one two', ['one', 'two', 'three'])).toBeUndefined();
  expect(placesOfWords('one', ['onetwo'])).toBeUndefined();
});

test('a word broken at three line ends has no place, nor has any other', () => {
  expect(placed('the mother-\nin-\nlaw')).toBeUndefined();
});

test('a text without words has no places', () => {
  expect(placesOfWords(' *** ', [])).toEqual([]);
});

test('words of any text stand in rising places that hold them, or have none', () => {
  fc.assert(
    fc.property(hostileText, (printed) => {
      const words = wordsOf(fold(printed));
      const places = placesOfWords(printed, words) ?? [];
      expect([0, words.length]).toContain(places.length);
      let last = { start: 0, end: 0 };
      for (const [at, place] of places.entries()) {
        const same = place.start === last.start && place.end === last.end;
        expect(same || place.start >= last.end).toBe(true);
        expect(place.end).toBeLessThanOrEqual(printed.length);
        const own = wordsOf(fold(`${printed.slice(place.start, place.end)} | a`)).slice(0, -1);
        expect(own).toContain(words[at]);
        last = place;
      }
    }),
    { numRuns: 2000 },
  );
});
