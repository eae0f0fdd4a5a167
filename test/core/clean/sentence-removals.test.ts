import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remainderOf } from '../../../src/core/clean/remainder.ts';
import type { Range } from '../../../src/core/clean/removals.ts';
import { sentenceRemovals } from '../../../src/core/clean/sentence-removals.ts';
import { staysApart } from '../../../src/core/decide/apart.ts';

/** A text in which the sentences that go stand in braces, and its paragraph in brackets; or all of it is the paragraph. */
function read(marked: string): { text: string; paragraph: Range; cut: Range[] } {
  const cut: { start: number; end: number }[] = [];
  let text = '';
  let [start, end] = [0, -1];
  for (const sign of marked) {
    if (sign === '{') cut.push({ start: text.length, end: -1 });
    else if (sign === '}') cut[cut.length - 1] = { start: Number(cut.at(-1)?.start), end: text.length };
    else if (sign === '[') start = text.length;
    else if (sign === ']') end = text.length;
    else text += sign;
  }
  return { text, paragraph: { start, end: end < 0 ? text.length : end }, cut };
}

function leftOf(marked: string): string {
  const { text, paragraph, cut } = read(marked);
  return remainderOf(text, sentenceRemovals(text, paragraph, cut)).text;
}

describe('of a paragraph on one line', () => {
  test.each([
    ['the first sentence goes', '{A.} B. C.', 'B. C.'],
    ['one in the middle goes', 'A. {B.} C.', 'A. C.'],
    ['the last one goes', 'A. B. {C.}', 'A. B.'],
    ['several in a row go', 'A. {B.} {C.} D.', 'A. D.'],
    ['the last two go', 'A. {B.}  {C.} ', 'A.'],
    ['two apart go', '{A.} B. {C.} D.', 'B. D.'],
    ['sentences without blanks between go', 'A。{B。}{C。}D。', 'A。D。'],
    ['a blank of every width goes', 'A. {B.}\u00a0\u2003\u200b\u3000C.', 'A. C.'],
    ['the lines around stay as they are', 'x\n[  {A.} B. {C.}]\n\ny', 'x\n  B.\n\ny'],
  ])('%s', (_, marked, left) => {
    expect(leftOf(marked)).toBe(left);
  });
});

describe('of a paragraph on several lines', () => {
  test.each([
    ['a sentence that fills a line', 'A.\n{B.}\nC.', 'A.\nC.'],
    ['one that runs over a line end', 'A. {B\nb.} C.', 'A. C.'],
    ['one at the beginning of a line', 'A.\n{B.} C.', 'A.\nC.'],
    ['one at the end of a line', 'A. {B.}\nC.', 'A.\nC.'],
    ['one at the end of a line, blanks behind', 'A. {B.} \t\nC.', 'A.\nC.'],
    ['the first line, whose indentation stays', '    {A.}\nB.', '    B.'],
    ['the last line', 'A.\n{B.}', 'A.'],
    ['the end of the last line', 'A.\nB. {C.}', 'A.\nB.'],
    ['two that end and begin a line', 'A. {B.}\n{C.} D.', 'A.\nD.'],
    ['three, one of which fills a line', 'A. {B.}\n{C.}\n{D.} E.', 'A.\nE.'],
    ['two that fill a line and begin another', 'A.\n{B.}\n{C.} D.', 'A.\nD.'],
    ['two that end a line and fill another', 'A. {B.}\n{C.}\nD.', 'A.\nD.'],
    ['two up to the end', 'A. {B.}\n{C.}', 'A.'],
    ['three up to the end', 'A. {B.} \n{C.} {D.}', 'A.'],
    ['line ends of DOS', 'A. {B.}\r\nC. {D.}\r\n{E.} F.', 'A.\r\nC.\r\nF.'],
  ])('%s', (_, marked, left) => {
    expect(leftOf(marked)).toBe(left);
  });
});

interface Printed {
  readonly goes: boolean;
  readonly text: string;
  readonly behind: string;
}

const sentences = fc.array(
  fc.record({
    goes: fc.boolean(),
    text: fc.constantFrom('Aa.', 'Bb!', 'Cc\ncc.', '東京。', 'Dd.”'),
    behind: fc.constantFrom(' ', '  ', '\n', '\r\n', ' \n', '\n  ', '\t'),
  }),
  { minLength: 2, maxLength: 8 },
);

/** Words of a text with what parts them: a blank, or a line end. */
function partsOf(text: string): string[] {
  return text
    .trim()
    .split(/([\s\u0085]+)/u)
    .map((part) => (part.trim() === '' ? (/[\r\n]/.test(part) ? '⏎' : '·') : part));
}

function markedOf(printed: readonly Printed[], indent: string): string {
  const marked = printed.map(({ goes, text, behind }) => (goes ? `{${text}}${behind}` : text + behind));
  return `x\n[${indent}${marked.join('').trimEnd()}]\ny\n`;
}

describe('whatever goes of a paragraph', () => {
  const some = sentences.filter((all) => all.some(({ goes }) => !goes));

  test('all else stays, apart by a blank or a line end', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('', '    '), (printed, indent) => {
        const kept = printed.filter(({ goes }) => !goes).map(({ text }) => text);
        const marked = markedOf(printed, indent);
        const { text, paragraph, cut } = read(marked);
        const left = leftOf(marked);
        expect(left.startsWith(`x\n${indent}`) && left.endsWith('\ny\n')).toBe(true);
        const words = left.slice(2, -2).trim().split(/\s+/u);
        expect(words).toEqual(kept.join(' ').split(/\s+/u));
        expect(left).not.toMatch(/\n[ \t]*\r?\n/u);
        const ranges = sentenceRemovals(text, paragraph, cut);
        ranges.slice(1).forEach(({ start }, at) => expect(start).toBeGreaterThan(Number(ranges[at]?.end)));
        for (const range of ranges) {
          const own = cut.filter(({ start, end }) => range.start <= start && end <= range.end);
          expect(staysApart(text, range, own)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('sentences that stand on two lines still do', () => {
    fc.assert(
      fc.property(some, (printed) => {
        const whole = partsOf(printed.map(({ text, behind }) => text + behind).join(''));
        fc.pre(printed.every(({ text }) => !text.includes('\n')));
        const parts = partsOf(leftOf(markedOf(printed, '')).slice(2, -2));
        const breaks = (all: readonly string[]): number => all.filter((part) => part === '⏎').length;
        expect(breaks(parts)).toBeLessThanOrEqual(breaks(whole));
        let from = -1;
        printed.forEach(({ goes }, at) => {
          if (goes) return;
          const between = printed.slice(Math.max(from, 0), at).map(({ behind }) => behind);
          if (from >= 0) {
            const kept = printed.slice(0, at).filter((other) => !other.goes).length;
            const isBroken = between.some((blank) => blank.includes('\n'));
            expect(parts[kept * 2 - 1]).toBe(isBroken ? '⏎' : '·');
          }
          from = at;
        });
      }),
      { numRuns: 1000 },
    );
  });
});
