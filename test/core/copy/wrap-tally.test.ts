import { expect, test } from 'vitest';
import { measureLine, type LineShape } from '../../../src/core/copy/line-shape.ts';
import { makeWrapTally, reach, type WrapColumn } from '../../../src/core/copy/wrap-tally.ts';

function shapesOf(rows: readonly string[]): LineShape[] {
  return rows.map((row) => measureLine(row, { start: 0, end: row.length, next: row.length }));
}

/** What neighbouring rows say. */
function verdictOn(rows: readonly string[], setIn?: boolean): WrapColumn | undefined {
  const tally = makeWrapTally();
  let above: LineShape | undefined;
  for (const below of shapesOf(rows)) {
    if (above !== undefined) tally.add(above, below);
    above = below;
  }
  return tally.verdict(setIn);
}

/** A row of `width` columns that begins with `start` and leaves its sentence open, unless `end` says otherwise. */
function row(width: number, start: string, end = 'x'): string {
  return `${start} ${'m'.repeat(width - start.length - end.length - 1)}${end}`;
}

test('a line reaches as far as the first word of the next would have taken it', () => {
  const [above, spaced, dense] = shapesOf(['the old quay', 'market place', '港口']);
  if (above === undefined || spaced === undefined || dense === undefined) throw new Error('three rows');
  expect(reach(above, spaced)).toBe(19);
  expect(reach(above, dense)).toBe(14);
});

test('full lines whose sentences go on are wrapped between the widest of them and what did not fit', () => {
  const rows = [row(63, 'the'), row(66, 'quay'), row(64, 'harbour'), row(30, 'board')];
  expect(verdictOn(rows)).toEqual({ column: 66, limit: 67 });
});

test('two lines are wrapped when a sentence goes on from a full one', () => {
  expect(verdictOn([row(63, 'The'), row(20, 'quay')])).toBeDefined();
  expect(verdictOn([row(63, 'The'), row(20, 'Quay')])).toBeUndefined();
  expect(verdictOn([row(40, 'The'), row(20, 'quay')])).toBeUndefined();
  expect(verdictOn([row(140, 'The'), row(20, 'quay')])).toBeUndefined();
});

test('ragged lines are not wrapped, small letters at their beginning or not', () => {
  expect(verdictOn([50, 62, 74, 55, 68, 80, 51, 59].map((width) => row(width, 'the')))).toBeUndefined();
  expect(verdictOn([50, 62, 74, 55, 68, 80, 51, 59].map((width) => row(width, 'THE')))).toBeUndefined();
});

test('lines that end their sentences are not wrapped, however alike', () => {
  expect(verdictOn(Array.from({ length: 9 }, () => row(60, 'The', '.')))).toBeUndefined();
});

test('where nothing shows that a sentence goes on, five full lines are asked for', () => {
  expect(verdictOn(Array.from({ length: 6 }, () => row(60, '30')))).toBeDefined();
  expect(verdictOn(Array.from({ length: 5 }, () => row(60, '30')))).toBeUndefined();
  expect(
    verdictOn([
      ...Array.from({ length: 6 }, () => row(60, '30')),
      ...Array.from({ length: 6 }, () => row(20, '30')),
    ]),
  ).toBeUndefined();
});

test('capitals at the beginnings of lines ask for more and fuller ones', () => {
  expect(verdictOn(Array.from({ length: 7 }, () => row(60, 'Quay')))).toBeDefined();
  expect(verdictOn(Array.from({ length: 6 }, () => row(60, 'Quay')))).toBeUndefined();
  expect(
    verdictOn([
      ...Array.from({ length: 7 }, () => row(60, 'Quay')),
      row(20, 'Quay'),
      row(20, 'Quay'),
      row(9, 'Quay'),
    ]),
  ).toBeUndefined();
});

test('two full lines are enough where lines set in open paragraphs', () => {
  const rows = [row(60, 'Quay'), row(61, 'Harbour'), row(60, 'Board')];
  expect(verdictOn(rows, true)).toBeDefined();
  expect(verdictOn(rows.slice(1), true)).toBeUndefined();
  expect(verdictOn([row(60, 'Quay'), row(75, 'Harbour'), row(90, 'Board')], true)).toBeUndefined();
});

test('long first words tell nothing', () => {
  expect(verdictOn([row(60, 'the'), row(60, 'h'.repeat(30)), row(60, 'k'.repeat(30))])).toBeUndefined();
});

test('shares are those of the pairs since the tally was cleared', () => {
  const tally = makeWrapTally();
  const [wide, narrow] = shapesOf([row(60, 'the'), row(30, 'the')]);
  if (wide === undefined || narrow === undefined) throw new Error('two rows');
  tally.add(wide, narrow);
  tally.add(narrow, wide);
  expect(tally.pairs).toBe(2);
  expect(tally.shareAt(60)).toBe(0.5);
  tally.clear();
  expect(tally.pairs).toBe(0);
  expect(tally.verdict()).toBeUndefined();
  tally.clear();
  tally.add(wide, narrow);
  expect(tally.shareAt(60)).toBe(1);
});
