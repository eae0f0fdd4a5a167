import type { LineShape } from './line-shape.ts';
import { narrowest, reach, widest, type WrapColumn, type WrapTally } from './wrap-tally.ts';

/** Columns by which the first line of a paragraph is set in at least; one blank is a slip or a sign-off. */
export const leastIndent = 2;

/** How an article is set, as far as its lines show. */
export interface Typesetting {
  /** Where its paragraphs are wrapped; undefined when they are not. */
  readonly wrap: WrapColumn | undefined;
  /** Blank lines or lines set in part its wrapped paragraphs, rather than short last lines alone. */
  readonly parted: boolean;
  /** Its paragraphs open with a line that is set in. */
  readonly setIn: boolean;
}

/** Lines between blank lines. */
export type Chunk = readonly LineShape[];

export function flows(shape: LineShape): boolean {
  return shape.sign === 'text' || shape.sign === 'item';
}

/**
 * Whether two neighbouring lines can tell about a wrap: running copy of more than a word, the lower line not set in.
 * `setIn`: a line that is set in opens a paragraph, though the line above is set in as deep.
 */
export function isEvidence(above: LineShape, below: LineShape, setIn: boolean): boolean {
  if (!flows(above) || above.solid || below.sign !== 'text' || above.quote !== below.quote) return false;
  if (setIn && above.sign === 'text' && below.indent >= leastIndent) return false;
  return (
    below.indent < above.indent + leastIndent || (above.sign === 'item' && below.indent <= above.content)
  );
}

function visitPairs(chunk: Chunk, visit: (above: LineShape, below: LineShape) => void): void {
  let above: LineShape | undefined;
  for (const below of chunk) {
    if (above !== undefined) visit(above, below);
    above = below;
  }
}

/** Counts the pairs of neighbouring lines of `chunk` into `tally`. */
function tallyChunk(chunk: Chunk, tally: WrapTally, setIn: boolean): void {
  visitPairs(chunk, (above, below) => {
    if (isEvidence(above, below, setIn)) tally.add(above, below);
  });
}

/**
 * Whether lines that are set in open paragraphs. They do when more of them are followed by a line that is not set in
 * than by one set in as deep; otherwise whole blocks are set in.
 */
function opensSetIn(chunks: readonly Chunk[]): boolean {
  let down = 0;
  let level = 0;
  for (const chunk of chunks) {
    visitPairs(chunk, (above, below) => {
      if (above.sign !== 'text' || below.sign !== 'text' || above.indent < leastIndent) return;
      if (below.indent === 0) down++;
      else if (below.indent === above.indent) level++;
    });
  }
  return down > 0 && down >= level;
}

/** The widest line of running copy. */
function widestOf(chunks: readonly Chunk[]): number {
  let most = 0;
  for (const chunk of chunks) for (const line of chunk) if (flows(line)) most = Math.max(most, line.width);
  return most;
}

/**
 * The column of an article of short lines set in, few of whose paragraphs are longer than a line: a list of results under
 * its lead. All its lines keep to that column, and each line that is not set in stands under one that has no room for
 * its first word, most of them in mid-sentence. Undefined for any other article.
 */
function overflowColumn(chunks: readonly Chunk[]): WrapColumn | undefined {
  const column = widestOf(chunks);
  if (column < narrowest || column > widest) return undefined;
  let [limit, on, off] = [Infinity, 0, 0];
  for (const chunk of chunks) {
    let above: LineShape | undefined;
    let isUnder = false; // under a line that is set in
    for (const line of chunk) {
      if (line.indent >= leastIndent) isUnder = true;
      else if (above !== undefined) {
        const reached = reach(above, line);
        if (!isUnder || line.sign !== 'text' || reached <= column) return undefined;
        limit = Math.min(limit, reached - 1);
        if (above.ending === 'sentence' || line.label) off++;
        else if (line.start !== 'upper') on++;
      }
      above = line;
    }
  }
  return on > off ? { column, limit } : undefined;
}

/** Reads off all chunks of an article how it is set. `tally` is scratch space. */
export function readTypesetting(chunks: readonly Chunk[], tally: WrapTally): Typesetting {
  tally.clear();
  const overflow = overflowColumn(chunks);
  const setIn = overflow !== undefined || opensSetIn(chunks);
  for (const chunk of chunks) tallyChunk(chunk, tally, setIn);
  const wrap = tally.verdict(setIn) ?? overflow;
  const breaks = wrap === undefined ? 0 : tally.pairs * (1 - tally.shareAt(wrap.column));
  return { wrap, setIn, parted: setIn || chunks.length > Math.max(1, breaks) };
}

/**
 * The column at which the lines of one chunk are wrapped: that of the article, unless its lines plainly keep to
 * another one, or to none, as those of a list or a poem do. `tally` is scratch space.
 */
export function wrapOf(chunk: Chunk, article: Typesetting, tally: WrapTally): WrapColumn | undefined {
  tally.clear();
  tallyChunk(chunk, tally, article.setIn);
  const own = tally.verdict();
  if (article.wrap === undefined || tally.pairs < 2) return article.wrap ?? own;
  const share = tally.shareAt(article.wrap.column);
  if (own !== undefined && tally.shareAt(own.column) > share) return own;
  return tally.pairs >= 3 && share < 1 / 3 ? undefined : article.wrap;
}
