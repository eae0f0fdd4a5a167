import {
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  futimesSync,
  linkSync,
  renameSync,
  type Stats,
} from 'node:fs';
import { digestOf } from './digest.ts';
import { flushFolder } from './flush.ts';
import { identityOf, look } from './identity.ts';
import { fsPath } from './path-bytes.ts';
import { readBytes } from './read-bytes.ts';
import { discard, sweepOnce, temporaryBeside, writeNew } from './temporary.ts';
import { FileTrouble, meaningOf } from './trouble.ts';

/**
 * Replaces an article by other bytes so that at any moment the old or the new ones stand there whole, with the mode, the
 * owner and the times of the old file (to the microsecond; access lists and extended attributes are out of Node's
 * reach). Nothing is done when the file is not the one with `expectedDigest` any more.
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

/**
 * Makes `names`, which were further names of the file that stood at `path`, names of the one that stands there now. Each
 * is replaced in one step. Gives those that could not be: they hold the old bytes still. A name that was changed since is
 * another file, and left alone; one in a folder that is mounted twice has changed with `path`.
 */
export function replaceOtherNames(path: string, names: readonly string[], expectedDigest: string): string[] {
  return names.filter((name) => !followsName(path, name, expectedDigest));
}

function followsName(path: string, name: string, expectedDigest: string): boolean {
  const [target, own] = [look(path), look(name)];
  if (target !== undefined && own !== undefined && identityOf(target) === identityOf(own)) return true;
  const temporary = temporaryBeside(name);
  try {
    linkSync(fsPath(path), fsPath(temporary));
    const before = readBytes(name);
    if ('kind' in before || digestOf(before.bytes) !== expectedDigest) {
      discard(temporary);
      return false;
    }
    renameSync(fsPath(temporary), fsPath(name));
    tryFlushFolder(name.slice(0, name.lastIndexOf('/')) || '/');
    return true;
  } catch (error) {
    discard(temporary);
    meaningOf(error);
    return false;
  }
}

const changed = 'was changed by someone else during the run, and is left as it is: run again';

function isSame(before: Stats, now: Stats): boolean {
  return before.dev === now.dev && before.ino === now.ino && before.mtimeMs === now.mtimeMs;
}

function writeDurably(path: string, bytes: Uint8Array, like: Stats): void {
  writeNew(path, 0o600, [bytes], (descriptor) => {
    takeOver(descriptor, like);
    futimesSync(descriptor, like.atimeMs / 1000, like.mtimeMs / 1000);
    fsyncSync(descriptor);
  });
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
