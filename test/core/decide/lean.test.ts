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
      'by itself, where two steps on the way are loose',
      ['c first < b first', 'b first ~ a first', 'a first ~ d first'],
      ['c first ~ d first', 'b first ~ d first', 'a first ~ d first'],
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
  /** `gone`: keepers that do not stay as they were; `held`: final keepers that hold what leans on them. */
  const founded = (
    cuts: readonly string[],
    { gone = [], held = [] }: { gone?: readonly string[]; held?: readonly string[] } = {},
  ): boolean[] => {
    const drafts = cuts.map((cut) => draft(cut));
    const isFounded = foundationOf(drafts, {
      keeperStays: ({ keeper }) => !gone.includes(nameOf(keeper)),
      keeps: (keeper, { path, span }) => held.includes(`${nameOf({ path, span })} ~ ${nameOf(keeper)}`),
    });
    return drafts.map(isFounded);
  };

  test('when its keeper stays', () => {
    expect(founded(['a second ~ a first', 'a third < a first'])).toEqual([true, true]);
  });

  test('not when its keeper does not', () => {
    expect(founded(['a second < a first', 'a third < b first'], { gone: ['a first'] })).toEqual([
      false,
      true,
    ]);
  });

  test('when its keeper goes whole for a copy that stays', () => {
    expect(founded(['a second < a first', 'a first < b first'], { gone: ['a first'] })).toEqual([true, true]);
  });

  test('not when its keeper goes in part, or with something beside it', () => {
    const gone = ['a first'];
    expect(founded(['a third < a first', 'a head < b first'], { gone })).toEqual([false, true]);
    expect(founded(['a third < a first', 'a across < b across'], { gone })).toEqual([false, true]);
  });

  test('when one step of its chain is loose, wherever', () => {
    expect(founded(['a second ~ a first', 'a first < b first', 'b first < c first'])).not.toContain(false);
    expect(founded(['a second < a first', 'a first < b first', 'b first ~ c first'])).not.toContain(false);
  });

  test('when two are, only if the keeper in the end holds it by itself', () => {
    const cuts = ['a second ~ a first', 'a first < b first', 'b first ~ c first'];
    expect(founded(cuts)).toEqual([false, true, true]);
    expect(founded(cuts, { held: ['a second ~ c first'] })).not.toContain(false);
    expect(founded(['x first < a second', 'a second ~ a first', 'a first ~ b first'])).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('when it leans on part of a copy that goes, only if the keeper of that holds it by itself', () => {
    const cuts = ['a second ~ a head', 'a first < b first'];
    expect(founded(cuts, { gone: ['a head'] })).toEqual([false, true]);
    expect(founded(cuts, { gone: ['a head'], held: ['a second ~ b first'] })).toEqual([true, true]);
  });

  test('when all cuts of its finding have one', () => {
    const both = draft('a second < a first', 'a third < b first');
    const isFounded = (stays: (cut: DraftCut) => boolean): boolean =>
      foundationOf([both], { keeperStays: stays, keeps: () => false })(both);
    expect(isFounded(({ keeper }) => keeper.path !== 'b')).toBe(false);
    expect(isFounded(() => true)).toBe(true);
  });
});
