import { describe as group, expect, test } from 'vitest';
import { describe, type Ground, type Piece } from '../../../src/core/decide/describe.ts';
import type { Rule } from '../../../src/core/decide/rules.ts';
import type { Part } from '../../../src/core/finding.ts';

function piece(text: string, part: Part, path = 'a.txt', byte = 0): Piece {
  const start = { byte, line: 1, column: 1 };
  const end = { byte: byte + text.length, line: 1, column: 1 + text.length };
  return { path, start, end, part, text };
}

const ground = (rule: Rule): Ground => ({ rule });

const keeper = [piece('The bridge is open.', 'keeper')];
const cut = {
  path: 'a.txt',
  loose: false,
  span: { start: 50, end: 69 },
  keeper: { path: 'a.txt', span: { start: 0, end: 19 } },
};

group('a finding', () => {
  test('tells the words in which a printing differs, each printing against the keeper', () => {
    const copies = [[piece('The bridge was open', 'cut')], [piece('The bridge is open.', 'cut')]];
    const { finding } = describe('repeated-paragraph', [keeper, ...copies], [ground('prose-again')], [cut]);
    expect(finding.differences).toEqual([{ printing: 1, keeper: 'is open.', copy: 'was open' }]);
  });

  test('has no differences where the printings are the same', () => {
    const { finding } = describe('repeated-paragraph', [keeper, keeper], [ground('prose-again')], [cut]);
    expect(finding).not.toHaveProperty('differences');
  });

  test('shows the text of a copy only where it is not that of the keeper', () => {
    const copies = [[piece('The bridge is open.', 'cut')], [piece('THE BRIDGE IS OPEN', 'cut')]];
    const { finding } = describe('repeated-paragraph', [keeper, ...copies], [ground('prose-again')], [cut]);
    expect(finding.copies.map(({ printing, part, text }) => [printing, part, text])).toEqual([
      [0, 'keeper', 'The bridge is open.'],
      [1, 'cut', undefined],
      [2, 'cut', 'THE BRIDGE IS OPEN'],
    ]);
  });

  test('compares the pieces of a printing one by one', () => {
    const pieces = [piece('One.', 'keeper'), piece('Two.', 'keeper')];
    const copies = [piece('One.', 'cut'), piece('Two!', 'cut'), piece('Three.', 'cut')];
    const { finding } = describe('repeated-block', [pieces, copies], [ground('block-follows')], [cut]);
    expect(finding.copies.map(({ text }) => text)).toEqual(['One.', 'Two.', undefined, 'Two!', 'Three.']);
    expect(finding.differences).toEqual([{ printing: 1, keeper: 'Two.', copy: 'Two! Three.' }]);
  });

  test('is cut when one of its copies is, and gives the reasons for cutting first, each once', () => {
    const { finding } = describe(
      'repeated-block',
      [keeper, keeper],
      [ground('short'), ground('prose-again'), ground('short')],
      [cut],
    );
    expect(finding.action).toBe('cut');
    expect(finding.reason).toBe(
      'A paragraph of prose is printed again in the same article. ' +
        'A line this short, or not shaped as a sentence, may repeat on purpose.',
    );
  });

  test('has the least score of its copies, one where none has any', () => {
    const scored: Ground[] = [
      { rule: 'near-again', score: 0.9 },
      { rule: 'near-below', score: 0.8 },
      { rule: 'short' },
    ];
    expect(describe('near-repeat', [keeper, keeper], scored, []).finding.score).toBe(0.8);
    expect(describe('near-repeat', [keeper, keeper], [ground('short')], []).finding.score).toBe(1);
  });

  test('tells what its rules saw, three different things at the most', () => {
    const details = ['One.', 'Two.', 'One.', 'Three.', 'Four.'];
    const grounds = details.map((detail): Ground => ({ rule: 'update', detail }));
    expect(describe('updated-paragraph', [keeper, keeper], grounds, []).finding.reason).toBe(
      'The two are nearly the same and differ in a fact. One. Two. Three.',
    );
  });

  test('is kept when none of its copies is cut', () => {
    expect(describe('repeated-paragraph', [keeper, keeper], [ground('short')], []).finding.action).toBe(
      'kept',
    );
  });

  test('is the same finding wherever it stands and however the keeper is typeset', () => {
    const identity = (kind: 'repeated-paragraph' | 'shared-paragraph', ...pieces: readonly Piece[]): string =>
      describe(kind, [pieces, pieces], [ground('short')], []).identity;
    const own = identity('repeated-paragraph', ...keeper);
    expect(identity('repeated-paragraph', piece('THE BRIDGE\nIS OPEN', 'keeper', 'b.txt', 900))).toBe(own);
    expect(identity('repeated-paragraph', piece('The bridge is shut.', 'keeper'))).not.toBe(own);
    expect(identity('shared-paragraph', ...keeper)).not.toBe(own);
  });
});
