import { describe, expect, test } from 'vitest';
import { hashWords } from '../../../../src/core/match/near/grams.ts';
import type { Passage } from '../../../../src/core/match/passages/passage.ts';
import { expectSound, indexOf, inOrder, search } from './searching.ts';

describe('a passage', () => {
  const words = (text: string): number[] => [...hashWords(text.split(' '))];
  const shared = 'the minister told reporters that the new bridge would open before the winter';

  test('has the place of both copies, at its largest extent', () => {
    const texts = [
      words(`On Monday ${shared} and left`),
      words(`nothing of the kind`),
      words(`Late in the day ${shared} , he said`),
    ];
    expect(search(texts, [0, 1, 2]).map(({ passages }) => passages)).toEqual([
      [],
      [],
      [{ earlier: 0, earlierStart: 2, start: 4, length: 13 }],
    ]);
  });

  test('has eight words at the least', () => {
    const seven = words('one two three four five six seven');
    const eight = [...seven, 8];
    expect(search([seven, seven], [0, 1])[1]?.passages).toEqual([]);
    expect(
      search(
        [
          [...seven, 100],
          [...seven, 101],
        ],
        [0, 1],
      )[1]?.passages,
    ).toEqual([]);
    expect(search([eight, eight], [0, 1])[1]?.passages).toEqual([
      { earlier: 0, earlierStart: 0, start: 0, length: 8 },
    ]);
  });

  test('is not one that the text shares with itself', () => {
    expect(search([words(`${shared} . ${shared}`)], [0])[0]?.passages).toEqual([]);
  });

  test('is of the text added first, or of the first that the caller accepts', () => {
    const copy = words(shared);
    const texts = [copy, copy, copy, copy];
    const index = indexOf(texts);
    for (const text of [2, 0, 1]) index.add(text);
    const whole = { earlierStart: 0, start: 0, length: 13 };
    expect(index.passagesOf(3)).toEqual([{ earlier: 2, ...whole }]);
    expect(index.passagesOf(3, (earlier) => earlier !== 2)).toEqual([{ earlier: 0, ...whole }]);
    expect(index.passagesOf(3, (earlier) => earlier === 1)).toEqual([{ earlier: 1, ...whole }]);
    expect(index.passagesOf(3, () => false)).toEqual([]);
    expect(index.limited).toBe(0);
  });

  test('gives way to a longer one that overlaps it, by the words that both have', () => {
    const line = Array.from({ length: 40 }, (_, at) => at);
    const texts = [line.slice(0, 18), [99, ...line.slice(10, 32)], line.slice(26), line];
    expect(search(texts, [0, 1, 2, 3])[3]?.passages).toEqual([
      { earlier: 0, earlierStart: 0, start: 0, length: 10 },
      { earlier: 1, earlierStart: 1, start: 10, length: 22 },
      { earlier: 2, earlierStart: 6, start: 32, length: 8 },
    ]);
    const shorter = [line.slice(0, 17), [99, ...line.slice(10, 32)], line.slice(26, 39), line];
    expect(search(shorter, [0, 1, 2, 3])[3]?.passages).toEqual([
      { earlier: 0, earlierStart: 0, start: 0, length: 10 },
      { earlier: 1, earlierStart: 1, start: 10, length: 22 },
    ]);
  });

  test('asks for a text of the store', () => {
    const index = indexOf([[1]]);
    expect(() => index.passagesOf(1)).toThrow(RangeError);
    expect(() => index.add(1)).toThrow(RangeError);
  });
});

describe('standing text', () => {
  const phrase = Array.from({ length: 20 }, (_, at) => at);
  /** Texts of new words around the phrase. */
  const around = (text: number): number[] => [
    ...Array.from({ length: 10 }, (_, at) => 1000 + text * 100 + at),
    ...phrase,
    ...Array.from({ length: 10 }, (_, at) => 1050 + text * 100 + at),
  ];

  test('leads to its first copy, however often it is printed', () => {
    const texts = Array.from({ length: 3000 }, (_, text) => around(text));
    const found = search(texts, inOrder(texts), undefined, 200_000);
    const first = { earlier: 0, earlierStart: 10, start: 10, length: 20 };
    expect(found.map(({ passages }) => passages)).toEqual(
      texts.map((_, text) => (text === 0 ? [] : [first])),
    );
    expect(found.filter(({ limited }) => limited)).toEqual([]);
  });

  test('does not hide the copy of the whole text', () => {
    const texts = Array.from({ length: 300 }, (_, text) => around(text));
    texts.push(around(200));
    const { passages, limited } = search(texts, inOrder(texts), undefined, 20_000)[300] ?? {};
    expect(passages).toEqual([{ earlier: 200, earlierStart: 0, start: 0, length: 40 }]);
    expect(limited).toBe(false);
  });

  test('makes the search limited where the caller accepts none of the first copies', () => {
    const texts = Array.from({ length: 30 }, (_, text) => around(text));
    const index = indexOf(texts);
    for (let text = 0; text < 29; text++) index.add(text);
    expect(index.passagesOf(29, (earlier) => earlier === 15)).toHaveLength(1);
    expect(index.limited).toBe(0);
    expect(index.passagesOf(29, (earlier) => earlier === 16)).toHaveLength(0);
    expect(index.limited).toBe(1);
  });

  test('makes the search limited where a longer copy may be among those not kept', () => {
    const texts = Array.from({ length: 60 }, (_, text) =>
      text % 2 === 0 ? around(text) : phrase.slice(0, 12),
    );
    const longer = [...phrase, ...phrase.slice(0, 12)];
    for (let copies = 0; copies < 20; copies++) texts.push(longer);
    const order = inOrder(texts);
    const found = search(texts, order, undefined, 20_000);
    found.forEach(({ passages }, text) => expectSound(texts, text, passages));
    expect(found.slice(0, 61).some(({ limited }) => limited)).toBe(true);
    const covered = (passages: readonly Passage[]): number =>
      passages.reduce((sum, { length }) => sum + length, 0);
    expect(covered(found[79]?.passages ?? [])).toBe(32);
  });
});

describe('a text that repeats itself over and over', () => {
  const round = Array.from({ length: 9 }, (_, at) => at);
  const rounds = (times: number, first: number): number[] => [
    first,
    ...Array.from({ length: times }, () => round).flat(),
  ];

  test('is found in one piece', () => {
    const texts = [rounds(3000, 100), rounds(3000, 101)];
    expect(search(texts, [0, 1])[1]).toEqual({
      passages: [{ earlier: 0, earlierStart: 1, start: 1, length: 27_000 }],
      limited: false,
    });
  });

  test('is given up after a number of looks that grows with its words, which is counted', () => {
    // None of the first copies holds more than one round, so that all are looked at for each.
    const texts = Array.from({ length: 20 }, (_, text) => [100 + text, ...round, 200 + text]);
    texts.push(rounds(200, 300));
    const found = (looks?: number): { passages: number; limited: number } => {
      const index = indexOf(texts, looks);
      for (let text = 0; text < 20; text++) index.add(text);
      const passages = index.passagesOf(20);
      expectSound(texts, 20, passages);
      return { passages: passages.length, limited: index.limited };
    };
    // There are more than 16 copies.
    expect(found()).toEqual({ passages: 200, limited: 1 });
    const { passages, limited } = found(10);
    expect(limited).toBe(1);
    expect(passages).toBeGreaterThan(20);
    expect(passages).toBeLessThan(180);
  });
});
