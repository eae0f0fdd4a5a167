import { bisect } from '../bisect.ts';
import type { Article, Span } from '../copy/article.ts';
import type { Range } from '../clean/removals.ts';
import type { Part, Place } from '../finding.ts';
import type { Piece } from './describe.ts';

export interface PartRange extends Range {
  readonly part: Part;
}

export function spanOf({ decoded }: Article, { start, end }: Range): Span {
  return { start: decoded.byteAt(start), end: decoded.byteAt(end) };
}

/** Where a text offset lies in the file. */
export function placeOf({ lines, decoded }: Article, offset: number): Place {
  const line = bisect(lines.length, (index) => Number(lines[index]?.start), offset);
  return { byte: decoded.byteAt(offset), line: line + 1, column: offset - Number(lines[line]?.start) + 1 };
}

/**
 * A string of its own: V8 keeps a slice as a pointer into the whole text, so that a finding of some words would hold
 * its whole article in memory.
 */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

/** As printed, every line end as LF. */
export function printed({ decoded }: Article, { start, end }: Range): string {
  return detached(decoded.text.slice(start, end).replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n'));
}

function isBlankBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/[\s\u0085]/.test(text.charAt(at))) return false;
  return true;
}

/** Ranges in order, those of one part with nothing but white space between as one. */
function joinRanges(text: string, ranges: readonly PartRange[]): PartRange[] {
  const joined: PartRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last?.part === range.part && last.end <= range.start && isBlankBetween(text, last.end, range.start)) {
      joined[joined.length - 1] = { start: last.start, end: range.end, part: range.part };
    } else if (last === undefined || range.start >= last.end) joined.push(range);
  }
  return joined;
}

/** The pieces of one printing inside one article. */
export function piecesOf(article: Article, ranges: readonly PartRange[]): Piece[] {
  return joinRanges(article.decoded.text, ranges).map((range) => ({
    path: article.path,
    start: placeOf(article, range.start),
    end: placeOf(article, range.end),
    part: range.part,
    text: printed(article, range),
  }));
}
