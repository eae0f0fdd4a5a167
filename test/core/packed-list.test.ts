import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedList } from '../../src/core/packed-list.ts';

test('what was put in comes out in order, once', () => {
  const list = new PackedList<{ readonly name: string }>();
  list.add([{ name: 'a' }, { name: 'b' }]);
  list.add([]);
  list.add([{ name: 'ü\ud83d\ude00\udc80' }]);
  expect(list.takeAll()).toEqual([{ name: 'a' }, { name: 'b' }, { name: 'ü\ud83d\ude00\udc80' }]);
  expect(list.takeAll()).toEqual([]);
});

test('entries longer than a block, and more of them than one holds', () => {
  const list = new PackedList<string>();
  const [small, large] = ['x'.repeat(1000), 'é'.repeat(2 ** 20)];
  const all = [...Array<string>(2000).fill(small), large, small];
  for (const item of all) list.add([item]);
  expect(list.takeAll()).toEqual(all);
});

test('all plain data survive', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.jsonValue())), (entries) => {
      const list = new PackedList<unknown>();
      for (const entry of entries) list.add(entry);
      expect(list.takeAll()).toEqual(JSON.parse(JSON.stringify(entries.flat())));
    }),
  );
});
