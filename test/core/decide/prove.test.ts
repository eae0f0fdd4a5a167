import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecodedArticle, Span } from '../../../src/core/copy/article.ts';
import { fromFixedWidth, fromString, fromUtf8 } from '../../../src/core/copy/decoded.ts';
import { isTouched, LawBroken, prove, textOf, type Claimed } from '../../../src/core/decide/prove.ts';
import { fold, sameText } from '../../../src/core/match/fold.ts';
import { prose, sentence } from '../made-article.ts';
import { typesetPair } from '../texts.ts';

type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'latin1';

function decode(text: string, encoding: Encoding): DecodedArticle {
  if (encoding === 'utf-8') return fromString(text);
  if (encoding === 'utf-8-bom') return fromUtf8(Buffer.from(`\ufeff${text}`), text, 3);
  if (encoding === 'latin1') return fromFixedWidth(Buffer.from(text, 'latin1'), text, 'iso-8859-1', 1, 0);
  return fromFixedWidth(Buffer.from(`\ufeff${text}`, 'utf16le'), text, 'utf-16le', 2, 2);
}

/** Paragraphs, each on a line, and for each copy the index of the paragraph it repeats. */
interface Plan {
  readonly lines: readonly string[];
  readonly copies: ReadonlyMap<number, number>;
  readonly encoding: Encoding;
}

/** Where each line begins and ends, in bytes; the line end is outside. */
function spansOf({ lines }: Plan, decoded: DecodedArticle): Span[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { start: decoded.byteAt(start), end: decoded.byteAt(start + line.length) };
  });
}

/** The right claims about a plan: each copy goes with its line end, in favour of the paragraph it repeats. */
function claim(plan: Plan): Claimed & { readonly spans: readonly Span[] } {
  const decoded = decode(plan.lines.map((line) => `${line}\n`).join(''), plan.encoding);
  const spans = spansOf(plan, decoded);
  const at = (index: number): Span => spans[index] ?? { start: 0, end: 0 };
  const cuts = [...plan.copies].map(([copy, keeper]) => ({
    span: at(copy),
    keeper: { path: 'a.txt', span: at(keeper) },
  }));
  const width = plan.encoding === 'utf-16le' ? 2 : 1;
  const removals = cuts.map(({ span }) => ({ start: span.start, end: span.end + width }));
  return { path: 'a.txt', decoded, removals, cuts, spans };
}

function check(claimed: Claimed): void {
  prove(claimed, ({ path, span }) =>
    path === claimed.path && !isTouched(claimed.removals, span) ? textOf(claimed.decoded, span) : undefined,
  );
}

/** The law that a claim breaks; undefined when it holds. */
function brokenBy(claimed: Claimed): string | undefined {
  try {
    check(claimed);
    return undefined;
  } catch (error) {
    if (error instanceof LawBroken) return error.law;
    throw error;
  }
}

const encodings = fc.constantFrom<Encoding>('utf-8', 'utf-8-bom', 'utf-16le', 'latin1');

/** Articles with some lines printed again. */
const plans: fc.Arbitrary<Plan> = fc
  .record({
    order: fc.array(fc.nat(prose.length - 1), { minLength: 2, maxLength: 12 }),
    encoding: encodings,
  })
  .map(({ order, encoding }) => {
    const first = new Map<number, number>();
    const copies = new Map<number, number>();
    order.forEach((number, index) => {
      const keeper = first.get(number);
      if (keeper === undefined) first.set(number, index);
      else copies.set(index, keeper);
    });
    return { lines: order.map(sentence), copies, encoding };
  });
const plansWithCopies = plans.filter(({ copies }) => copies.size > 0);

describe('a right claim is never stopped', () => {
  test('in any encoding', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(brokenBy(claim(plan))).toBeUndefined();
      }),
    );
  });

  test('where the copy is typeset in another way', () => {
    let tried = 0;
    const encoding = fc.constantFrom<Encoding>('utf-8', 'utf-8-bom', 'utf-16le');
    fc.assert(
      fc.property(typesetPair, encoding, ([a, b], encoding) => {
        const folded = fold(a);
        // What the detection compares has no lone surrogates of its own: they stand for bad bytes.
        fc.pre(folded !== '' && sameText(folded, fold(b)) && !/[\ud800-\udfff]/u.test(a + b));
        tried++;
        const plan = { lines: [a, sentence(0), b, sentence(1)], copies: new Map([[2, 0]]), encoding };
        expect(brokenBy(claim(plan))).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
    expect(tried).toBeGreaterThan(200);
  });

  test.each([
    ['Oil rose 20 cts a barrel. Reuter', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel.\u200b REU\u00adTER.', 'Oil rose 20 cts a barrel'],
    ['Oil rose 20 cts a barrel.&nbsp;&#40;END)', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel.\u0085Reuters', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel. （ＥＮＤＳ）', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel.-30-', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel. — 30 —', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel. -- 30 --', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel. ###', 'Oil rose 20 cts a barrel. Reuter'],
    ['»Der Ölpreis stieg.« Reuter', '„Der Ölpreis stieg.“'],
    ['बाज़ार बंद रहा। Reuter', 'बाज़ार बंद रहा।'],
    ['***', ' ***'],
    ['*\u00ad**', '***'],
    ['👍 👍', '👍\u200b 👍'],
    ['Source - Reuters', 'source: reuters.com'],
  ])('for the copy %j of %j', (copy, keeper) => {
    const plan = {
      lines: [keeper, sentence(0), copy],
      copies: new Map([[2, 0]]),
      encoding: 'utf-8',
    } as const;
    expect(brokenBy(claim(plan))).toBeUndefined();
  });

  test('where one keeper stands in another article', () => {
    const plan = { lines: [sentence(0), sentence(1)], copies: new Map([[1, 0]]), encoding: 'utf-8' } as const;
    expect(() => prove(claim(plan), () => sentence(1))).not.toThrow();
  });

  test('where nothing is cut', () => {
    expect(
      brokenBy({ path: 'a.txt', decoded: fromString('One.\n'), removals: [], cuts: [] }),
    ).toBeUndefined();
  });
});

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

test('a broken law names the article, the law and the place', () => {
  const plan = { lines: ['One.', 'Two.'], copies: new Map([[1, 0]]), encoding: 'utf-8' } as const;
  expect(() => check(claim(plan))).toThrow(
    expect.objectContaining({
      name: 'LawBroken',
      law: 'conservation',
      path: 'a.txt',
      message: 'The copy at byte 5 says something else than its keeper.',
    }),
  );
});
