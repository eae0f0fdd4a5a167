import { describe, expect, it } from 'vitest';
import { chosenRemovals } from '../../../src/core/clean/chosen-removals.ts';
import { clean } from '../../../src/core/clean/clean.ts';

/** Cuts the lines that begin with `-` or `+` out of a text; those with `+` are not made after all. */
function chosen(text: string, removal: readonly [number, number]): string {
  const cuts = [...text.matchAll(/[-+]\w/g)].map(({ index, 0: found }) => ({
    span: { start: index, end: index + found.length },
    isChosen: found.startsWith('-'),
  }));
  const [start, end] = removal;
  return Buffer.from(clean(Buffer.from(text), chosenRemovals([{ start, end }], cuts))).toString();
}

describe('the removals of chosen cuts', () => {
  it('are those of all when all are made, and none when none is', () => {
    expect(chosen('a\n\n-b\n\n-c\n\nd\n', [3, 11])).toBe('a\n\nd\n');
    expect(chosen('a\n\n+b\n\n+c\n\nd\n', [3, 11])).toBe('a\n\n+b\n\n+c\n\nd\n');
  });

  it('take the space behind a cut, up to one that stays', () => {
    expect(chosen('a\n\n-b\n\n+c\n\nd\n', [3, 11])).toBe('a\n\n+c\n\nd\n');
    expect(chosen('a\n\n+b\n\n-c\n\n+d\n\ne\n', [3, 15])).toBe('a\n\n+b\n\n+d\n\ne\n');
    expect(chosen('a\n\n+b\n\n-c\n\nd\n', [3, 11])).toBe('a\n\n+b\n\nd\n');
  });

  it('leave each gap once where the space above was taken', () => {
    expect(chosen('a\n\n\n-b\n\n+c\n\nd\n', [2, 11])).toBe('a\n\n\n+c\n\nd\n');
    expect(chosen('a\n\n\n+b\n\n-c\n\nd\n', [2, 11])).toBe('a\n\n\n+b\n\nd\n');
    expect(chosen('a\n\n+b\n\n-c\n', [1, 9])).toBe('a\n\n+b\n');
  });

  it('belong to the cuts in each', () => {
    const cut = (start: number, isChosen: boolean) => ({ span: { start, end: start + 2 }, isChosen });
    const removals = [
      { start: 3, end: 6 },
      { start: 9, end: 12 },
    ];
    expect(chosenRemovals(removals, [cut(3, false), cut(9, true)])).toEqual([{ start: 9, end: 12 }]);
    expect(chosenRemovals(removals, [cut(3, true), cut(9, false)])).toEqual([{ start: 3, end: 6 }]);
  });

  it('are whole removals where the space above was taken and all cuts are made', () => {
    const cuts = [4, 7].map((start) => ({ span: { start, end: start + 2 }, isChosen: true }));
    expect(chosenRemovals([{ start: 2, end: 9 }], cuts)).toEqual([{ start: 2, end: 9 }]);
  });

  it('end where the removal does when the last cuts are made, or begin at the one that stays', () => {
    const cuts = [4, 8].map((start, index) => ({ span: { start, end: start + 2 }, isChosen: index > 0 }));
    expect(chosenRemovals([{ start: 4, end: 12 }], cuts)).toEqual([{ start: 8, end: 12 }]);
    expect(chosenRemovals([{ start: 2, end: 10 }], cuts)).toEqual([{ start: 6, end: 10 }]);
  });
});
