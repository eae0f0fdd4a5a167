import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { fsPath } from './path-bytes.ts';
import { meaningOf } from './trouble.ts';

/** Why a file that says what to do cannot be read: the end of a sentence that begins with its name. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: string;
}

// Without O_NONBLOCK opening a pipe waits for a writer.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a plain file of at most `limit` bytes, through links. Never reads on: what the size says is not true of
 * every system's files.
 */
export function readSmall(path: string, limit: number): Buffer | Unreadable {
  try {
    const descriptor = openSync(fsPath(path), flags);
    try {
      const stats = fstatSync(descriptor);
      if (stats.isDirectory()) return unreadable('is a folder, not a file');
      if (!stats.isFile()) return unreadable('is no plain file');
      const bytes = readUpTo(descriptor, limit + 1);
      if (bytes.length <= limit) return bytes;
      return unreadable(`is larger than the ${limit} bytes that are read of such a file`);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return unreadable(`cannot be read: ${meaningOf(error)}`);
  }
}

function readUpTo(descriptor: number, most: number): Buffer {
  const pieces: Buffer[] = [];
  let left = most;
  while (left > 0) {
    const piece = Buffer.allocUnsafe(Math.min(left, 1 << 16));
    const count = readSync(descriptor, piece, 0, piece.length, null);
    if (count === 0) break;
    pieces.push(piece.subarray(0, count));
    left -= count;
  }
  return Buffer.concat(pieces);
}

/** The same as text, which has to be UTF-8; a byte-order mark is left out. */
export function readSmallText(path: string, limit: number): string | Unreadable {
  const bytes = readSmall(path, limit);
  if ('kind' in bytes) return bytes;
  if (!isUtf8(bytes)) return unreadable('is not UTF-8');
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function unreadable(reason: string): Unreadable {
  return { kind: 'unreadable', reason };
}
