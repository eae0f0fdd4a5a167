import type { DecodedArticle, Span } from '../copy/article.ts';
import type { Cut } from '../finding.ts';
import { staysApart } from './apart.ts';
import { LawBroken } from './law-broken.ts';
import { contains } from './prove-contained.ts';
import { nearlySame } from './prove-near.ts';
import { saysTheSame } from './says-the-same.ts';

export { LawBroken } from './law-broken.ts';

/** What is to be left out of one article, and why that loses nothing. */
export interface Claimed {
  readonly path: string;
  readonly decoded: DecodedArticle;
  /** Sorted, disjoint. */
  readonly removals: readonly Span[];
  /** Sorted by position. */
  readonly cuts: readonly ClaimedCut[];
}

export interface ClaimedCut extends Omit<Cut, 'finding' | 'via'> {
  /** Texts of the copies on the way to the keeper, which are cut themselves. */
  readonly via?: readonly string[];
}

/** Gives the text of a keeper, or undefined when it does not stay. */
export type KeeperText = (keeper: Cut['keeper']) => string | undefined;

/** Text offset of a byte, found by bisection over `byteAt`; the inverse of it. */
function offsetOf({ text, byteAt }: DecodedArticle, byte: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byteAt(middle) < byte) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a byte is the first one of a character, or the end; the bytes of a byte-order mark are none. */
function isCharacterAt(decoded: DecodedArticle, byte: number): boolean {
  return decoded.byteAt(offsetOf(decoded, byte)) === byte;
}

/** The text of a byte range. */
export function textOf(decoded: DecodedArticle, { start, end }: Span): string {
  const read =
    decoded.encoding === 'utf-8' ? new TextDecoder().decode(decoded.bytes.subarray(start, end)) : '\ufffd';
  // Bytes that are no UTF-8 would all look alike.
  if (!read.includes('\ufffd')) return read;
  return decoded.text.slice(offsetOf(decoded, start), offsetOf(decoded, end));
}

/** Whether a range touches a removal; `removals` sorted, disjoint. */
export function isTouched(removals: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = removals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(removals[middle]?.end) <= start) low = middle + 1;
    else high = middle;
  }
  return (removals[low]?.start ?? Infinity) < end;
}

function checkRanges({ path, decoded, removals }: Claimed): void {
  let last = 0;
  for (const { start, end } of removals) {
    const isRange = start >= last && end > start && end <= decoded.bytes.length;
    if (!isRange || !isCharacterAt(decoded, start) || !isCharacterAt(decoded, end)) {
      throw new LawBroken('bytes', path, `The bytes ${start} to ${end} are no range that can be left out.`);
    }
    last = end;
  }
}

/** Every removed byte belongs to a cut that has a keeper, or is white space. */
function checkCovered({ path, decoded, removals, cuts }: Claimed): void {
  let next = 0;
  for (const removal of removals) {
    let at = removal.start;
    const blank = (to: number): boolean => !hasInk(decoded, at, to);
    for (let cut = cuts[next]; cut !== undefined && cut.span.start < removal.end; cut = cuts[++next]) {
      if (cut.span.start < at || cut.span.end > removal.end || !blank(cut.span.start)) {
        throw new LawBroken(
          'conservation',
          path,
          `Text before byte ${cut.span.start} would go without a keeper.`,
        );
      }
      at = cut.span.end;
    }
    if (!blank(removal.end)) {
      throw new LawBroken('conservation', path, `Text before byte ${removal.end} would go without a keeper.`);
    }
  }
  if (next < cuts.length) throw new LawBroken('conservation', path, 'A cut is named that is not made.');
}

/** No two lines or words that were apart become one, and what is left of a line is whole sentences. */
function checkApart({ path, decoded, removals, cuts }: Claimed): void {
  const toText = ({ start, end }: Span): Span => ({
    start: offsetOf(decoded, start),
    end: offsetOf(decoded, end),
  });
  const cutTexts = cuts.map(({ span }) => toText(span));
  let from = 0;
  let next = 0;
  for (const [index, { start, end }] of removals.entries()) {
    if (start !== removals[index - 1]?.end) from = start;
    if (end === removals[index + 1]?.start) continue;
    const range = toText({ start: from, end });
    const first = next;
    while (Number(cutTexts[next]?.start) < range.end) next++;
    if (staysApart(decoded.text, range, cutTexts.slice(first, next))) continue;
    throw new LawBroken(
      'bytes',
      path,
      `Without the bytes ${from} to ${end} lines or words would become one, or a sentence would lose a part.`,
    );
  }
}

function hasInk(decoded: DecodedArticle, start: number, end: number): boolean {
  return /[^\s\u0085\u200b]/.test(textOf(decoded, { start, end }));
}

/** Whether the keeper says all that the copy says: nearly the same, or the same and more. */
function keeps(kept: string, copy: string, leastScore: number): boolean {
  return contains(kept, copy) || (leastScore < 1 && nearlySame(copy, kept, leastScore));
}

/** Whether each text says what the one before it says, the same word for word in all steps but one. */
function isChain(texts: readonly string[], leastScore: number): boolean {
  const steps = texts.slice(1).map((kept, at) => [kept, String(texts[at])] as const);
  const loose = steps.filter(([kept, copy]) => !saysTheSame(copy, kept));
  return loose.length < 2 && loose.every(([kept, copy]) => keeps(kept, copy, leastScore));
}

/**
 * Proves laws 1 and 2 for one article before anything is written: only the named cuts and white space go, lines and
 * sentences that stay are whole, and each cut has a keeper that stays and says the same: the same text or source, one
 * that holds every sentence of it, or nearly the same text with a score of `leastScore` (0 to 1; at 1 none passes so).
 * Where a copy leans on its keeper by way of others that are cut as well, each step is proved, and only one may be less
 * than the same. Shares no code with the detection. Throws `LawBroken`.
 */
export function prove(claimed: Claimed, keeperText: KeeperText, leastScore = 1): void {
  checkRanges(claimed);
  checkCovered(claimed);
  checkApart(claimed);
  for (const { span, keeper, via = [] } of claimed.cuts) {
    const kept = keeperText(keeper);
    if (kept === undefined) {
      throw new LawBroken(
        'conservation',
        claimed.path,
        `The keeper of the copy at byte ${span.start} does not stay.`,
      );
    }
    if (!isChain([textOf(claimed.decoded, span), ...via, kept], leastScore)) {
      throw new LawBroken(
        'conservation',
        claimed.path,
        `The copy at byte ${span.start} says something else than its keeper.`,
      );
    }
  }
}
