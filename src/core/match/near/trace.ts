/** A stretch of an alignment that is equal or changed throughout, by the place where it ends in either text. */
export interface Stretch {
  readonly equal: boolean;
  readonly endA: number;
  readonly endB: number;
}

// What the trace keeps of a cell: how the last word of a change was come by, and whether the better way to the cell
// ends in an equal pair, for a way that goes on with a change and for one that goes on with an equal pair.
const replaced = 1;
const deleted = 2;
const inserted = 3;
const lastEdit = 3;
const equalBeforeChange = 4;
const equalBeforeEqual = 8;

/** Ways are compared by edits first and by stretches of changes second. */
const edit = 2 ** 26;
const newStretch = 1;

/** The diagonals (index in `b` minus index in `a`) that a way of so many edits can take. */
export interface Band {
  readonly lowest: number;
  readonly width: number;
}

/** Band for texts of these lengths; `edits` at least their difference. */
export function bandOf(lengthA: number, lengthB: number, edits: number): Band {
  const goal = lengthB - lengthA;
  const spare = Math.floor((edits - Math.abs(goal)) / 2);
  return { lowest: Math.min(0, goal) - spare, width: Math.abs(goal) + 2 * spare + 1 };
}

/** The cells of the band, row by row: one row for each word of `a` and one before. */
function cellsOf(a: Int32Array, b: Int32Array, { lowest, width }: Band): Uint8Array {
  const cells = new Uint8Array((a.length + 1) * width);
  // Least costs to leave a cell by a change and by an equal pair, one place to the right of its diagonal, so that there
  // is a place on either side that no way comes from. A row is written over the one before: the place of the cell
  // itself still holds the cell that a replaced word comes from, the next place the one that a deleted word comes from.
  const toChange = new Float64Array(width + 2).fill(Infinity);
  const toEqual = new Float64Array(width + 2).fill(Infinity);
  // Before the first words, as if an equal pair stood there.
  toEqual[1 - lowest] = 0;
  for (let i = 0; i <= a.length; i++) {
    const from = Math.max(0, -lowest - i);
    const to = Math.min(width, b.length - lowest - i + 1);
    for (let at = from; at < to; at++) {
      const byReplacing = Number(toChange[at + 1]);
      const byDeleting = Number(toChange[at + 2]);
      const byInserting = Number(toChange[at]);
      const changed = Math.min(byReplacing, byDeleting, byInserting) + edit;
      const equal = a[i - 1] === b[i + lowest + at - 1] ? Number(toEqual[at + 1]) : Infinity;
      const last =
        byReplacing + edit === changed ? replaced : byDeleting + edit === changed ? deleted : inserted;
      const equalFirst = equal + newStretch < changed;
      toChange[at + 1] = equalFirst ? equal + newStretch : changed;
      toEqual[at + 1] = Math.min(equal, changed);
      cells[i * width + at] =
        last | (equalFirst ? equalBeforeChange : 0) | (equal <= changed ? equalBeforeEqual : 0);
    }
  }
  return cells;
}

/**
 * An alignment with the fewest edits and, of those, one with the fewest stretches of changes, in order: `the big red
 * car` and `a small red car` differ in one stretch of two words. Words are given as numbers, equal for equal words;
 * `band` holds the ways of as many edits as the texts are apart.
 *
 * Wagner and Fischer (1974) in Ukkonen's band (1985), with two costs for a cell as in Gotoh (1982), since a change
 * behind a change begins no stretch. `a.length` · `band.width` steps of about 5 ns, and as many bytes.
 */
export function trace(a: Int32Array, b: Int32Array, band: Band): Stretch[] {
  const cells = cellsOf(a, b, band);
  const cellAt = (i: number, j: number): number => Number(cells[i * band.width + (j - i) - band.lowest]);
  const stretches: Stretch[] = [];
  let [i, j] = [a.length, b.length];
  let equal = (cellAt(i, j) & equalBeforeEqual) !== 0;
  stretches.push({ equal, endA: i, endB: j });
  while (i > 0 || j > 0) {
    const last = equal ? replaced : cellAt(i, j) & lastEdit;
    const before = equal ? equalBeforeEqual : equalBeforeChange;
    if (last !== inserted) i--;
    if (last !== deleted) j--;
    const wasEqual = (cellAt(i, j) & before) !== 0;
    if (wasEqual !== equal && (i > 0 || j > 0)) stretches.push({ equal: wasEqual, endA: i, endB: j });
    equal = wasEqual;
  }
  return stretches.toReversed();
}
