import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/core/clean/clean.ts';
import { desk, lawRuns, runCore, textOf, type Outcome } from './runs.ts';

const white = /^[\s\u0085\u00ad\u200b-\u200d\u2060\ufeff]*$/u;

/** Line ends in a text of white space; CRLF is one. */
function lineEnds(text: string): number {
  return text.match(/\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/gu)?.length ?? 0;
}

function decodedPart({ before, encoding }: Outcome, start: number, end: number): string {
  return Buffer.from(before.bytes.subarray(start, end)).toString(encoding === 'utf-8' ? 'utf8' : 'utf16le');
}

/** White space at the end or at the beginning of a text; U+FEFF inside of one is no white space. */
function edge(text: string, side: 'end' | 'start'): string {
  const found =
    side === 'end'
      ? /(?:[^\S\ufeff]|\u0085)*$/u.exec(text.slice(-400))
      : /^(?:[^\S\ufeff]|\u0085)*/u.exec(text);
  return found?.[0] ?? '';
}

/** Nothing but cuts and white space beside them is left out. */
function expectOnlyCutsGo(outcome: Outcome): void {
  const { cuts, removals } = outcome.result;
  for (const { start, end } of removals) {
    const inside = cuts.filter(({ span }) => span.start < end && start < span.end);
    expect(inside.length, 'a removal without a cut').toBeGreaterThan(0);
    let at = start;
    for (const { span } of inside.toSorted((one, other) => one.span.start - other.span.start)) {
      expect(decodedPart(outcome, at, span.start)).toMatch(white);
      at = Math.max(at, span.end);
    }
    expect(decodedPart(outcome, at, end)).toMatch(white);
    expect(at, 'a cut that is not removed').toBeLessThanOrEqual(end);
  }
  const removed = (span: { start: number; end: number }): boolean =>
    removals.some(({ start, end }) => start <= span.start && span.end <= end);
  expect(
    cuts.every(({ span }) => removed(span)),
    'every cut is removed',
  ).toBe(true);
}

/** Where a cut was, no more line ends stand than stood on one side of it before. */
function expectNoDebris(outcome: Outcome): void {
  for (const { start, end } of outcome.result.removals) {
    const [left, gone, right] = [
      decodedPart(outcome, 0, start),
      decodedPart(outcome, start, end),
      decodedPart(outcome, end, outcome.before.bytes.length),
    ];
    const inside = gone.replace(/^[\s\u0085]+/u, '').length;
    if (inside === 0) continue;
    const before = edge(left, 'end') + edge(gone, 'start');
    const after = edge(gone, 'end') + edge(right, 'start');
    const rest = edge(left, 'end') + edge(right, 'start');
    expect(lineEnds(rest), JSON.stringify([before, after, rest])).toBeLessThanOrEqual(
      Math.max(lineEnds(before), lineEnds(after)),
    );
  }
}

describe('law 1, bytes: a cleaned copy is the original minus the cut spans', () => {
  test('nothing but cuts and the white space beside them goes, and no debris stays', () => {
    fc.assert(
      fc.property(desk, (one) => {
        for (const outcome of runCore(one).outcomes) {
          expectOnlyCutsGo(outcome);
          expectNoDebris(outcome);
        }
      }),
      { numRuns: lawRuns },
    );
  });

  test('the end of the file stays as it was', () => {
    fc.assert(
      fc.property(desk, (one) => {
        for (const outcome of runCore(one).outcomes) {
          const text = textOf(outcome.after, outcome.encoding);
          if (text.trim() === '') continue;
          expect(edge(text, 'end')).toBe(edge(outcome.before.text, 'end'));
        }
      }),
      { numRuns: lawRuns },
    );
  });

  test('the tool cleans as its own removals say, and counts the bytes right', () => {
    fc.assert(
      fc.property(desk, (one) => {
        for (const { before, result, after } of runCore(one).outcomes) {
          expect(Buffer.from(clean(before.bytes, result.removals)).equals(after)).toBe(true);
          expect([result.bytesIn, result.bytesOut]).toEqual([before.bytes.length, after.length]);
        }
      }),
      { numRuns: lawRuns },
    );
  });
});
