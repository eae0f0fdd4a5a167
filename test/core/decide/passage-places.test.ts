import { describe, expect, test } from 'vitest';
import { placeOfPassage, placeOfWords, sentencesIn } from '../../../src/core/decide/passage-places.ts';
import { printedText, type PrintedText } from '../../../src/core/decide/printed-text.ts';
import { fold } from '../../../src/core/match/fold.ts';
import { wordsOf } from '../../../src/core/match/near/words.ts';
import type { Passage } from '../../../src/core/match/passages/passage.ts';

function printed(text: string, offset = 0): PrintedText {
  return printedText(text, offset, fold(text));
}

/** The words of `phrase`, which stands once in both texts. */
function passageOf(keeper: string, copy: string, phrase: string): Passage {
  const words = wordsOf(fold(phrase));
  const startIn = (text: string): number => {
    const all = wordsOf(fold(text));
    return all.findIndex((_, at) => words.every((word, step) => all[at + step] === word));
  };
  return { earlier: 0, earlierStart: startIn(keeper), start: startIn(copy), length: words.length };
}

describe('words stand', () => {
  const cases: [string, string, number, number, string][] = [
    ['from the first token to the last', 'He said: “no way”, twice.', 2, 2, '“no way”,'],
    ['in text of more than one byte a letter', 'Größe zählt hier so sehr', 1, 2, 'zählt hier'],
    ['over a line end', 'one two\n  three four', 1, 2, 'two\n  three'],
    ['sign by sign without blanks', '東京で会議が開かれた。', 3, 2, '会議'],
    [
      'in the whole text where words cannot be told apart',
      'a mother-\nin-\nlaw',
      0,
      1,
      'a mother-\nin-\nlaw',
    ],
    ['in the whole text behind its end', 'one two', 1, 5, 'one two'],
  ];
  test.each(cases)('%s', (_, text, from, count, expected) => {
    const { start, end } = placeOfWords(printed(text, 100), from, count);
    expect(text.slice(start - 100, end - 100)).toBe(expected);
  });

  test('at their own places in the keeper and in the copy', () => {
    const [keeper, copy] = ['They met on a cold day.', 'Later they met\non a cold day again.'];
    const places = placeOfPassage(
      printed(keeper, 10),
      printed(copy, 50),
      passageOf(keeper, copy, 'they met on a cold day'),
    );
    expect(places).toEqual({ keeper: { start: 10, end: 33 }, copy: { start: 56, end: 78 } });
  });
});

/** Sentences of the copy that a passage holds and the keeper has too, and those of the keeper. */
function shared(keeper: string, copy: string, phrase: string): string[] {
  return sentencesIn(printed(keeper), printed(copy), passageOf(keeper, copy, phrase)).map(
    ({ keeper: kept, copy: own }) =>
      `${keeper.slice(kept.start, kept.end)} | ${copy.slice(own.start, own.end)}`,
  );
}

describe('a passage holds', () => {
  test.each<[string, string, string, string, string[]]>([
    [
      'a sentence',
      'It is so. They met. He left.',
      'She came. They met. It rained.',
      'they met',
      ['They met. | They met.'],
    ],
    [
      'each of several sentences',
      'So it is. They met. He left.',
      'She came. They met. He left!',
      'they met he left',
      ['They met. | They met.', 'He left. | He left!'],
    ],
    ['no part of a sentence', 'It is so. They met him.', 'She came. They met.', 'they met', []],
    ['no sentence of which it has a part', 'They met him. He left.', 'They met him. He left.', 'met him', []],
    [
      'a sentence behind another one of which it has a part',
      'They met him. He left. So.',
      'It says they met him. He left. No.',
      'they met him he left',
      ['He left. | He left.'],
    ],
    [
      'no sentence that goes on in the keeper',
      'They met and left.',
      'They met and left. So.',
      'they met and',
      [],
    ],
    [
      'no sentence that two make in the keeper',
      'They met. And left.',
      'They met and left. So.',
      'they met and left',
      [],
    ],
    [
      'several sentences of one quotation',
      'So. “We met. We left.” No.',
      'Oh. “We met. We left.” Yes.',
      'we met we left',
      ['“We met. We left.” | “We met. We left.”'],
    ],
    ['no part of a quotation', '“We met. We left.”', '“We met. We came.”', 'we met', []],
    [
      'nothing that only one of both quotes',
      'We met. We left.',
      '“It is so. We met. We left.”',
      'we met',
      [],
    ],
    ['nothing that only the keeper quotes', '“It is so. We met. We left.”', 'We met. We left.', 'we met', []],
    [
      'no part of a bracket',
      'They met. (It was late. He left.)',
      'So. (It was late. She came.)',
      'it was late',
      [],
    ],
    [
      'a sentence with its own quotation',
      'So. “We met,” he said. No.',
      'Yes. “We met,” he said. Well.',
      'we met he said',
      ['“We met,” he said. | “We met,” he said.'],
    ],
    [
      'no sentence behind a quotation that its passage does not hold whole',
      'So. “We met. No.” He left.',
      'Oh. “We met. Yes.” He left.',
      'he left',
      ['He left. | He left.'],
    ],
    [
      'a sentence without blanks behind it',
      '会議が終わった。人々は帰った。',
      '雨だ。会議が終わった。雪だ。',
      '会議が終わった',
      ['会議が終わった。 | 会議が終わった。'],
    ],
  ])('%s', (_, keeper, copy, phrase, expected) => {
    expect(shared(keeper, copy, phrase)).toEqual(expected);
  });

  test('nothing of a text whose words cannot be told apart', () => {
    expect(shared('They met. He left.', 'A mother-\nin-\nlaw. They met.', 'they met')).toEqual([]);
  });
});

test('a sentence without words is none', () => {
  expect(printed('So it is. *** And more.').sentences()).toHaveLength(2);
});
