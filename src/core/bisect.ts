/**
 * Index of the last of `length` rising numbers that is not above `value`; 0 when all are. Logarithmic. For tables that
 * say where lines or pieces begin.
 */
export function bisect(length: number, numberAt: (index: number) => number, value: number): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numberAt(middle) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
