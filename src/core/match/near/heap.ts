/** What a heap is ordered by. */
export interface Ranked {
  readonly rank: number;
}

/**
 * Restores a heap, lowest rank on top, in which only the top may be out of place (Williams 1964). A sorted list is a
 * heap. About 2 log₂ n comparisons.
 */
export function sink<Item extends Ranked>(heap: Item[]): void {
  const [top] = heap;
  if (top === undefined) return;
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    const rightIsLower = left !== undefined && right !== undefined && right.rank < left.rank;
    const lower = rightIsLower ? right : left;
    if (lower === undefined || lower.rank >= top.rank) break;
    heap[at] = lower;
    at = 2 * at + (rightIsLower ? 2 : 1);
  }
  heap[at] = top;
}
