import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  type Stats,
} from 'node:fs';
import { digestOf } from './digest.ts';
import { flushFolder } from './flush.ts';
import { fsPath } from './path-bytes.ts';
import { readBytes } from './read-bytes.ts';
import { discard, sweepOnce, temporaryBeside, writeAll } from './temporary.ts';
import { FileTrouble, meaningOf } from './trouble.ts';

/**
 * Replaces an article by its cleaned copy so that at any moment the old or the new one stands there whole, with the
 * mode and owner of the old one. Nothing is done when the file is not the one with `expectedDigest` any more.
 *
 * Gives undefined, or what went wrong: the end of a sentence that begins with the file's name. Between the last look
 * and the rename there are some microseconds in which an edit could still be lost; the system has no way to close them.
 */
export function replaceInPlace(path: string, expectedDigest: string, bytes: Uint8Array): string | undefined {
  const before = readBytes(path);
  if ('kind' in before) return before.reason;
  if (digestOf(before.bytes) !== expectedDigest) return changed;
  const temporary = temporaryBeside(path);
  const folder = path.slice(0, path.lastIndexOf('/')) || '/';
  try {
    sweepOnce(folder);
    writeDurably(temporary, bytes, before.stats);
    const now = readBytes(path);
    if ('kind' in now || !isSame(before.stats, now.stats) || digestOf(now.bytes) !== expectedDigest) {
      discard(temporary);
      return changed;
    }
    renameSync(fsPath(temporary), fsPath(path));
    tryFlushFolder(folder);
    return undefined;
  } catch (error) {
    discard(temporary);
    return `cannot be rewritten: ${error instanceof FileTrouble ? error.message : meaningOf(error)}`;
  }
}

/** A failure is not told: the new file stands there, and after a power loss the old or the new one does. */
function tryFlushFolder(folder: string): void {
  try {
    flushFolder(folder);
  } catch (error) {
    meaningOf(error);
  }
}

const changed = 'was changed by someone else during the run, and is left as it is: run again';

function isSame(before: Stats, now: Stats): boolean {
  return before.dev === now.dev && before.ino === now.ino && before.mtimeMs === now.mtimeMs;
}

function writeDurably(path: string, bytes: Uint8Array, like: Stats): void {
  const descriptor = openSync(fsPath(path), 'wx', 0o600);
  try {
    writeAll(descriptor, bytes);
    takeOver(descriptor, like);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Owner first: changing it clears the bits that run a program as someone else. */
function takeOver(descriptor: number, like: Stats): void {
  if (process.platform === 'win32') return;
  const { uid, gid } = fstatSync(descriptor);
  if (like.uid !== uid || like.gid !== gid) {
    try {
      fchownSync(descriptor, like.uid, like.gid);
    } catch (error) {
      throw new FileTrouble(`its owner cannot be kept (${meaningOf(error)})`);
    }
  }
  fchmodSync(descriptor, like.mode & 0o7777);
}
