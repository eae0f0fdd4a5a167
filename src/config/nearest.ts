/** No name that is worth a guess is longer; keeps a pasted book from being compared letter by letter. */
const longest = 40;

/** One row of the table of `editDistance` from the row above it and, for swapped neighbours, the one above that. */
function nextRow(
  word: string,
  letter: string,
  above: readonly number[],
  swap: (column: number) => number,
): number[] {
  const row = [(above[0] ?? 0) + 1];
  for (let column = 1; column <= word.length; column++) {
    const same = word[column - 1] === letter ? 0 : 1;
    row.push(
      Math.min(
        (above[column] ?? 0) + 1,
        (row[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + same,
        swap(column),
      ),
    );
  }
  return row;
}

/**
 * Letters to insert, delete, change or swap with their neighbour to make one word of the other: the restricted
 * Damerau-Levenshtein distance, row by row. Costs the product of the lengths.
 */
function editDistance(one: string, other: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: one.length + 1 }, (_, column) => column);
  for (let row = 1; row <= other.length; row++) {
    const letter = other[row - 1] ?? '';
    const twoUp = before;
    const swap = (column: number): number =>
      row > 1 && column > 1 && one[column - 2] === letter && one[column - 1] === other[row - 2]
        ? (twoUp[column - 2] ?? Infinity) + 1
        : Infinity;
    const next = nextRow(one, letter, above, swap);
    before = above;
    above = next;
  }
  return above[one.length] ?? 0;
}

/**
 * The candidate that a mistyped word most likely stands for, or `undefined` when none is near: at most one letter in
 * three may be wrong. Case does not count. Of equally near candidates the first wins.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(word.length, 3) / 3) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
