/** How far the rows of `a` are matched on each diagonal (index in `b` minus index in `a`); `origin`: place of diagonal 0. */
interface Diagonals {
  readonly origin: number;
  readonly lowest: number;
  readonly highest: number;
  /** With one edit fewer. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Below every row, so that one step from it leads nowhere. */
const unreached = -2;

/** Goes on from `before` with one edit more, and over all equal words behind it. */
function extend<Word extends string | number>(
  a: ArrayLike<Word>,
  b: ArrayLike<Word>,
  diagonals: Diagonals,
  edits: number,
): void {
  const { origin, lowest, highest, before, after } = diagonals;
  for (let diagonal = Math.max(-edits, lowest); diagonal <= Math.min(edits, highest); diagonal++) {
    const at = origin + diagonal;
    const replaced = Number(before[at]) + 1;
    const inserted = Number(before[at - 1]);
    const deleted = Number(before[at + 1]) + 1;
    let row = Math.min(Math.max(replaced, inserted, deleted), a.length, b.length - diagonal);
    while (row < a.length && row + diagonal < b.length && a[row] === b[row + diagonal]) row++;
    after[at] = row;
  }
}

/**
 * Least number of words to replace, insert or delete to turn `a` into `b` (Levenshtein 1966); undefined when it is more
 * than `most`. Words are given as they are or as their hashes.
 *
 * Ukkonen, "Algorithms for approximate string matching" (1985): with e edits only the furthest row on each of 2e + 1
 * diagonals matters, and diagonals too far off to come back within `most` edits are left out. About n + k² word
 * comparisons, k the edits or `most`, whichever is less; at worst n · k. Memory: 8 bytes per diagonal, k + 1 of them.
 */
export function editsBetween<Word extends string | number>(
  a: ArrayLike<Word>,
  b: ArrayLike<Word>,
  most: number,
): number | undefined {
  const goal = b.length - a.length;
  // A way over diagonal g costs |g| + |goal - g| insertions and deletions.
  const spare = Math.floor((most - Math.abs(goal)) / 2);
  if (!(spare >= 0)) return undefined;
  const lowest = Math.min(0, goal) - spare;
  const highest = Math.max(0, goal) + spare;
  const origin = 1 - lowest;
  let before = new Int32Array(highest - lowest + 3).fill(unreached);
  let after = before.slice();
  // Before any edit, as if a word had been replaced in front of the first.
  before[origin] = -1;
  for (let edits = 0; edits <= most; edits++) {
    extend(a, b, { origin, lowest, highest, before, after }, edits);
    if (after[origin + goal] === a.length) return edits;
    [before, after] = [after, before];
  }
  return undefined;
}
