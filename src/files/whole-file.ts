import { fsyncSync, renameSync } from 'node:fs';
import { flushFolder } from './flush.ts';
import { fsPath } from './path-bytes.ts';
import { readBytes } from './read-bytes.ts';
import { lookThrough, realPlace } from './identity.ts';
import { discard, sweepOnce, temporaryBeside, writeNew } from './temporary.ts';
import { FileTrouble, meaningOf } from './trouble.ts';

/** A file by itself, such as a plan: its absolute path, and what the user calls it. */
export interface NamedFile {
  readonly path: string;
  readonly shown: string;
}

/** All of its text, or undefined when it is not there. Throws a FileTrouble when it cannot be read. */
export function readWhole({ path, shown }: NamedFile): string | undefined {
  const file = readBytes(realPlace(path));
  if (!('kind' in file)) return file.bytes.toString('utf8');
  if (file.reason === 'vanished during the run') return undefined;
  if (lookThrough(path)?.isDirectory() === true)
    throw new FileTrouble(`${shown}: is a folder; give the name of a file.`);
  throw new FileTrouble(`${shown}: ${file.reason}; give another file.`);
}

/** Puts a file in its place, whole or not at all, and waits for the disk. A link keeps leading to it. Throws a FileTrouble. */
export function writeWhole({ path, shown }: NamedFile, pieces: Iterable<string>): void {
  const real = realPlace(path);
  const folder = real.slice(0, real.lastIndexOf('/')) || '/';
  const temporary = temporaryBeside(real);
  try {
    sweepOnce(folder);
    writeNew(temporary, 0o666, pieces, fsyncSync);
    renameSync(fsPath(temporary), fsPath(real));
    flushFolder(folder);
  } catch (error) {
    discard(temporary);
    throw new FileTrouble(`${shown}: cannot be written: ${meaningOf(error)}; choose another place for it.`);
  }
}
