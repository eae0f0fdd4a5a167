import { describe, expect, it } from 'vitest';
import type { Output } from '../../src/cli/stdio.ts';
import { colorLevel, isLively, width } from '../../src/cli/terminal.ts';

function stream(isTTY: boolean, columns?: number): Output {
  return { isTTY, columns, failure: undefined, write: () => undefined };
}

const terminal = stream(true, 120);
const pipe = stream(false);

describe('colorLevel', () => {
  it('colours a terminal and nothing else', () => {
    expect(colorLevel(terminal, 'auto', {})).toBe(1);
    expect(colorLevel(pipe, 'auto', {})).toBe(0);
    expect(colorLevel(pipe, 'auto', { CI: 'true' })).toBe(0);
  });

  it('leaves a dumb terminal plain', () => {
    expect(colorLevel(terminal, 'auto', { TERM: 'dumb' })).toBe(0);
  });

  it('takes NO_COLOR for a wish when it is not empty', () => {
    expect(colorLevel(terminal, 'auto', { NO_COLOR: '0' })).toBe(0);
    expect(colorLevel(terminal, 'auto', { NO_COLOR: '' })).toBe(1);
  });

  it.each([
    ['0', 0],
    ['false', 0],
    ['1', 1],
    ['true', 1],
    ['2', 2],
    ['3', 3],
    ['yes', 1],
  ])('reads FORCE_COLOR=%s as %i', (value, level) => {
    expect(colorLevel(pipe, 'auto', { FORCE_COLOR: value })).toBe(level);
    expect(colorLevel(terminal, 'auto', { FORCE_COLOR: value, TERM: 'dumb' })).toBe(level);
  });

  it('takes an empty FORCE_COLOR for one that is not there', () => {
    expect(colorLevel(pipe, 'auto', { FORCE_COLOR: '' })).toBe(0);
  });

  it('obeys NO_COLOR before FORCE_COLOR', () => {
    expect(colorLevel(terminal, 'auto', { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(0);
  });

  it('obeys the flag before everything', () => {
    expect(colorLevel(terminal, 'never', { FORCE_COLOR: '3' })).toBe(0);
    expect(colorLevel(pipe, 'always', { NO_COLOR: '1', TERM: 'dumb' })).toBe(1);
    expect(colorLevel(pipe, 'always', { FORCE_COLOR: '0' })).toBe(1);
  });
});

describe('width', () => {
  it.each([
    [terminal, {}, 120],
    [pipe, {}, 80],
    [stream(true, 0), {}, 80],
    [terminal, { COLUMNS: '60' }, 60],
    [pipe, { COLUMNS: '60' }, 60],
    [terminal, { COLUMNS: 'wide' }, 120],
    [terminal, { COLUMNS: '-5' }, 120],
    [terminal, { COLUMNS: '0' }, 120],
    [pipe, { COLUMNS: '1' }, 20],
    [pipe, { COLUMNS: '99999999999' }, 1000],
  ])('of %o with %o is %i', (output, environment, columns) => {
    expect(width(output, environment)).toBe(columns);
  });
});

describe('isLively', () => {
  it('wants a terminal that somebody watches', () => {
    expect(isLively(terminal, {})).toBe(true);
    expect(isLively(terminal, { CI: 'false' })).toBe(true);
    expect(isLively(pipe, {})).toBe(false);
    expect(isLively(terminal, { CI: 'true' })).toBe(false);
    expect(isLively(terminal, { TERM: 'dumb' })).toBe(false);
  });
});
