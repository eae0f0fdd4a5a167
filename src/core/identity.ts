/**
 * Two 32-bit lanes of a text, the same on every machine: multiply and xor rounds, finished as in MurmurHash3 (Appleby,
 * 2011, public domain). They nominate and name; they decide nothing.
 */
export function lanesOf(text: string): [number, number] {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193) ^ (a >>> 15);
    b = Math.imul(b ^ unit, 0xcc9e2d51) ^ (b >>> 13);
  }
  return [finish(a ^ text.length), finish(b ^ a)];
}

function finish(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Identity of a text as 16 hexadecimal digits. */
export function identityOf(text: string): string {
  return lanesOf(text)
    .map((lane) => lane.toString(16).padStart(8, '0'))
    .join('');
}
