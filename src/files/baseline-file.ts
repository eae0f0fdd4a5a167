import { fchmodSync, fsyncSync, readFileSync, renameSync, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { flushFolder } from './flush.ts';
import { realPlace } from './identity.ts';
import { fsPath } from './path-bytes.ts';
import { discard, sweepOnce, temporaryBeside, writeNew } from './temporary.ts';
import { errorCode, FileTrouble, meaningOf } from './trouble.ts';

/** A file of known findings, read. */
export interface BaselineFile {
  /** Absolute, without links. */
  readonly path: string;
  /** Undefined when there is no such file. */
  readonly text: string | undefined;
}

/** Reads the file that `--baseline` names, seen from `cwd`. Throws `FileTrouble` when it cannot be read. */
export function readBaselineFile(given: string, cwd: string): BaselineFile {
  const place = isAbsolute(given) ? given : `${cwd}/${given}`;
  try {
    const path = realPlace(place);
    if (!statSync(fsPath(path)).isFile())
      throw new FileTrouble(`--baseline: ${given} is no file; give the name of one.`);
    return { path, text: readFileSync(fsPath(path), 'utf8') };
  } catch (error) {
    if (error instanceof FileTrouble) throw error;
    if (errorCode(error) === 'ENOENT') return { path: realPlace(place), text: undefined };
    throw new FileTrouble(`--baseline: ${given} cannot be read: ${meaningOf(error)}; check the path.`);
  }
}

/**
 * Writes the file so that at any moment the old or the new text stands there whole; nothing is done when it is the same.
 * Throws `FileTrouble`.
 */
export function writeBaselineFile({ path, text: before }: BaselineFile, text: string): void {
  if (text === before) return;
  const folder = path.slice(0, path.lastIndexOf('/')) || '/';
  const temporary = temporaryBeside(path);
  try {
    sweepOnce(folder);
    writeDurably(temporary, text, path);
    renameSync(fsPath(temporary), fsPath(path));
    flushFolder(folder);
  } catch (error) {
    discard(temporary);
    const why = error instanceof FileTrouble ? error.message : meaningOf(error);
    throw new FileTrouble(`--update-baseline: ${path} cannot be written: ${why}; choose another place.`);
  }
}

/** With the permission bits of the file that it is to take the place of. */
function writeDurably(temporary: string, text: string, like: string): void {
  const mode = modeOf(like);
  writeNew(temporary, 0o666, [text], (descriptor) => {
    if (mode !== undefined && process.platform !== 'win32') fchmodSync(descriptor, mode);
    fsyncSync(descriptor);
  });
}

function modeOf(path: string): number | undefined {
  try {
    return statSync(fsPath(path)).mode & 0o777;
  } catch {
    return undefined;
  }
}
