import type { Hunk } from './hunks.ts';

function bytesOf(latin1: string): Uint8Array {
  const bytes = new Uint8Array(latin1.length);
  for (let at = 0; at < latin1.length; at++) bytes[at] = latin1.charCodeAt(at);
  return bytes;
}

/** Lines with their signs, each with its line end again: the marker for a missing one belongs to the line above it. */
function signedLines({ lines }: Hunk): { sign: string; bytes: Uint8Array }[] {
  const read: { sign: string; bytes: Uint8Array }[] = [];
  lines.forEach((line, index) => {
    if (line.startsWith('\\')) return;
    const ended = lines[index + 1]?.startsWith('\\') !== true;
    read.push({ sign: line.slice(0, 1), bytes: bytesOf(line.slice(1) + (ended ? '\n' : '')) });
  });
  return read;
}

/** Offset after `count` more lines from `at`. */
function skipLines(bytes: Uint8Array, at: number, count: number): number {
  let offset = at;
  for (let skipped = 0; skipped < count; skipped++) {
    const end = bytes.indexOf(0x0a, offset);
    offset = end < 0 ? bytes.length : end + 1;
  }
  return offset;
}

function hasAt(bytes: Uint8Array, at: number, piece: Uint8Array): boolean {
  return at + piece.length <= bytes.length && piece.every((byte, index) => bytes[at + index] === byte);
}

/**
 * Applies hunks to the original the way a patch tool does, line by line and without looking for them elsewhere: the
 * check of law 4. Undefined when a line to keep or to delete is not where the hunk says.
 */
export function applyHunks(bytes: Uint8Array, hunks: readonly Hunk[]): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let at = 0;
  let line = 1;
  for (const hunk of hunks) {
    const start = skipLines(bytes, at, hunk.oldStart - line);
    pieces.push(bytes.subarray(at, start));
    at = start;
    for (const { sign, bytes: text } of signedLines(hunk)) {
      if (sign !== '+') {
        if (!hasAt(bytes, at, text)) return undefined;
        at += text.length;
      }
      if (sign !== '-') pieces.push(text);
    }
    line = hunk.oldStart + hunk.oldLines;
  }
  pieces.push(bytes.subarray(at));
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const piece of pieces) {
    whole.set(piece, to);
    to += piece.length;
  }
  return whole;
}
