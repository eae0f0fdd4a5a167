import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, truncate, truncateStart } from '../../src/report/width.ts';

const flag = '🇳🇴';
const family = '👩‍👩‍👧';
const accented = 'e\u0301';
const piled = `a${'\u0301'.repeat(5000)}`;
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom('a', '北', flag, family, accented, ' ', '한')).map((parts) => parts.join('')),
);

describe('displayWidth', () => {
  it.each([
    ['plain', 5],
    ['北京', 4],
    ['ＡＢ', 4],
    ['한국', 4],
    [accented, 1],
    [flag, 2],
    [family, 2],
    ['❤️', 2],
    ['Größe', 5],
    ['a\u200bb', 2],
    ['Обама', 5],
    ['', 0],
  ])('%j fills %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe('truncate', () => {
  it('never grows wider than the columns given, and leaves what fits', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 30 }), (text, columns) => {
        const short = truncate(text, columns);
        expect(displayWidth(short)).toBeLessThanOrEqual(columns);
        if (displayWidth(text) <= columns) expect(short).toBe(text);
        else expect(text.startsWith(short.slice(0, -1))).toBe(true);
      }),
    );
  });

  it('parts neither a surrogate pair nor a grapheme', () => {
    expect(truncate(`ab${family}cd`, 4)).toBe('ab…');
    expect(truncate(`ab${family}cd`, 5)).toBe(`ab${family}…`);
    expect(truncate(`abc${accented}f`, 4)).toBe('abc…');
    expect(truncate('北京北京', 4)).toBe('北…');
    expect(truncate('北京北京', 5)).toBe('北京…');
  });

  it('takes no space before the ellipsis', () => {
    expect(truncate('one two', 5)).toBe('one…');
  });

  it('cuts a pile of marks, which would fill the screen', () => {
    expect(truncate(piled, 10)).toBe('…');
    expect(truncate(`word ${piled}`, 10)).toBe('word…');
  });

  it('looks at the beginning of a long text only', () => {
    expect(truncate('long '.repeat(1_000_000), 12)).toBe('long long l…');
  });
});

describe('truncateStart', () => {
  it('keeps the end, where the name of a file stands', () => {
    expect(truncateStart('desk/sport/regatta.txt', 12)).toBe('…regatta.txt');
    expect(truncateStart('short.txt', 12)).toBe('short.txt');
    expect(truncateStart('北京/上海.txt', 9)).toBe('…上海.txt');
  });

  it('never grows wider than the columns given, and leaves what fits', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 30 }), (text, columns) => {
        const short = truncateStart(text, columns);
        expect(displayWidth(short)).toBeLessThanOrEqual(columns);
        if (displayWidth(text) <= columns) expect(short).toBe(text);
        else expect(text.endsWith(short.slice(1))).toBe(true);
      }),
    );
  });

  it('keeps a pile of marks out', () => {
    expect(truncateStart(`${piled}.txt`, 10)).toBe('….txt');
  });
});
