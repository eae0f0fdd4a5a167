/**
 * Whether nothing is seen where this UTF-16 unit stands: white space of every width, control characters, no-break
 * space, soft hyphen, zero-width and direction marks, a stray byte-order mark. Fillers that Unicode counts as letters
 * are not in the list: no line with a letter may pass for a blank one.
 */
export function isInvisible(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0x7f) return false;
  if (unit <= 0xa0 || unit === 0xad) return true;
  if (unit < 0x2000) return unit === 0x61c || unit === 0x1680 || unit === 0x180e;
  if (unit <= 0x206f) return isInvisiblePunctuation(unit);
  return unit === 0x3000 || unit === 0xfeff;
}

/** General Punctuation: spaces, zero-width characters, separators, embeddings, the medium space, joiners, isolates. */
function isInvisiblePunctuation(unit: number): boolean {
  if (unit <= 0x200f) return true;
  if (unit < 0x205f) return unit >= 0x2028 && unit <= 0x202f;
  return true;
}

/** First unit from `from` on that is seen; `end` when none is. */
export function skipInvisible(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isInvisible(text.charCodeAt(at))) at++;
  return at;
}

/** After the last unit before `end` that is seen; `from` when none is. */
export function trimInvisible(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isInvisible(text.charCodeAt(at - 1))) at--;
  return at;
}
