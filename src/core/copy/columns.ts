/** Columns from one tab stop to the next. */
const tabStop = 8;

/**
 * Blocks set two columns wide on a terminal or a typewriter: hangul, kana, ideographs, full-width forms, pictographs.
 * After Unicode's EastAsianWidth (UAX #11), by whole blocks.
 */
const wideBlocks: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Whether a character takes two columns. */
export function isWide(codePoint: number): boolean {
  if (codePoint < 0x1100) return false;
  return wideBlocks.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** Marks over Latin letters, zero-width characters, soft hyphen, variation selectors. Marks of Indic scripts count. */
function isZeroWidth(codePoint: number): boolean {
  if (codePoint < 0x300) return codePoint === 0xad;
  if (codePoint < 0x200b) return codePoint <= 0x36f;
  return codePoint <= 0x200f || (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || codePoint === 0xfeff;
}

/** Column after a character that begins at `column`, both from 0. */
export function advance(column: number, codePoint: number): number {
  if (codePoint === 0x09) return column - (column % tabStop) + tabStop;
  if (isWide(codePoint)) return column + 2;
  return isZeroWidth(codePoint) ? column : column + 1;
}
