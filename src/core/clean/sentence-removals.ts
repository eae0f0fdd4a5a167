import { isLineEnd } from '../copy/lines.ts';
import type { Range } from './removals.ts';

function isBlank(text: string, at: number): boolean {
  return /[\s\u0085\u200b]/.test(text.charAt(at));
}

function isLineBlank(text: string, at: number): boolean {
  return isBlank(text, at) && !isLineEnd(text.charCodeAt(at));
}

/** The end of the blanks that begin at `at`. */
function blanksEnd(text: string, at: number, limit: number, isIn: typeof isBlank): number {
  let end = at;
  while (end < limit && isIn(text, end)) end++;
  return end;
}

/** The beginning of the blanks that end at `at`. */
function blanksStart(text: string, at: number, limit: number, isIn: typeof isBlank): number {
  let start = at;
  while (start > limit && isIn(text, start - 1)) start--;
  return start;
}

/** Whether nothing but blanks stands before an offset on its line. */
function opensLine(text: string, paragraph: Range, at: number): boolean {
  const before = blanksStart(text, at, paragraph.start, isLineBlank);
  return before === paragraph.start || isLineEnd(text.charCodeAt(before - 1));
}

function closesLine(text: string, paragraph: Range, at: number): boolean {
  const after = blanksEnd(text, at, paragraph.end, isLineBlank);
  return after === paragraph.end || isLineEnd(text.charCodeAt(after));
}

/** Sentences with nothing but blanks between. */
type Row = readonly [Range, ...Range[]];

function rowsOf(text: string, cut: readonly Range[]): Row[] {
  const rows: [Range, ...Range[]][] = [];
  for (const sentence of cut) {
    const last = rows.at(-1);
    const end = last?.at(-1)?.end ?? -1;
    if (blanksEnd(text, end, sentence.start, isBlank) === sentence.start) last?.push(sentence);
    else rows.push([sentence]);
  }
  return rows;
}

function whole(row: readonly Range[]): Range {
  return { start: Number(row[0]?.start), end: Number(row.at(-1)?.end) };
}

/** The pieces in which a row can go: one, or two where text in front of it would come to share a line with text behind. */
function piecesOf(text: string, paragraph: Range, row: Row): Range[] {
  const { start, end } = whole(row);
  if (opensLine(text, paragraph, start) || closesLine(text, paragraph, end)) return [{ start, end }];
  const next = row.findIndex((sentence) => opensLine(text, paragraph, sentence.start));
  return next < 0 ? [{ start, end }] : [whole(row.slice(0, next)), whole(row.slice(next))];
}

/** A piece with the blanks that go with it. */
function rangeOf(text: string, paragraph: Range, { start, end }: Range): Range {
  const after = blanksEnd(text, end, paragraph.end, isBlank);
  if (after === paragraph.end)
    return { start: blanksStart(text, start, paragraph.start, isBlank), end: after };
  if (opensLine(text, paragraph, start) || !closesLine(text, paragraph, end)) return { start, end: after };
  return {
    start: blanksStart(text, start, paragraph.start, isLineBlank),
    end: blanksEnd(text, end, paragraph.end, isLineBlank),
  };
}

/**
 * The ranges to leave out so that some sentences of a paragraph go (`cut`: their ranges, sorted, disjoint, never all of
 * them): sorted, disjoint, with the blanks on one side, so that one blank or line end stays between what is kept. Text
 * that stood on two lines stays on two, unless a sentence that goes ran over both; the indentation stays.
 */
export function sentenceRemovals(text: string, paragraph: Range, cut: readonly Range[]): Range[] {
  return rowsOf(text, cut).flatMap((row) =>
    piecesOf(text, paragraph, row).map((piece) => rangeOf(text, paragraph, piece)),
  );
}
