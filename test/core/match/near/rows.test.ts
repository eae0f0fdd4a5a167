import { expect, test } from 'vitest';
import { Rows } from '../../../../src/core/match/near/rows.ts';

test('rows keep what was put into them while the table grows', () => {
  const rows = new Rows(3);
  for (let row = 0; row < 20_000; row++) {
    expect(rows.add()).toBe(row);
    rows.set(row, 0, row);
    rows.set(row, 2, 0xffffffff - row);
  }
  expect(rows.length).toBe(20_000);
  for (let row = 0; row < 20_000; row++) {
    expect([rows.get(row, 0), rows.get(row, 1), rows.get(row, 2)]).toEqual([row, 0, 0xffffffff - row]);
  }
});

test('a row that has been added is zeros', () => {
  const rows = new Rows(2);
  for (let row = 0; row < 20_000; row++) {
    rows.add();
    expect([rows.get(row, 0), rows.get(row, 1)]).toEqual([0, 0]);
  }
});

test('a row beyond the table is refused', () => {
  const rows = new Rows(2);
  expect(() => rows.get(0, 0)).toThrow(RangeError);
  rows.add();
  expect(() => rows.get(1, 0)).toThrow(RangeError);
  expect(() => rows.set(10_000, 0, 1)).toThrow('Row 10000 is not among the 1 rows.');
});
