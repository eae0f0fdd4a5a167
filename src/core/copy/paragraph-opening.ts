import type { LineShape } from './line-shape.ts';
import { flows, isEvidence, leastIndent, type Chunk } from './typesetting.ts';
import { narrowest, reach, widest, type WrapColumn } from './wrap-tally.ts';

/** How the paragraphs of a chunk are wrapped. */
export interface Setting extends WrapColumn {
  /** As in `Typesetting`. */
  readonly parted: boolean;
  /** Columns all lines are set in by. */
  readonly margin: number;
}

/** Columns by which a wrapped line may pass the column: hanging punctuation, a quote mark put before it afterwards. */
const overhang = 3;

/** A heading underlined by a rule of another length is no longer than this; above it stands copy, and a rule. */
const longestTitle = 100;

/** Signs whose lines are paragraphs of their own; so are headings, where a paragraph can begin. */
const alone: ReadonlySet<LineShape['sign']> = new Set(['row', 'rule', 'equals', 'dashes', 'image', 'fence']);

/** Whether the upper line has no room for the next word, at the part `share` of the column. */
function isFull(above: LineShape, below: LineShape, column: number, share = 1): boolean {
  return reach(above, below) > column * share;
}

/** Whether a line is too wide to have been wrapped. Some programs wrap first and set the first line in afterwards. */
function isUnwrapped({ width, slack, indent, solid }: LineShape, { limit, margin }: Setting): boolean {
  return width - slack - Math.max(0, indent - margin) > limit + overhang && !solid;
}

/** Whether `line` is the last of its paragraph as far as its own width tells. */
function isLast(line: LineShape, next: LineShape | undefined, column: number): boolean {
  return next === undefined || !isFull(line, next, column, 0.9);
}

/**
 * Whether a line after a sentence's end is a label with its words (`source: …`, `A: …`) or a line that ends without a
 * full stop, short of the column (` Reuter`, `Background`), rather than the next sentence. Where paragraphs are parted
 * otherwise, more has to speak for it.
 */
function isLoose(line: LineShape, next: LineShape | undefined, { column, parted }: Setting): boolean {
  if (!parted && line.label) return true;
  if (line.ending !== 'open' || !isLast(line, next, column)) return false;
  return !parted || line.label || line.width <= column / 2;
}

/** Whether wrapped running copy goes on from `above` to `below`. */
function runsOn(
  head: LineShape,
  above: LineShape,
  below: LineShape,
  next: LineShape | undefined,
  setting: Setting,
): boolean {
  const { column, parted, margin } = setting;
  if (isUnwrapped(above, setting) || isUnwrapped(below, setting)) return false;
  const full = isFull(above, below, column);
  const hangs = head.sign === 'item' && below.indent > head.indent;
  const goesOn = above.ending === 'open' && below.start === 'lower';
  if (below.indent >= margin + leastIndent && !hangs) return full && goesOn;
  const isSignOff = below.indent === above.indent + 1 && below.ending === 'open';
  if (isSignOff && isLast(below, next, column)) return false;
  if (above.ending !== 'open') {
    if (!isFull(above, below, column, parted ? 0.85 : 1)) return false;
    return (parted && above.ending === 'bracket') || !isLoose(below, next, setting);
  }
  if (below.label) return full;
  if (below.start === 'lower' || below.start === 'wide') return isFull(above, below, column, 0.75);
  return isFull(above, below, column, parted ? 0.9 : 1);
}

/**
 * Whether `below` belongs to the paragraph of the line `above`, which `head` opened; `next` is the line after.
 * Without a `setting` the lines are not wrapped.
 *
 * The strongest sign of a wrap is that the upper line is full: the first word of the lower one did not fit. How full
 * it has to be depends on the words: less when a sentence plainly goes on (not every program fills lines to the last
 * column), more when one ends. A line set in opens a paragraph; the words of a list item hang under its first one.
 */
export function continues(
  head: LineShape,
  above: LineShape,
  below: LineShape,
  next: LineShape | undefined,
  setting: Setting | undefined,
): boolean {
  if (above.quote !== below.quote || alone.has(above.sign) || alone.has(below.sign)) return false;
  if (above === head && head.sign === 'heading') return false;
  if (below.sign === 'heading' || below.sign === 'item') {
    // `# 1`, `3. ` or `- ` may happen to begin a wrapped line; mid-sentence they open nothing.
    const mayGoOn = head.sign === 'text' && above.ending === 'open';
    return mayGoOn && setting !== undefined && isFull(above, below, setting.column);
  }
  if (head.sign === 'item' && below.indent === head.content) return true;
  return setting !== undefined && runsOn(head, above, below, next, setting);
}

/** The widest line of a chunk that could have been wrapped. */
export function widestOf(chunk: Chunk): number {
  const flowing = chunk.filter((line) => flows(line) && !line.solid);
  return flowing.reduce((most, { width, slack }) => Math.max(most, width - slack), 0);
}

/**
 * Whether two lines of a chunk of which nothing shows that it is wrapped may be so all the same: the upper one breaks
 * off at a column at which all lines of the chunk can have been wrapped. `most`: what the widest of them takes.
 */
export function mayBeWrapped(above: LineShape, below: LineShape, most: number): boolean {
  if (above.ending === 'sentence' || below.label || !isEvidence(above, below, false)) return false;
  const column = Math.min(reach(above, below) - 1, widest);
  return column >= Math.max(narrowest, above.width - above.slack) && most <= column + overhang;
}

/**
 * Whether two lines that a wrap has not joined may be one sentence all the same. The upper one breaks off, and the lower
 * one begins in mid-sentence, or as ideographs may: programs that wrap at blanks alone leave such lines short. Or one of
 * them is too wide for the column of the others: programs differ in what they count, characters or ideographs double.
 */
export function mayStillRunOn(above: LineShape, below: LineShape, setting: Setting): boolean {
  if (above.ending === 'sentence' || below.label || !isEvidence(above, below, false)) return false;
  if (above.ending === 'open' && (below.start === 'lower' || below.start === 'wide')) return true;
  return (isUnwrapped(above, setting) || isUnwrapped(below, setting)) && isFull(above, below, setting.column);
}

/** Whether `below` is a rule that makes a heading of the line `above`: about as long as it, or of `=` under words. */
export function underlines(above: LineShape, below: LineShape): boolean {
  if (above.sign !== 'text' || above.quote !== below.quote) return false;
  const words = above.width - above.indent;
  const isAlike = Math.abs(words - (below.width - below.indent)) <= Math.max(2, words / 4);
  if (below.sign === 'equals') return isAlike || (above.ending === 'open' && words <= longestTitle);
  return below.sign === 'dashes' && isAlike;
}
