import type { DecodedArticle, Span } from '../copy/article.ts';
import type { Cut } from '../finding.ts';
import { plain, saidIn } from './essence.ts';
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

/** Whether a byte is the first one of a character, or the end; the bytes of a byte-order mark are none. */
function isCharacterAt(decoded: DecodedArticle, byte: number): boolean {
  return decoded.byteAt(offsetOf(decoded, byte)) === byte;
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
    if (Number(removals[middle]?.end) <= start) low = middle + 1;
    else high = middle;
  }
  return (removals[low]?.start ?? Infinity) < end;
}

const dashes = String.raw`-_\u058a\u05be\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63`;
/** An end mark behind the last sentence, as old wires send it; looked for in plain text. */
const endMark = new RegExp(
  String.raw`[.!?…⋯︙。।۔][\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'\u0060´′‵″‶\s]*` +
    String.raw`(?:\s(?:reuters?|\(ends?\)|ends|###|endit)|[${dashes}][${dashes}\s]*30[${dashes}\s]*[${dashes}])$`,
  'u',
);
/** Units at the end in which the mark is looked for. */
const endMarkReach = 60;

function withoutFullStop(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.。।۔։።။។]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** What a text says; and what it says without an end mark behind its last sentence. */
function readings(text: string): string[] {
  const whole = plain(text);
  const stopped = withoutFullStop(whole);
  const tail = Math.max(0, stopped.length - endMarkReach);
  const mark = endMark.exec(stopped.slice(tail));
  return mark === null ? [saidIn(whole)] : [saidIn(whole), saidIn(stopped.slice(0, tail + mark.index))];
}

/** Whether two texts say the same, but for an end mark behind the last sentence, or name the same source. */
function saysTheSame(copy: string, keeper: string): boolean {
  const kept = readings(keeper);
  if (readings(copy).some((reading) => reading !== '' && kept.includes(reading))) return true;
  return plain(copy).trim() === plain(keeper).trim() || sameAttribution(copy, keeper);
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

/** Whether the unit at `at` ends a line; so do both ends of the text. */
function isBorder(text: string, at: number): boolean {
  return at < 0 || at >= text.length || /[\n\v\f\r\u0085\u2028\u2029]/.test(text.charAt(at));
}

/** No two lines that were apart become one. */
function checkApart({ path, decoded, removals }: Claimed): void {
  let from = 0;
  for (const [index, { start, end }] of removals.entries()) {
    if (start !== removals[index - 1]?.end) from = start;
    if (end === removals[index + 1]?.start) continue;
    const [above, below] = [offsetOf(decoded, from) - 1, offsetOf(decoded, end)];
    if (!isBorder(decoded.text, above) && !isBorder(decoded.text, below)) {
      throw new LawBroken(
        'bytes',
        path,
        `The lines before byte ${from} and after byte ${end} would become one.`,
      );
    }
  }
}

function hasInk(decoded: DecodedArticle, start: number, end: number): boolean {
  return /[^\s\u0085\u200b]/.test(textOf(decoded, { start, end }));
}

/**
 * Proves laws 1 and 2 for one article before anything is written: only the named cuts and white space go, and each cut
 * has a keeper that stays and says the same. Shares no code with the detection. Throws `LawBroken`.
 */
export function prove(claimed: Claimed, keeperText: KeeperText): void {
  checkRanges(claimed);
  checkCovered(claimed);
  checkApart(claimed);
  for (const { span, keeper } of claimed.cuts) {
    const kept = keeperText(keeper);
    if (kept === undefined) {
      throw new LawBroken(
        'conservation',
        claimed.path,
        `The keeper of the copy at byte ${span.start} does not stay.`,
      );
    }
    if (!saysTheSame(textOf(claimed.decoded, span), kept)) {
      throw new LawBroken(
        'conservation',
        claimed.path,
        `The copy at byte ${span.start} says something else than its keeper.`,
      );
    }
  }
}
