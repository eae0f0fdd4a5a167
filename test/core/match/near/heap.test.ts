import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sink } from '../../../../src/core/match/near/heap.ts';

test('a heap gives its items by rank, whatever becomes of the top', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }), { maxLength: 9 }), (lists) => {
      const rising = lists.map((list) => list.toSorted((a, b) => a - b));
      const heap = rising
        .map((list) => ({ rank: Number(list[0]), list, at: 0 }))
        .toSorted((a, b) => a.rank - b.rank);
      const given: number[] = [];
      for (let [top] = heap; top !== undefined && top.rank < Infinity; [top] = heap) {
        given.push(top.rank);
        top.rank = top.list[++top.at] ?? Infinity;
        sink(heap);
      }
      expect(given).toEqual(lists.flat().toSorted((a, b) => a - b));
    }),
  );
});

test('an empty heap stays empty', () => {
  const heap: { rank: number }[] = [];
  sink(heap);
  expect(heap).toEqual([]);
});
