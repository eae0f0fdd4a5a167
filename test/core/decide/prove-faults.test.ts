import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/core/copy/article.ts';
import { fromUtf8 } from '../../../src/core/copy/decoded.ts';
import { textOf, type Claimed } from '../../../src/core/decide/prove.ts';
import { sentence } from '../made-article.ts';
import { brokenBy, claim, plansWithCopies } from './claims.ts';

/** Changes one element of a list. */
function changed<T>(list: readonly T[], at: number, change: (element: T) => T): T[] {
  return list.map((element, index) => (index === at % list.length ? change(element) : element));
}

describe('a faulty claim is stopped', () => {
  const any = fc.record({ plan: plansWithCopies, at: fc.nat(), by: fc.integer({ min: 1, max: 9 }) });

  function expectStopped(
    fault: (claimed: ReturnType<typeof claim>, at: number, by: number) => Claimed | undefined,
  ): void {
    let tried = 0;
    fc.assert(
      fc.property(any, ({ plan, at, by }) => {
        const faulty = fault(claim(plan), at, by);
        fc.pre(faulty !== undefined);
        tried++;
        expect(brokenBy(faulty)).toBeDefined();
      }),
    );
    expect(tried).toBeGreaterThan(20);
  }

  test('when a removal begins later than its cut', () => {
    expectStopped((claimed, at, by) => ({
      ...claimed,
      removals: changed(claimed.removals, at, ({ start, end }) => ({ start: start + by, end })),
    }));
  });

  test('when a removal ends before its cut does', () => {
    expectStopped((claimed, at, by) => ({
      ...claimed,
      removals: changed(claimed.removals, at, ({ start, end }) => ({ start, end: end - 2 - by })),
    }));
  });

  test('when a removal takes bytes of the line above', () => {
    expectStopped((claimed, at, by) => ({
      ...claimed,
      removals: changed(claimed.removals, at, ({ start, end }) => ({ start: start - 2 - by, end })),
    }));
  });

  test('when a removal takes the line end above as well as the one below', () => {
    expectStopped((claimed, at) => {
      const width = claimed.decoded.encoding === 'utf-16le' ? 2 : 1;
      const removals = changed(claimed.removals, at, ({ start, end }) => ({ start: start - width, end }));
      const index = at % removals.length;
      const touches = removals[index - 1]?.end === (removals[index]?.start ?? 0) + width;
      const isLast = removals[index]?.end === claimed.decoded.bytes.length;
      // At the end of the file nothing is joined; next to another removal the ranges overlap, which is stopped anyway.
      return isLast || touches || removals[index + 1]?.start === removals[index]?.end
        ? undefined
        : { ...claimed, removals };
    });
  });

  test('when a removal takes bytes of the line below', () => {
    expectStopped((claimed, at, by) => {
      const removals = changed(claimed.removals, at, ({ start, end }) => ({ start, end: end + by }));
      return (removals[at % removals.length]?.end ?? 0) > claimed.decoded.bytes.length + 9
        ? undefined
        : { ...claimed, removals };
    });
  });

  test('when a removal cuts a character in two', () => {
    for (const encoding of ['utf-8', 'utf-16le'] as const) {
      const plan = { lines: ['Größe', sentence(0), 'Größe', 'Öl'], copies: new Map([[2, 0]]), encoding };
      const claimed = claim(plan);
      const [removal = { start: 0, end: 0 }] = claimed.removals;
      expect(
        brokenBy({ ...claimed, removals: [{ start: removal.start, end: removal.end + 1 }] }),
      ).toBeDefined();
      expect(
        brokenBy({ ...claimed, removals: [{ start: removal.start - 1, end: removal.end }] }),
      ).toBeDefined();
    }
  });

  test('when a byte-order mark goes', () => {
    const claimed = claim({ lines: ['One.', 'One.'], copies: new Map([[0, 1]]), encoding: 'utf-8-bom' });
    const removals = claimed.removals.map(({ end }) => ({ start: 0, end }));
    expect(brokenBy(claimed)).toBeUndefined();
    expect(brokenBy({ ...claimed, removals })).toBe('bytes');
  });

  test('when two removals change places or overlap', () => {
    const plan = {
      lines: ['One.', 'Two.', 'One.', 'Two.'],
      copies: new Map([
        [2, 0],
        [3, 1],
      ]),
      encoding: 'utf-8',
    } as const;
    const claimed = claim(plan);
    expect(brokenBy({ ...claimed, removals: claimed.removals.toReversed() })).toBe('bytes');
    expect(
      brokenBy({
        ...claimed,
        removals: [
          { start: 10, end: 18 },
          { start: 15, end: 20 },
        ],
      }),
    ).toBe('bytes');
    expect(brokenBy({ ...claimed, removals: [{ start: 10, end: 10 }] })).toBe('bytes');
    expect(brokenBy({ ...claimed, removals: [{ start: 10, end: 99 }] })).toBe('bytes');
  });

  test('when a removal has no cut', () => {
    expectStopped((claimed, at) => ({
      ...claimed,
      cuts: claimed.cuts.toSpliced(at % claimed.cuts.length, 1),
    }));
  });

  test('when a cut is not removed', () => {
    expectStopped((claimed, at) => ({
      ...claimed,
      removals: claimed.removals.toSpliced(at % claimed.removals.length, 1),
    }));
  });

  test('when a cut is named twice', () => {
    expectStopped((claimed, at) => {
      const index = at % claimed.cuts.length;
      return { ...claimed, cuts: claimed.cuts.toSpliced(index, 0, ...claimed.cuts.slice(index, index + 1)) };
    });
  });

  test('when the keeper is the copy itself', () => {
    expectStopped((claimed, at) => ({
      ...claimed,
      cuts: changed(claimed.cuts, at, (cut) => ({ ...cut, keeper: { path: 'a.txt', span: cut.span } })),
    }));
  });

  test('when the keeper is cut', () => {
    expectStopped((claimed, at, by) => {
      const other = claimed.cuts[by % claimed.cuts.length];
      if (other === undefined) return undefined;
      const cuts = changed(claimed.cuts, at, (cut) => ({
        ...cut,
        keeper: { path: 'a.txt', span: other.span },
      }));
      return { ...claimed, cuts };
    });
  });

  test('when the keeper is another paragraph', () => {
    expectStopped((claimed, at, by) => {
      const span = claimed.spans[by % claimed.spans.length];
      const cut = claimed.cuts[at % claimed.cuts.length];
      if (span === undefined || cut === undefined) return undefined;
      const says = (range: Span): string => textOf(claimed.decoded, range);
      if (says(span) === says(cut.span)) return undefined;
      return {
        ...claimed,
        cuts: changed(claimed.cuts, at, () => ({ ...cut, keeper: { path: 'a.txt', span } })),
      };
    });
  });

  test('when the keeper is only part of the paragraph', () => {
    expectStopped((claimed, at, by) => ({
      ...claimed,
      cuts: changed(claimed.cuts, at, ({ span, keeper }) => ({
        span,
        keeper: { path: keeper.path, span: { start: keeper.span.start, end: keeper.span.end - 4 - 2 * by } },
      })),
    }));
  });

  test('when the keeper is in an article that is not there', () => {
    expectStopped((claimed, at) => ({
      ...claimed,
      cuts: changed(claimed.cuts, at, ({ span, keeper }) => ({ span, keeper: { ...keeper, path: 'b.txt' } })),
    }));
  });

  test('when the keeper differs in a byte that is no UTF-8', () => {
    const text = '\udce9cluse\n\udce8cluse\n';
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
    const decoded = fromUtf8(bytes, text, 0);
    const cuts = [{ span: { start: 7, end: 13 }, keeper: { path: 'a.txt', span: { start: 0, end: 6 } } }];
    const removals = [{ start: 7, end: 14 }];
    expect(brokenBy({ path: 'a.txt', decoded, removals, cuts })).toBe('conservation');
  });

  test.each([
    ['a digit', 'Up to 60 people died.', 'Up to 90 people died.'],
    ['a Bengali digit', 'মৃত ৬০ জন', 'মৃত ৯০ জন'],
    ['a decimal point', 'Shares rose 1.5 points.', 'Shares rose 15 points.'],
    ['a fraction', 'Shares rose 5½ points.', 'Shares rose 51/2 points.'],
    ['a minus', 'It was -5 degrees.', 'It was 5 degrees.'],
    ['a currency', 'It cost €5.', 'It cost $5.'],
    ['a percent sign', 'It rose 5%.', 'It rose 5.'],
    ['a negation', 'He did not resign.', 'He did resign.'],
    ['a name', 'Said Mr Voss.', 'Said Mr Ross.'],
    ['a day', 'They met on Monday.', 'They met on Friday.'],
    ['one word more', 'They met on Monday.', 'They had met on Monday.'],
    ['an end mark that is a word', 'He joined the agency Reuter', 'He joined the agency'],
    ['an end mark of figures', 'The years 29-30-31', 'The years 29'],
    ['another rule', '***', '---'],
    ['another source', 'source: reuters.com', 'source: apnews.com'],
    ['a source more', 'source: Reuters, AP', 'source: reuters.com'],
    ['nothing', '***', ''],
  ])('when the keeper differs in %s', (_, copy, keeper) => {
    const plan = {
      lines: [keeper, sentence(0), copy],
      copies: new Map([[2, 0]]),
      encoding: 'utf-8',
    } as const;
    expect(brokenBy(claim(plan))).toBe('conservation');
  });
});
