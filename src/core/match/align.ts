/** Words of one side that stand where other words, or none, stand on the other side. */
export interface WordChange {
  readonly keeper: readonly string[];
  readonly copy: readonly string[];
}

/** Cells of the table that aligns two stretches of words; beyond it they count as changed whole (8 MB at the most). */
const mostCells = 4_000_000;

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Lengths of the longest common subsequences of all pairs of suffixes, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const below = Number(table[(i + 1) * width + j]);
      const right = Number(table[i * width + j + 1]);
      const diagonal = Number(table[(i + 1) * width + j + 1]) + 1;
      table[i * width + j] = a[i] === b[j] ? diagonal : Math.max(below, right);
    }
  }
  return table;
}

function changesBetween(a: readonly string[], b: readonly string[]): WordChange[] {
  if (a.length === 0 && b.length === 0) return [];
  if (a.length * b.length > mostCells) return [{ keeper: a, copy: b }];
  const table = commonLengths(a, b);
  const width = b.length + 1;
  const changes: WordChange[] = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  const close = (): void => {
    if (i > fromI || j > fromJ) changes.push({ keeper: a.slice(fromI, i), copy: b.slice(fromJ, j) });
  };
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      close();
      i++;
      j++;
      fromI = i;
      fromJ = j;
    } else if (Number(table[(i + 1) * width + j]) >= Number(table[i * width + j + 1])) i++;
    else j++;
  }
  [i, j] = [a.length, b.length];
  close();
  return changes;
}

/**
 * The words in which two printings differ, in order: what is left after a longest common subsequence of their words
 * (Wagner and Fischer, 1974). Words are compared as printed. Quadratic in the stretch between the first and the last
 * difference, up to `mostCells`; a longer stretch is one change.
 */
export function alignWords(keeper: string, copy: string): WordChange[] {
  if (keeper === copy) return [];
  const a = wordsOf(keeper);
  const b = wordsOf(copy);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return changesBetween(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
}
