import type { LineShape } from './line-shape.ts';

/** Copy is wrapped at no column outside these: teletypes, agency formats, mail, consoles, ideographs counted double. */
export const narrowest = 48;
export const widest = 120;
/** A first word wider than this says little about the column before it. */
const widestWord = 20;

/** The column the line `above` would have reached with the first word of the line `below`. */
export function reach(above: LineShape, below: LineShape): number {
  return above.width + (below.start === 'wide' ? 0 : 1) + below.word;
}

/** Counts of pairs of neighbouring lines. A pair is full at a column when the lower line's first word did not fit. */
interface Evidence {
  readonly pairs: number;
  readonly full: number;
  /** Of the full ones: a sentence plainly goes on. */
  readonly on: number;
  /** Of the full ones: a sentence ends with the upper line. */
  readonly off: number;
  /** Of the full ones: the lower line begins with a capital, in copy that has small letters. */
  readonly upper: number;
}

/**
 * Whether pairs look wrapped. Wrapped copy fills its lines (all but the last of a paragraph) and breaks sentences;
 * lines that are paragraphs are full at one column by chance only, about one in six, and end sentences or begin with
 * a capital. Where script or setting (capitals only) show no sentence going on, more and fuller lines are asked for;
 * fewer when lines set in are followed by lines that are not.
 */
function isWrapped({ pairs, full, on, off, upper }: Evidence, setIn: boolean): boolean {
  if (off > full * 0.4) return false;
  if (on >= full * 0.25) return full >= pairs * (pairs < 3 ? 1 : pairs < 8 ? 0.6 : 0.4);
  if (setIn) return pairs >= 2 && full >= pairs * 0.6;
  return upper * 2 > full ? pairs >= 6 && full >= pairs * 0.8 : pairs >= 5 && full >= pairs * 0.6;
}

/** Where lines are wrapped. */
export interface WrapColumn {
  /** The widest line seen that was full; the true column is not less. */
  readonly column: number;
  /** The widest the true column can be, all full lines considered. */
  readonly limit: number;
}

/** Collects pairs of neighbouring lines and says at which column they are wrapped. */
export interface WrapTally {
  readonly pairs: number;
  add(above: LineShape, below: LineShape): void;
  /** Share of the pairs that are full at `column`. */
  shareAt(column: number): number;
  /**
   * The column with most votes, or undefined when the lines are not wrapped. `setIn`: lines that
   * are set in open paragraphs.
   */
  verdict(setIn?: boolean): WrapColumn | undefined;
  clear(): void;
}

/**
 * An empty tally. Every pair votes for the columns it would be full at, from the width of its upper line to what it
 * would have reached with one word more: some six columns, all of which hold the true one if the copy is wrapped. The
 * column with most votes wins.
 */
export function makeWrapTally(): WrapTally {
  const full = new Uint32Array(widest + 1);
  const on = new Uint32Array(widest + 1);
  const off = new Uint32Array(widest + 1);
  const upper = new Uint32Array(widest + 1);
  let pairs = 0;
  const vote = (votes: Uint32Array, above: LineShape, below: LineShape): void => {
    const end = Math.min(reach(above, below), widest + 1);
    for (let column = Math.max(above.width - above.slack, narrowest); column < end; column++)
      votes[column] = Number(votes[column]) + 1;
  };
  return {
    get pairs() {
      return pairs;
    },
    add(above, below) {
      if (below.word > widestWord) return;
      pairs++;
      vote(full, above, below);
      if (above.ending !== 'open') vote(off, above, below);
      else if (below.start === 'upper') vote(upper, above, below);
      else if (below.start !== 'other') vote(on, above, below);
    },
    shareAt: (column) => Number(full[column]) / pairs,
    verdict(setIn = false) {
      const most = full.reduce((a, b) => Math.max(a, b), 0);
      if (most === 0) return undefined;
      const column = full.indexOf(most);
      const countsAt = { on: Number(on[column]), off: Number(off[column]), upper: Number(upper[column]) };
      if (!isWrapped({ pairs, full: most, ...countsAt }, setIn)) return undefined;
      let limit = column;
      while (full[limit + 1] === most) limit++;
      return { column, limit };
    },
    clear() {
      if (pairs === 0) return;
      pairs = 0;
      for (const votes of [full, on, off, upper]) votes.fill(0);
    },
  };
}
