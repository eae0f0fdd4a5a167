/** How far bytes look like UTF-8. */
export interface Utf8Evidence {
  /** Bytes after the first of each valid sequence of two to four bytes. */
  readonly continuations: number;
  /** Bytes that belong to no valid sequence. */
  readonly bad: number;
}

export function weighUtf8(bytes: Uint8Array): Utf8Evidence {
  let continuations = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) bad++;
    else continuations += length - 1;
    at += length === 0 ? 1 : length;
  }
  return { continuations, bad };
}

/**
 * Decodes UTF-8; each byte that is not part of a valid sequence becomes a lone surrogate U+DC80..U+DCFF (PEP 383), so
 * that different bytes never give the same text. Linear, in two bytes of memory a byte.
 */
export function decodeSurrogateEscaped(bytes: Uint8Array): string {
  // No sequence has more units than bytes.
  const units = Buffer.allocUnsafe(bytes.length * 2);
  let end = 0;
  const put = (unit: number): void => {
    end = units.writeUInt16LE(unit, end);
  };
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    const first = bytes[at] ?? 0;
    if (length === 0) put(0xdc00 + first);
    else if (length < 4) put(codePoint(bytes, at, length));
    else {
      const above = codePoint(bytes, at, length) - 0x10000;
      put(0xd800 + (above >> 10));
      put(0xdc00 + (above & 0x3ff));
    }
    at += length === 0 ? 1 : length;
  }
  return units.toString('utf16le', 0, end);
}

function codePoint(bytes: Uint8Array, at: number, length: 1 | 2 | 3 | 4): number {
  const first = bytes[at] ?? 0;
  let point = length === 1 ? first : first & (0x7f >> length);
  for (let next = at + 1; next < at + length; next++) point = (point << 6) | ((bytes[next] ?? 0) & 0x3f);
  return point;
}

/** Length in bytes of the valid sequence at `at`, or 0; the ranges are table 3-7 of the Unicode Standard. */
function sequenceLength(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  if (first < 0xe0) return isContinuation(second) ? 2 : 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest || !isContinuation(bytes[at + 2] ?? 0)) return 0;
  if (first < 0xf0) return 3;
  return isContinuation(bytes[at + 3] ?? 0) ? 4 : 0;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
