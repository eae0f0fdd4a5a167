import { describe as group, expect, test } from 'vitest';
import type { Span } from '../../../src/core/copy/article.ts';
import type { DraftCut, DraftFinding } from '../../../src/core/decide/describe.ts';
import { breaksKeeper, cutsByPath, keepersByPath, leanOnStaying } from '../../../src/core/decide/lean.ts';

const spans: Readonly<Record<string, Span>> = {
  first: { start: 0, end: 10 },
  second: { start: 10, end: 20 },
  third: { start: 20, end: 30 },
};

/** `a first` is the first span of article a. */
function place(text: string): { path: string; span: Span } {
  const [path = '', name = ''] = text.split(' ');
  return { path, span: spans[name] ?? { start: 0, end: 0 } };
}

/** A cut as `copy < keeper`. */
function cutOf(text: string): DraftCut {
  const [copy = '', keeper = ''] = text.split(' < ');
  return { ...place(copy), keeper: place(keeper) };
}

function draft(...cuts: readonly string[]): DraftFinding {
  const finding = { kind: 'repeated-block', action: 'cut', reason: '', score: 1, copies: [] } as const;
  return { finding, identity: cuts.join(), cuts: cuts.map(cutOf) };
}

function keepersIn(drafts: readonly DraftFinding[]): DraftCut['keeper'][] {
  return drafts.flatMap(({ cuts }) => cuts.map(({ keeper }) => keeper));
}

group('every cut leans on a copy that stays', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['as it is, where its keeper stays', ['a second < a first'], ['a first']],
    [
      'where its keeper goes in favour of another',
      ['a third < a second', 'a second < a first'],
      ['a first', 'a first'],
    ],
    ['in another article', ['a second < a first', 'a first < b third'], ['b third', 'b third']],
    [
      'at the end of a long chain',
      ['d first < c first', 'c first < b first', 'b first < a first', 'e first < d first'],
      ['a first', 'a first', 'a first', 'a first'],
    ],
    [
      'of its own article, not of one with the same places',
      ['a second < a first', 'b first < c first'],
      ['a first', 'c first'],
    ],
  ])('%s', (_, cuts, keepers) => {
    expect(keepersIn(leanOnStaying([draft(...cuts)]))).toEqual(keepers.map(place));
    expect(keepersIn(leanOnStaying(cuts.map((cut) => draft(cut))))).toEqual(keepers.map(place));
  });
});

const drafts = [draft('a second < a first', 'b first < a first'), draft('a third < b second')];

test('cuts are sorted by the article they are made in', () => {
  const sorted = [...cutsByPath(drafts)].map(([path, cuts]) => [path, cuts.length]);
  expect(sorted).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('keepers are sorted by the article they stand in', () => {
  expect([...keepersByPath(drafts)]).toEqual([
    ['a', [spans['first'], spans['first']]],
    ['b', [spans['second']]],
  ]);
});

group('a cut breaks a keeper', () => {
  const keepers = new Map([['a', [{ start: 10, end: 20 }]]]);
  const breaks = (start: number, end: number, path = 'a'): boolean => {
    const cut = { path, span: { start, end }, keeper: place('c first') };
    return breaksKeeper({ ...draft(), cuts: [cut] }, keepers);
  };

  test('when it takes part of it, or it and more', () => {
    expect([breaks(15, 20), breaks(10, 12), breaks(12, 14), breaks(5, 25), breaks(5, 11)]).toEqual(
      Array.from({ length: 5 }, () => true),
    );
  });

  test('but not when it takes just that, or none of it', () => {
    expect([breaks(10, 20), breaks(0, 10), breaks(20, 30), breaks(12, 14, 'b')]).toEqual(
      Array.from({ length: 4 }, () => false),
    );
  });
});
