/** For each beginning of `wanted` the length of its longest border: a true beginning of it that is also its end. */
function borderLengths(wanted: string): Int32Array {
  const lengths = new Int32Array(wanted.length);
  for (let at = 1, length = 0; at < wanted.length; at++) {
    while (length > 0 && wanted[at] !== wanted[length]) length = Number(lengths[length - 1]);
    if (wanted[at] === wanted[length]) length++;
    lengths[at] = length;
  }
  return lengths;
}

/**
 * Where `wanted` begins in `text` for the first time from `from` on at a place that `fits` takes; -1 when nowhere.
 *
 * Most searches end with the engine's own, which is by far the faster one. When that finds a place that does not fit,
 * the search of Knuth, Morris and Pratt ("Fast Pattern Matching in Strings", 1977) goes on from there: it comes to
 * every place, overlapping ones too, in time linear in both lengths. `wanted` is not empty.
 */
export function findStretch(
  text: string,
  wanted: string,
  from: number,
  fits: (start: number) => boolean,
): number {
  const first = text.indexOf(wanted, from);
  if (first < 0 || fits(first)) return first;
  const lengths = borderLengths(wanted);
  for (let at = first, length = 0; at < text.length; at++) {
    while (length > 0 && text[at] !== wanted[length]) length = Number(lengths[length - 1]);
    if (text[at] === wanted[length]) length++;
    if (length < wanted.length) continue;
    const start = at - length + 1;
    if (fits(start)) return start;
    length = Number(lengths[length - 1]);
  }
  return -1;
}
