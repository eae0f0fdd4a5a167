import { describe as group, expect, test } from 'vitest';
import type { Span } from '../../../src/core/copy/article.ts';
import type { DraftCut, DraftFinding } from '../../../src/core/decide/describe.ts';
import { cutsByPath, foundationOf, leanOnStaying } from '../../../src/core/decide/lean.ts';

const spans: Readonly<Record<string, Span>> = {
  first: { start: 0, end: 10 },
  second: { start: 10, end: 20 },
  third: { start: 20, end: 30 },
  head: { start: 0, end: 4 },
  tail: { start: 6, end: 10 },
  across: { start: 5, end: 15 },
};

type Place = DraftCut['keeper'];

/** `a first` is the first span of article a. */
function place(text: string): Place {
  const [path = '', name = ''] = text.split(' ');
  return { path, span: spans[name] ?? { start: 0, end: 0 } };
}

/** A cut as `copy < keeper`, or `copy ~ keeper` where the two only say nearly the same, or the copy less. */
function cutOf(text: string): DraftCut {
  const [copy = '', keeper = ''] = text.split(/ [<~] /);
  return { ...place(copy), loose: text.includes('~'), keeper: place(keeper) };
}

function draft(...cuts: readonly string[]): DraftFinding {
  const finding = { kind: 'repeated-block', action: 'cut', reason: '', score: 1, copies: [] } as const;
  return { finding, identity: cuts.join(), cuts: cuts.map(cutOf) };
}

function nameOf({ path, span }: Place): string {
  return `${path} ${Object.keys(spans).find((name) => spans[name]?.start === span.start && spans[name].end === span.end)}`;
}

/** Cuts as `copy < via < keeper`, with `~` before the keeper of a loose one. */
function shown(drafts: readonly DraftFinding[]): string[] {
  return drafts.flatMap(({ cuts }) =>
    cuts.map(({ path, span, via = [], loose, keeper }) => {
      const steps = [{ path, span }, ...via].map(nameOf).join(' < ');
      return `${steps} ${loose ? '~' : '<'} ${nameOf(keeper)}`;
    }),
  );
}

group('every cut leans on a copy that stays', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['as it is, where its keeper stays', ['a second < a first'], ['a second < a first']],
    [
      'where its keeper goes in favour of another',
      ['a third < a second', 'a second < a first'],
      ['a third < a second < a first', 'a second < a first'],
    ],
    [
      'in another article',
      ['a second < a first', 'a first < b third'],
      ['a second < a first < b third', 'a first < b third'],
    ],
    [
      'at the end of a long chain',
      ['d first < c first', 'c first < b first', 'b first < a first', 'e first < d first'],
      [
        'd first < c first < b first < a first',
        'c first < b first < a first',
        'b first < a first',
        'e first < d first < c first < b first < a first',
      ],
    ],
    [
      'of its own article, not of one with the same places',
      ['a second < a first', 'b first < c first'],
      ['a second < a first', 'b first < c first'],
    ],
    [
      'loosely, where a step on the way is loose',
      ['c first < b first', 'b first ~ a first'],
      ['c first < b first ~ a first', 'b first ~ a first'],
    ],
    [
      'that is whole, where it leaned on part of a copy that goes',
      ['a second ~ a head', 'a first < b first', 'a third ~ a tail'],
      ['a second ~ b first', 'a first < b first', 'a third ~ b first'],
    ],
    [
      'as it is, where something else goes beside its keeper',
      ['a third < a second', 'a first < b first'],
      ['a third < a second', 'a first < b first'],
    ],
  ])('%s', (_, cuts, expected) => {
    expect(shown(leanOnStaying([draft(...cuts)]))).toEqual(expected);
    expect(shown(leanOnStaying(cuts.map((cut) => draft(cut))))).toEqual(expected);
    expect(shown(leanOnStaying(leanOnStaying([draft(cuts[0] ?? '')])))).toEqual(
      shown([draft(cuts[0] ?? '')]),
    );
  });

  test('by way of what it was led over before', () => {
    const before = leanOnStaying([draft('a third < a second', 'a second ~ a first')]);
    expect(shown(leanOnStaying([...before, draft('a first < b first')]))).toEqual([
      'a third < a second < a first ~ b first',
      'a second < a first ~ b first',
      'a first < b first',
    ]);
    expect(shown(leanOnStaying([...before, draft('c first < a third')]))).toContain(
      'c first < a third < a second ~ a first',
    );
  });
});

test('cuts are sorted by the article they are made in', () => {
  const drafts = [draft('a second < a first', 'b first < a first'), draft('a third < b second')];
  expect([...cutsByPath(drafts)].map(([path, cuts]) => [path, cuts.length])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

group('a cut has a foundation', () => {
  const founded = (cuts: readonly string[], gone: readonly string[] = []): boolean[] => {
    const drafts = cuts.map((cut) => draft(cut));
    const isFounded = foundationOf(drafts, ({ keeper }) => !gone.includes(nameOf(keeper)));
    return drafts.map(isFounded);
  };

  test('when its keeper stays', () => {
    expect(founded(['a second ~ a first', 'a third < a first'])).toEqual([true, true]);
  });

  test('not when its keeper does not', () => {
    expect(founded(['a second < a first', 'a third < b first'], ['a first'])).toEqual([false, true]);
  });

  test('when its keeper goes whole for a copy that stays', () => {
    expect(founded(['a second < a first', 'a first < b first'], ['a first'])).toEqual([true, true]);
  });

  test('not when its keeper goes in part, or with something beside it', () => {
    expect(founded(['a third < a first', 'a head < b first'], ['a first'])).toEqual([false, true]);
    expect(founded(['a third < a first', 'a across < b across'], ['a first'])).toEqual([false, true]);
  });

  test('when one step of its chain is loose, wherever', () => {
    expect(founded(['a second ~ a first', 'a first < b first', 'b first < c first'])).not.toContain(false);
    expect(founded(['a second < a first', 'a first < b first', 'b first ~ c first'])).not.toContain(false);
  });

  test('not when two are', () => {
    expect(founded(['a second ~ a first', 'a first < b first', 'b first ~ c first'])).toEqual([
      false,
      true,
      true,
    ]);
    expect(founded(['x first < a second', 'a second ~ a first', 'a first ~ b first'])).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('when it leans on part of a copy that goes for one that is the same, not for one that is nearly so', () => {
    expect(founded(['a second ~ a head', 'a first < b first'], ['a head'])).toEqual([true, true]);
    expect(founded(['a second ~ a head', 'a first ~ b first'], ['a head'])).toEqual([false, true]);
    expect(founded(['a second < a head', 'a first < b first', 'b first ~ c first'], ['a head'])).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('when all cuts of its finding have one', () => {
    const both = draft('a second < a first', 'a third < b first');
    expect(foundationOf([both], ({ keeper }) => keeper.path !== 'b')(both)).toBe(false);
    expect(foundationOf([both], () => true)(both)).toBe(true);
  });
});
