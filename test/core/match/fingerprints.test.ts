import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesOf } from '../../../src/core/identity.ts';
import { Fingerprints, type Nominee } from '../../../src/core/match/fingerprints.ts';

/** Texts of articles, the texts of one article together. */
type Feed = readonly (readonly string[])[];

function nominees(feed: Feed): Nominee[][] {
  const fingerprints = new Fingerprints();
  feed.forEach((texts, article) =>
    texts.forEach((text, item) => fingerprints.add(lanesOf(text), article, item)),
  );
  return fingerprints.nominees();
}

/** The same by a map of the texts themselves. */
function expectedOf(feed: Feed): Nominee[][] {
  const groups = new Map<string, Nominee[]>();
  feed.forEach((texts, article) =>
    texts.forEach((text, item) => groups.set(text, [...(groups.get(text) ?? []), { article, item }])),
  );
  return [...groups.values()].filter((group) => new Set(group.map(({ article }) => article)).size > 1);
}

test('texts that stand in two articles are nominated, in the order they came', () => {
  const feed = [
    ['Rates rise.', 'Oil falls.'],
    ['Gold gains.', 'Oil falls.', 'Rates rise.'],
    ['Rates rise.', 'Wheat is up.'],
  ];
  expect(nominees(feed)).toEqual([
    [
      { article: 0, item: 0 },
      { article: 1, item: 2 },
      { article: 2, item: 0 },
    ],
    [
      { article: 0, item: 1 },
      { article: 1, item: 1 },
    ],
  ]);
});

test('a text that comes again in the same article only is not nominated', () => {
  expect(nominees([['Rates rise.', 'Rates rise.'], ['Oil falls.']])).toEqual([]);
});

/** Two blocks of five letters that lead the first lane from one state to one other, and that state. */
function twinBlocks(state: number): readonly [string, string, number] {
  const seen = new Map<number, string>();
  for (let at = 0; ; at++) {
    let [end, block, rest] = [state, '', Math.imul(at, 2_654_435) >>> 0];
    for (let letter = 0; letter < 5; letter++) {
      const unit = 97 + (rest % 26);
      rest = Math.floor(rest / 26);
      block += String.fromCharCode(unit);
      end = Math.imul(end ^ unit, 0x01000193) ^ (end >>> 15);
    }
    const other = seen.get(end >>> 0);
    if (other !== undefined && other !== block) return [other, block, end];
    seen.set(end >>> 0, block);
  }
}

/** So many different texts with one first lane: each choice between two twin blocks doubles them (Joux 2004). */
function collidingTexts(doublings: number): string[] {
  let [texts, state] = [[''], 0x9e3779b9];
  for (let doubling = 0; doubling < doublings; doubling++) {
    const [one, other, end] = twinBlocks(state);
    texts = texts.flatMap((text) => [text + one, text + other]);
    state = end;
  }
  return texts;
}

test('texts made to collide take a few looks each, as others do', () => {
  const texts = collidingTexts(12);
  const lanes = texts.map(lanesOf);
  expect(new Set(lanes.map(([first]) => first)).size).toBe(1);
  const fingerprints = new Fingerprints();
  for (const [article, own] of lanes.entries()) fingerprints.add(own, article, 0);
  expect(fingerprints.looks).toBeLessThan(8 * texts.length);
  expect(fingerprints.nominees()).toEqual([]);
});

test('no texts, no nominees', () => {
  expect(nominees([])).toEqual([]);
  expect(nominees([['alone']])).toEqual([]);
});

test('small feeds give what a map of the texts gives', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', '', 'ä', '中', 'aa'), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 8 }), (feed) => {
      expect(nominees(feed)).toEqual(expectedOf(feed));
    }),
  );
});

test('a feed that outgrows its tables many times gives what a map of the texts gives', () => {
  // Short texts of few letters: many of them differ in one letter only, and their slots collide by the thousand.
  const word = (number: number): string => number.toString(4).replaceAll('0', 'x');
  const feed = Array.from({ length: 700 }, (_, article) =>
    Array.from({ length: 30 }, (_, item) => word((article * 37 + item * item * 11) % 12_000)),
  );
  const found = nominees(feed);
  expect(found).toEqual(expectedOf(feed));
  expect(found.length).toBeGreaterThan(3000);
});

test('each text knows its article, and the first text that it is the same as', () => {
  const fingerprints = new Fingerprints();
  const numbers = [
    fingerprints.add(lanesOf('Rates rise.'), 0, 0),
    fingerprints.add(lanesOf('Oil falls.'), 0, 1),
    fingerprints.add(lanesOf('Rates rise.'), 3, 0),
  ];
  expect(numbers).toEqual([0, 1, 2]);
  expect(fingerprints.length).toBe(3);
  expect(numbers.map((number) => fingerprints.headOf(number))).toEqual([0, 1, 0]);
  expect(numbers.map((number) => fingerprints.isFirst(number))).toEqual([true, true, false]);
  expect(numbers.map((number) => fingerprints.articleOf(number))).toEqual([0, 0, 3]);
  expect(fingerprints.nominee(2)).toEqual({ article: 3, item: 0 });
});
