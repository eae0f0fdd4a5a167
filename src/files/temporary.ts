import { randomBytes } from 'node:crypto';
import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { listFolder } from './list-folder.ts';
import { fsPath } from './path-bytes.ts';
import { errorCode } from './trouble.ts';

/** Eight digits of the process, eight of chance. */
const temporaryName = /^\.dw-([0-9a-f]{8})[0-9a-f]{8}\.tmp$/;

/**
 * A name for a file that is being written, in the same folder as the file it will become: only there a rename is
 * atomic. It does not hold the final name, since one of 255 bytes leaves no room.
 */
export function temporaryBeside(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const owner = process.pid.toString(16).padStart(8, '0');
  return `${folder}.dw-${owner}${randomBytes(4).toString('hex')}.tmp`;
}

/** Whether a file of this name is one that a run is writing, or left half written. */
export function isTemporary(name: string): boolean {
  return temporaryName.test(name);
}

const swept = new Set<string>();

/**
 * Removes what killed runs left half written in a folder, once in the life of the program and before it writes there
 * itself. Files of other processes that run are left alone.
 */
export function sweepOnce(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const entry of listFolder(folder)) {
    const owner = Number.parseInt(temporaryName.exec(entry.name)?.[1] ?? '', 16);
    if (!Number.isNaN(owner) && entry.isFile() && !isOther(owner)) discard(`${folder}/${entry.name}`);
  }
}

/** Whether another process of this number runs. This one has written nothing in the folder yet, whoever had its number. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** Writes all of it. One `write` may take a part only, and then hides the reason, such as a full disk. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at, bytes.length - at);
}

/** Writes a file where none stands. `finish` is called before it is closed. Throws what the system does. */
export function writeNew(
  path: string,
  mode: number,
  pieces: Iterable<Uint8Array | string>,
  finish: (descriptor: number) => void = () => undefined,
): void {
  const descriptor = openSync(fsPath(path), 'wx', mode);
  try {
    for (const piece of pieces) writeAll(descriptor, typeof piece === 'string' ? Buffer.from(piece) : piece);
    finish(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Removes a file if it is there. Called where something else went wrong already, so that a failure is not told. */
export function discard(path: string): void {
  try {
    unlinkSync(fsPath(path));
  } catch {
    // Gone, or on a disk that takes no writes any more.
  }
}
