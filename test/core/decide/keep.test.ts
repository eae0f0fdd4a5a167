import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Version } from '../../../src/core/copy/version-marks.ts';
import { dayOf, keepOrders, momentOf, type Candidate } from '../../../src/core/decide/keep.ts';
import type { KeepPolicy } from '../../../src/core/settings.ts';

describe('the day a path carries', () => {
  test.each([
    ['feed/2024-03-05/a.txt', '20240305'],
    ['feed/2024/03/05/a.txt', '20240305'],
    ['feed/2024_03_05_a.txt', '20240305'],
    ['feed/20240305.txt', '20240305'],
    ['feed/20240305T1230Z.txt', '20240305'],
    ['feed/202403051230.txt', '20240305'],
    ['feed/20240305123059-a.txt', '20240305'],
    ['1999.12.31.txt', '19991231'],
  ])('%s', (path, day) => {
    expect(dayOf(path)).toBe(day);
  });

  test.each([
    ['a story', 'feed/a.txt'],
    ['a month that is none', '2024-13-05'],
    ['a day that is none', '2024-03-32'],
    ['signs that differ', '2024-03/05'],
    ['a longer number', '120240305'],
    ['a number that goes on', '202403051.txt'],
    ['a year long ago', '1024-03-05'],
  ])('is none in %s', (_, path) => {
    expect(dayOf(path)).toBeUndefined();
  });
});

function versionOf(own: Partial<Version>): Version {
  return { marks: [], number: 0, corrects: false, kills: false, slug: '', ...own };
}

function first(policy: KeepPolicy, candidates: readonly Candidate[]): string | undefined {
  return candidates.toSorted(keepOrders[policy])[0]?.path;
}

const early = { path: 'z/2024-03-05.txt', letters: 10 };
const late = { path: 'a/2024-03-06.txt', letters: 10 };
const undated = { path: 'm/story.txt', letters: 10 };

describe('the copy that stays', () => {
  test('is the one of the earliest day', () => {
    expect(first('first', [late, undated, early])).toBe(early.path);
  });

  test('is the one of the latest day when the last is kept', () => {
    expect(first('last', [early, undated, late])).toBe(late.path);
  });

  test('has a day when others have none', () => {
    expect(first('first', [undated, late])).toBe(late.path);
    expect(first('last', [undated, early])).toBe(early.path);
  });

  test('is decided by the path where no path has a day, or all have the same', () => {
    const plain = [
      { path: 'b', letters: 1 },
      { path: 'a', letters: 9 },
      { path: 'c', letters: 5 },
    ];
    expect([first('first', plain), first('last', plain)]).toEqual(['a', 'c']);
    const sameDay = [
      { ...late, path: 'b/2024-03-06' },
      { ...late, path: 'a/2024-03-06' },
    ];
    expect(first('first', sameDay)).toBe('a/2024-03-06');
  });

  test('is the longest, and of two as long the first', () => {
    expect(first('longest', [early, { ...late, letters: 99 }, undated])).toBe(late.path);
    expect(first('longest', [late, early])).toBe(early.path);
  });
});

describe('the moment a path carries', () => {
  test.each([
    ['feed/2024-03-05T1530.txt', '202403051530'],
    ['feed/2024-03-05T15:30:12Z.txt', '20240305153012'],
    ['feed/2024-03-05_15-30-ferry.txt', '202403051530'],
    ['feed/20240305-1530.txt', '202403051530'],
    ['feed/202403051530.txt', '202403051530'],
    ['feed/20240305153012-a.txt', '20240305153012'],
    ['feed/2024/03/05/1530/ferry.txt', '202403051530'],
    ['feed/2024-03-05/ferry-1530.txt', '20240305'],
    ['feed/2024-03-05-1984-ferry.txt', '20240305'],
    ['feed/2024-03-05-12-ferries.txt', '20240305'],
    ['feed/ferry-1530.txt', ''],
  ])('%s', (path, moment) => {
    expect(momentOf(path)).toBe(moment);
  });
});

describe('the newest version', () => {
  test('is the one with the highest number, whatever its day', () => {
    const second = { ...early, version: versionOf({ number: 2 }) };
    const third = { ...early, path: 'b/2024-03-05.txt', version: versionOf({ number: 3 }) };
    expect(first('latest', [second, { ...late, version: versionOf({}) }, third])).toBe(third.path);
  });

  test('is the one of the latest moment where no number tells', () => {
    const noon = { path: 'z/2024-03-06T1200.txt', letters: 1 };
    const evening = { path: 'a/2024-03-06T1830.txt', letters: 1 };
    expect(first('latest', [early, noon, evening, undated, late])).toBe(evening.path);
  });

  test('is the last by path where nothing else tells', () => {
    expect(first('latest', [undated, { ...undated, path: 'n/story.txt' }])).toBe('n/story.txt');
  });
});

describe.each(Object.keys(keepOrders) as KeepPolicy[])('under the policy %s', (policy) => {
  const everyOrder = [
    early,
    late,
    { ...undated, letters: 999 },
    { ...late, version: versionOf({ number: 9 }) },
  ];

  test('what corrects an error stays before the error', () => {
    for (const path of ['a', 'zz', '2001-01-01', '2031-01-01']) {
      const correction = { path, letters: 1, version: versionOf({ corrects: true }) };
      expect(first(policy, [...everyOrder, correction])).toBe(path);
    }
  });

  test('what withdraws a story stays before all others', () => {
    for (const path of ['a', 'zz', '2001-01-01', '2031-01-01']) {
      const notice = { path, letters: 1, version: versionOf({ kills: true }) };
      const correction = { ...late, version: versionOf({ corrects: true, number: 9 }) };
      expect(first(policy, [...everyOrder, correction, notice])).toBe(path);
    }
  });
});

test('every order is the same whatever order the articles come in', () => {
  const path = fc.constantFrom('a.txt', 'b.txt', '2024-03-05/a.txt', 'b/20240305.txt', 'c/2023-01-01.txt');
  const version = fc
    .record({ number: fc.nat(2), corrects: fc.boolean(), kills: fc.boolean() })
    .map((own) => versionOf(own));
  const candidate = fc.record({ path, letters: fc.nat(3), version }, { requiredKeys: ['path', 'letters'] });
  const candidates = fc.uniqueArray(candidate, { selector: (one) => one.path });
  const policies = Object.keys(keepOrders) as KeepPolicy[];
  fc.assert(
    fc.property(candidates, fc.constantFrom(...policies), (list, policy) => {
      expect(list.toReversed().toSorted(keepOrders[policy])).toEqual(list.toSorted(keepOrders[policy]));
    }),
  );
});
