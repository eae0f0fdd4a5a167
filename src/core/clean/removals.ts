import type { Article, Line } from '../copy/article.ts';

/** Half-open range of text offsets (UTF-16 units). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** White space, a byte-order mark and the zero-width space are all that is ever left out beside a cut. */
function isBlank(text: string, { start, end }: Line): boolean {
  return /^[\s\u0085\u200b]*$/.test(text.slice(start, end));
}

/** Index of the nearest line with something on it, from `from` on in steps of `step`; outside the lines for none. */
function nextInked(article: Article, from: number, step: 1 | -1): number {
  let index = from;
  for (
    let line = article.lines[index];
    line && isBlank(article.decoded.text, line);
    line = article.lines[index]
  ) {
    index += step;
  }
  return index;
}

/** Lines of paragraphs that go, with nothing but blank lines between. */
interface Stretch {
  readonly firstLine: number;
  lastLine: number;
}

/** What to leave out when the lines of a stretch go: they, and the smaller of the blank spaces around them. */
function rangeOf(article: Article, { firstLine, lastLine }: Stretch): Range {
  const { lines, decoded } = article;
  const above = nextInked(article, firstLine - 1, -1);
  const below = nextInked(article, lastLine + 1, 1);
  const start = Number(lines[firstLine]?.start);
  const [end, next] = [Number(lines[lastLine]?.end), Number(lines[lastLine]?.next)];
  const lineBelow = lines[below];
  if (lineBelow !== undefined) {
    if (below - lastLine <= firstLine - above || above < 0) return { start, end: lineBelow.start };
    return { start: Number(lines[above + 1]?.start), end: next };
  }
  const lineAbove = lines[above];
  if (lineAbove === undefined) return { start: 0, end: decoded.text.length };
  // The end of the file stays: what followed the last paragraph now follows the last one that is kept. Where both lines
  // end alike, whole lines are left out instead, which makes the plainer patch.
  const sameEnd = decoded.text.slice(lineAbove.end, lineAbove.next) === decoded.text.slice(end, next);
  return sameEnd ? { start: lineAbove.next, end: next } : { start: lineAbove.end, end };
}

/**
 * The ranges of text to leave out so that the paragraphs `cut` (indices) go and no blank debris stays: sorted, disjoint.
 * Of the blank lines above and below a cut the larger part stays, so that what was apart remains apart.
 */
export function removalsOf(article: Article, cut: ReadonlySet<number>): Range[] {
  const stretches: Stretch[] = [];
  for (const { firstLine, lastLine } of article.paragraphs.filter(({ index }) => cut.has(index))) {
    const last = stretches.at(-1);
    if (last !== undefined && nextInked(article, last.lastLine + 1, 1) === firstLine)
      last.lastLine = lastLine;
    else stretches.push({ firstLine, lastLine });
  }
  return stretches.map((stretch) => rangeOf(article, stretch));
}
