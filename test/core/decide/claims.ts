import fc from 'fast-check';
import type { DecodedArticle, Span } from '../../../src/core/copy/article.ts';
import { fromFixedWidth, fromString, fromUtf8 } from '../../../src/core/copy/decoded.ts';
import { isTouched, LawBroken, prove, textOf, type Claimed } from '../../../src/core/decide/prove.ts';
import { prose, sentence } from '../made-article.ts';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'latin1';

function decode(text: string, encoding: Encoding): DecodedArticle {
  if (encoding === 'utf-8') return fromString(text);
  if (encoding === 'utf-8-bom') return fromUtf8(Buffer.from(`\ufeff${text}`), text, 3);
  if (encoding === 'latin1') return fromFixedWidth(Buffer.from(text, 'latin1'), text, 'iso-8859-1', 1, 0);
  return fromFixedWidth(Buffer.from(`\ufeff${text}`, 'utf16le'), text, 'utf-16le', 2, 2);
}

/** Paragraphs, each on a line, and for each copy the index of the paragraph it repeats. */
export interface Plan {
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
export function claim(plan: Plan): Claimed & { readonly spans: readonly Span[] } {
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

export function check(claimed: Claimed): void {
  prove(claimed, ({ path, span }) =>
    path === claimed.path && !isTouched(claimed.removals, span) ? textOf(claimed.decoded, span) : undefined,
  );
}

/** The law that a claim breaks; undefined when it holds. */
export function brokenBy(claimed: Claimed): string | undefined {
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
export const plans: fc.Arbitrary<Plan> = fc
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
export const plansWithCopies: fc.Arbitrary<Plan> = plans.filter(({ copies }) => copies.size > 0);
