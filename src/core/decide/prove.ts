import type { DecodedArticle, Span } from '../copy/article.ts';
import type { Cut } from '../finding.ts';
import { essence } from './essence.ts';
import { sameAttribution } from './attribution.ts';

/** A promise that does not hold. Nothing may be written when it is thrown. */
export class LawBroken extends Error {
  readonly law: 'bytes' | 'conservation' | 'patch';
  readonly path: string;

  constructor(law: 'bytes' | 'conservation' | 'patch', path: string, detail: string) {
    super(detail);
    this.name = 'LawBroken';
    this.law = law;
    this.path = path;
  }
}

/** What is to be left out of one article, and why that loses nothing. */
export interface Claimed {
  readonly path: string;
  readonly decoded: DecodedArticle;
  /** Sorted, disjoint. */
  readonly removals: readonly Span[];
  /** Sorted by position. */
  readonly cuts: readonly Omit<Cut, 'finding'>[];
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

/** The text of a byte range. */
export function textOf(decoded: DecodedArticle, { start, end }: Span): string {
  if (decoded.encoding === 'utf-8') return new TextDecoder().decode(decoded.bytes.subarray(start, end));
  return decoded.text.slice(offsetOf(decoded, start), offsetOf(decoded, end));
}

/** Whether a range touches a removal; `removals` sorted, disjoint. */
export function isTouched(removals: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = removals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((removals[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (removals[low]?.start ?? Infinity) < end;
}

const endMark = /([.!?…"”'’)\]])\s+(?:reuters?|\(?ends?\)?|###|-\s?30\s?-|endit)[.\s]*$/i;

/** Whether two texts say the same, but for an end mark behind the last sentence, or name the same source. */
function saysTheSame(copy: string, keeper: string): boolean {
  const [a, b] = [essence(copy), essence(keeper)];
  if (a === b) return a !== '' || copy.trim() === keeper.trim();
  if (essence(copy.replace(endMark, '$1')) === essence(keeper.replace(endMark, '$1'))) return true;
  return sameAttribution(copy, keeper);
}

function checkRanges({ path, decoded, removals }: Claimed): void {
  let last = 0;
  for (const { start, end } of removals) {
    if (!(start >= last && end > start && end <= decoded.bytes.length)) {
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
        throw new LawBroken('conservation', path, `Text before byte ${cut.span.start} would go without a keeper.`);
      }
      at = cut.span.end;
    }
    if (!blank(removal.end)) {
      throw new LawBroken('conservation', path, `Text before byte ${removal.end} would go without a keeper.`);
    }
  }
  if (next < cuts.length) throw new LawBroken('conservation', path, 'A cut is named that is not made.');
}

function hasInk(decoded: DecodedArticle, start: number, end: number): boolean {
  return /[^\s\u0085\u00ad\u180e\u200b-\u200f\u2060\ufeff]/.test(textOf(decoded, { start, end }));
}

/**
 * Proves laws 1 and 2 for one article before anything is written: only the named cuts and white space go, and each cut
 * has a keeper that stays and says the same. Shares no code with the detection. Throws `LawBroken`.
 */
export function prove(claimed: Claimed, keeperText: KeeperText): void {
  checkRanges(claimed);
  checkCovered(claimed);
  for (const { span, keeper } of claimed.cuts) {
    const kept = keeperText(keeper);
    if (kept === undefined) {
      throw new LawBroken('conservation', claimed.path, `The keeper of the copy at byte ${span.start} does not stay.`);
    }
    if (!saysTheSame(textOf(claimed.decoded, span), kept)) {
      throw new LawBroken('conservation', claimed.path, `The copy at byte ${span.start} says something else than its keeper.`);
    }
  }
}
