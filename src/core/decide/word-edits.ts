/** Half-open range of words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Words of both sides that stand in each other's place; one side is empty where words were put in or left out. */
export interface Hunk {
  readonly a: WordRange;
  readonly b: WordRange;
}

/** Cells of the table beyond which no pair is judged: 20 ms. A paragraph of 3,000 words with 300 edits takes half of it. */
const mostCells = 4_000_000;

/** Above every count of edits. */
const unreached = 0x3fffffff;

const steps = { match: 0, replace: 1, insert: 2, drop: 3 } as const;

/** Both sides without the words they share at either end. */
interface Middle {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly head: number;
}

function middleOf(a: readonly string[], b: readonly string[]): Middle {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { a: a.slice(head, a.length - tail), b: b.slice(head, b.length - tail), head };
}

interface Table {
  /** The last step of the best way to each cell, a row for each word of `a`. */
  readonly taken: Uint8Array;
  readonly width: number;
  readonly edits: number;
}

/** Fills the table of the distance (Wagner and Fischer 1974) in a band of `reach` cells on both sides of the diagonal. */
function fill({ a, b }: Middle, reach: number): Table {
  const width = 2 * reach + 1;
  const taken = new Uint8Array((a.length + 1) * width);
  let above = new Int32Array(width + 1).fill(unreached);
  for (let i = 0; i <= a.length; i++) {
    const row = new Int32Array(width + 1).fill(unreached);
    for (let place = Math.max(0, reach - i); place < width && i + place - reach <= b.length; place++) {
      const j = i + place - reach;
      const isSame = i > 0 && j > 0 && a[i - 1] === b[j - 1];
      const replaced = i > 0 && j > 0 ? Number(above[place]) + Number(!isSame) : unreached;
      const dropped = i > 0 ? Number(above[place + 1]) + 1 : unreached;
      const inserted = place > 0 ? Number(row[place - 1]) + 1 : unreached;
      const least = i + j === 0 ? 0 : Math.min(replaced, dropped, inserted);
      row[place] = least;
      taken[i * width + place] =
        least === replaced
          ? isSame
            ? steps.match
            : steps.replace
          : least === dropped
            ? steps.drop
            : steps.insert;
    }
    above = row;
  }
  return { taken, width, edits: Number(above[b.length - a.length + reach]) };
}

/** The way through the table from its end, as hunks from the last to the first. */
function trace({ a, b, head }: Middle, { taken, width }: Table): Hunk[] {
  const hunks: Hunk[] = [];
  const reach = (width - 1) / 2;
  let [i, j] = [a.length, b.length];
  let [toA, toB] = [i, j];
  const close = (): void => {
    if (i < toA || j < toB)
      hunks.push({ a: { from: i + head, to: toA + head }, b: { from: j + head, to: toB + head } });
  };
  while (i + j > 0) {
    const step = taken[i * width + j - i + reach];
    if (step === steps.match) {
      close();
      [toA, toB] = [i - 1, j - 1];
    }
    if (step !== steps.insert) i--;
    if (step !== steps.drop) j--;
  }
  close();
  return hunks;
}

/** Where two lists of words differ, in order, and by how many words replaced, inserted or left out. */
export interface WordEdits {
  readonly edits: number;
  readonly hunks: readonly Hunk[];
}

/**
 * The fewest edits that turn `a` into `b`; undefined when they are more than `most`, or the texts are so long and so far
 * apart that telling would take too long.
 */
export function wordEdits(a: readonly string[], b: readonly string[], most: number): WordEdits | undefined {
  const middle = middleOf(a, b);
  const [rows, columns] = [middle.a.length, middle.b.length];
  const reach = Math.min(most, Math.max(rows, columns));
  if (!(Math.abs(rows - columns) <= reach) || (rows + 1) * (2 * reach + 1) > mostCells) return undefined;
  const table = fill(middle, reach);
  return table.edits > most ? undefined : { edits: table.edits, hunks: trace(middle, table).toReversed() };
}
