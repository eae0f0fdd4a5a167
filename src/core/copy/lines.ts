import type { Line } from './article.ts';

const LF = 0x0a;
const CR = 0x0d;
const NEL = 0x85;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/**
 * Whether this UTF-16 unit ends a line. Besides the usual ones: vertical tab (a line break inside a paragraph, as word
 * processors export it), form feed (a page ends, and what stands above and below it is set apart), NEL (line end of
 * IBM hosts) and the two separators of Unicode. All of them occur in copy of web origin, none of them inside a line of
 * it.
 */
export function isLineEnd(unit: number): boolean {
  if (unit > CR) return unit === NEL || unit === LINE_SEPARATOR || unit === PARAGRAPH_SEPARATOR;
  return unit >= LF;
}

/** Line ends, as `isLineEnd` has them. */
const lineEnds = /\r\n|[\n-\r\u0085\u2028\u2029]/g;

/**
 * Cuts a text into its printed lines. They tile the text: each line begins where the one before says `next`, and the
 * last `next` is the length of the text. CR LF is one line end. A text that ends in a line end has no empty line after
 * it; an empty text has no line.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  lineEnds.lastIndex = 0;
  while (lineEnds.test(text)) {
    const next = lineEnds.lastIndex;
    const isPair = text.charCodeAt(next - 1) === LF && text.charCodeAt(next - 2) === CR && next - 2 >= start;
    lines.push({ start, end: isPair ? next - 2 : next - 1, next });
    start = next;
  }
  if (start < text.length) lines.push({ start, end: text.length, next: text.length });
  return lines;
}
