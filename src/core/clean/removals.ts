import type { Article, Line } from '../copy/article.ts';

/** Half-open range of text offsets (UTF-16 units). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

function isBlank(text: string, { start, end }: Line): boolean {
  return /^[\s\u0085\u00ad\u180e\u200b-\u200f\u2060\ufeff]*$/.test(text.slice(start, end));
}

/** Index of the nearest line with something on it, from `from` on in steps of `step`; outside the lines for none. */
function nextInked(article: Article, from: number, step: 1 | -1): number {
  let index = from;
  for (let line = article.lines[index]; line && isBlank(article.decoded.text, line); line = article.lines[index]) {
    index += step;
  }
  return index;
}

/** What to leave out when the lines `first` to `last` go: they, and the smaller of the blank spaces around them. */
function rangeOf(article: Article, first: number, last: number): Range {
  const { lines, decoded } = article;
  const above = nextInked(article, first - 1, -1);
  const below = nextInked(article, last + 1, 1);
  const start = lines[first]?.start ?? 0;
  const next = lines[below];
  if (next !== undefined) {
    if (below - last <= first - above || above < 0) return { start, end: next.start };
    return { start: lines[above + 1]?.start ?? start, end: lines[last]?.next ?? next.start };
  }
  const before = lines[above];
  const own = lines[last];
  if (before === undefined || own === undefined) return { start: 0, end: decoded.text.length };
  // The end of the file stays: what followed the last paragraph now follows the last one that is kept. Where both lines
  // end alike, whole lines are left out instead, which makes the plainer patch.
  const sameEnd = decoded.text.slice(before.end, before.next) === decoded.text.slice(own.end, own.next);
  return sameEnd ? { start: before.next, end: own.next } : { start: before.end, end: own.end };
}

/**
 * The ranges of text to leave out so that the paragraphs `cut` (indices) go and no blank debris stays: sorted, disjoint.
 * Of the blank lines above and below a cut the larger part stays, so that what was apart remains apart.
 */
export function removalsOf(article: Article, cut: ReadonlySet<number>): Range[] {
  const ranges: Range[] = [];
  let first: number | undefined;
  let last = 0;
  for (const paragraph of article.paragraphs) {
    const goes = cut.has(paragraph.index);
    if (goes) {
      first ??= paragraph.firstLine;
      last = paragraph.lastLine;
    } else if (first !== undefined) {
      ranges.push(rangeOf(article, first, last));
      first = undefined;
    }
  }
  if (first !== undefined) ranges.push(rangeOf(article, first, last));
  return ranges;
}
