import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { fsPath, pathFromBytes } from './path-bytes.ts';
import { errorCode, meaningOf } from './trouble.ts';

/** A file's bytes, and what the file was when they were read. */
export interface FileBytes {
  readonly bytes: Buffer;
  readonly stats: Stats;
}

/** Why a file could not be read: the end of a sentence that begins with its name. */
export interface Unread {
  readonly kind: 'unread';
  readonly reason: string;
}

/** Node reads at most 2 GiB into one buffer; this is the round number below it. */
const sizeLimit = 1_900_000_000;

// Windows has none of the two. O_NONBLOCK keeps a FIFO that took the file's place from holding the run up for ever.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a whole plain file, whatever size the system tells. `path` is absolute and goes through no link: a file that
 * is reached through one all the same, since a folder was swapped during the run, is not read.
 */
export function readBytes(path: string): FileBytes | Unread {
  try {
    const descriptor = openSync(fsPath(path), flags);
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile()) return unread('is no plain file any more');
      if (!liesAt(path, descriptor)) return unread('is reached through a symbolic link now');
      if (stats.size > sizeLimit) return tooLarge(stats.size);
      const bytes = readToEnd(descriptor, stats.size);
      return bytes === undefined ? tooLarge(sizeLimit) : { bytes, stats };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return unread(reasonOf(error));
  }
}

function unread(reason: string): Unread {
  return { kind: 'unread', reason };
}

function tooLarge(size: number): Unread {
  return unread(
    `is too large: it has at least ${size} bytes, and ${sizeLimit} are the most that can be read`,
  );
}

function reasonOf(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'vanished during the run';
    case 'ELOOP':
      return 'cannot be read: it is a symbolic link now';
    default:
      return `cannot be read: ${meaningOf(error)}`;
  }
}

/** Reads until there is no more: a file may have grown, or come from a system that tells no size. */
function readToEnd(descriptor: number, size: number): Buffer | undefined {
  let buffer = Buffer.allocUnsafe(size + 1);
  let end = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, end, buffer.length - end, null);
    if (count === 0) return buffer.subarray(0, end);
    end += count;
    if (end < buffer.length) continue;
    if (end > sizeLimit) return undefined;
    const larger = Buffer.allocUnsafe(Math.max(2 * end, 1 << 16));
    buffer.copy(larger);
    buffer = larger;
  }
}

/**
 * Whether the opened file is the one that stands at `path` itself. Linux tells where an opened file lies; a file that
 * was replaced in the meantime still lies there, with a remark.
 */
function liesAt(path: string, descriptor: number): boolean {
  if (process.platform === 'linux') {
    const place = placeOf(descriptor);
    if (place !== undefined) return place === path || place === `${path} (deleted)`;
  }
  return process.platform === 'win32' || realPath(path) === path;
}

function placeOf(descriptor: number): string | undefined {
  try {
    return pathFromBytes(readlinkSync(`/proc/self/fd/${descriptor}`, 'buffer'));
  } catch {
    // No /proc here, as in some containers.
    return undefined;
  }
}

function realPath(path: string): string {
  return pathFromBytes(realpathSync.native(fsPath(path), 'buffer'));
}
