import { expect, test } from 'vitest';
import { detailOf, wordingOf } from '../../../src/core/decide/fact-detail.ts';
import type { Fact, FactChange } from '../../../src/core/match/facts/fact.ts';

const change = (fact: Fact, a: string, b: string): FactChange => ({ fact, a, b });

test.each<[string, FactChange[], string]>([
  ['one fact', [change('number', '12', '14')], 'A number differs: “12” and “14”.'],
  [
    'a fact on one side only',
    [change('negation', '', 'not')],
    'A negation stands on one side only: nothing and “not”.',
  ],
  [
    'a fact that ran over a line end',
    [change('name', 'Maren\n  Holt', 'Voss')],
    'A name differs, or a word that may be one: “Maren Holt” and “Voss”.',
  ],
  [
    'a clause, of which the beginning is told',
    [change('clause', 'x'.repeat(61), 'y'.repeat(60))],
    `A clause stands on one side only, or is worded anew from end to end: “${'x'.repeat(60)}…” and “${'y'.repeat(60)}”.`,
  ],
  [
    'three facts and how many more',
    [1, 2, 3, 4, 5].map((at) => change('number', `${at}`, `${at}0`)),
    'A number differs: “1” and “10”. A number differs: “2” and “20”. A number differs: “3” and “30”. And 2 more.',
  ],
  ['no fact', [], ''],
])('tells %s', (_, changes, detail) => {
  expect(detailOf(changes)).toBe(detail);
});

test('a difference of wording is told by its words', () => {
  expect(wordingOf('The bank reported a loss.', 'The bank denied a loss.')).toBe(
    'Words differ: “reported” and “denied”.',
  );
  expect(wordingOf('The bank fell.', 'The bank fell again.')).toBe(
    'Words differ: “fell.” and “fell again.”.',
  );
  expect(wordingOf('One two three.', 'One two three.')).toBe('');
});
