import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, keepOrders, type Candidate } from '../../../src/core/decide/keep.ts';

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

function first(policy: keyof typeof keepOrders, candidates: readonly Candidate[]): string | undefined {
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

test('every order is the same whatever order the articles come in', () => {
  const path = fc.constantFrom('a.txt', 'b.txt', '2024-03-05/a.txt', 'b/20240305.txt', 'c/2023-01-01.txt');
  const candidates = fc.uniqueArray(fc.record({ path, letters: fc.nat(3) }), { selector: (one) => one.path });
  fc.assert(
    fc.property(candidates, fc.constantFrom('first', 'last', 'longest'), (list, policy) => {
      expect(list.toReversed().toSorted(keepOrders[policy])).toEqual(list.toSorted(keepOrders[policy]));
    }),
  );
});
