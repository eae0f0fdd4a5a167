/**
 * Control bytes that no text has: C0 without tab, the line ends (LF, VT, FF, CR), the end mark of old systems (0x1A)
 * and escape (0x1B), which colours and charset switches need.
 */
const isControl: Uint8Array = new Uint8Array(256);
for (let byte = 0; byte < 0x20; byte++)
  isControl[byte] = (byte >= 9 && byte <= 13) || byte === 0x1a || byte === 0x1b ? 0 : 1;

/** One byte in this many is looked at first; odd, so that records of a regular length do not hide. */
const stride = 7;

/**
 * Whether more than one byte in twenty is such a control byte. A sample spread over the whole file decides whether all
 * of it is counted: looking at each byte of each file would take as long as decoding it.
 */
export function isFullOfControls(bytes: Uint8Array): boolean {
  const step = bytes.length < 512 ? 1 : stride;
  const sampled = count(bytes, step) * step;
  if (sampled * 40 <= bytes.length) return false;
  return count(bytes, 1) * 20 > bytes.length;
}

function count(bytes: Uint8Array, step: number): number {
  let controls = 0;
  for (let at = 0; at < bytes.length; at += step) controls += isControl[bytes[at] ?? 0] ?? 0;
  return controls;
}
