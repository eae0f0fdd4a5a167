import { closeSync, fsyncSync, openSync, unlinkSync } from 'node:fs';
import { lockPrefix } from './earlier-output.ts';
import { listFolder } from './list-folder.ts';
import { fsPath } from './path-bytes.ts';
import { isRunning, markSelf, type ProcessMark } from './process-start.ts';
import { readBytes } from './read-bytes.ts';
import { fileLine, readLines, reportLine, type Written } from './record.ts';
import { discard, writeAll } from './temporary.ts';
import { errorCode, FileTrouble } from './trouble.ts';

/** Long enough for another process to write one line after it made a file, in milliseconds. */
const patience = 200;

/** The lock of one run; at the same time the journal of what it is about to write. */
export interface RunLock {
  /** Whether it took over what runs noted that were stopped half-way, and that stands nowhere else now. */
  readonly hasInherited: boolean;
  /** Notes lines before what they name is put in place. */
  note(lines: string): void;
  /** Makes the notes outlive a power loss. */
  flush(): void;
  release(): void;
}

/**
 * Takes the lock of a report folder and adds to `written` what runs noted that were stopped half-way. Throws a
 * FileTrouble when another run is under way; other errors are the system's.
 *
 * Lock files are numbered. A run that was killed leaves its own behind; the next run makes the file of the following
 * number, which only one of several can do, and then removes the older ones. A run that finds another living lock
 * after it made its own gives way: it had looked before a third one came and went. Node has no `flock`.
 */
export function takeLock(folder: string, shown: string, written: Written): RunLock {
  for (;;) {
    let hasInherited = false;
    const earlier = findLocks(folder);
    refuseBeside(earlier, shown);
    const number = 1 + Math.max(0, ...earlier.map((lock) => lock.number));
    const path = `${folder}/${lockPrefix}${number}`;
    const descriptor = tryMake(path);
    if (descriptor === undefined) continue;
    try {
      writeAll(descriptor, Buffer.from(`${JSON.stringify(markSelf())}\n`));
      const others = findLocks(folder).filter((lock) => lock.number !== number);
      refuseBeside(others, shown);
      hasInherited = others.length > 0;
      inherit(others, descriptor, written);
    } catch (error) {
      closeSync(descriptor);
      discard(path);
      throw error;
    }
    return {
      hasInherited,
      note: (lines) => {
        writeAll(descriptor, Buffer.from(lines));
      },
      flush: () => {
        fsyncSync(descriptor);
      },
      release: () => {
        closeSync(descriptor);
        unlinkSync(fsPath(path));
      },
    };
  }
}

/** Whether a run is writing into a report folder, or was stopped half-way; false where that cannot be told. */
export function hasLock(folder: string): boolean {
  try {
    return findLocks(folder).length > 0;
  } catch {
    return false;
  }
}

interface FoundLock {
  readonly path: string;
  readonly number: number;
  /** Undefined when its process was stopped before it could say who it is. */
  readonly owner: ProcessMark | undefined;
  readonly lines: readonly string[];
}

function findLocks(folder: string): readonly FoundLock[] {
  return listFolder(folder)
    .filter(
      (entry) =>
        entry.name.startsWith(lockPrefix) && /^[1-9]\d{0,8}$/.test(entry.name.slice(lockPrefix.length)),
    )
    .map(({ name }) => readLock(`${folder}/${name}`, Number(name.slice(lockPrefix.length))));
}

function readLock(path: string, number: number): FoundLock {
  const once = (): FoundLock => {
    const file = readBytes(path);
    const [head = '', ...lines] = 'kind' in file ? [] : file.bytes.toString('utf8').split('\n');
    return { path, number, owner: lines.length === 0 ? undefined : parseMark(head), lines };
  };
  const first = once();
  if (first.owner !== undefined) return first;
  pause(patience);
  return once();
}

function parseMark(line: string): ProcessMark | undefined {
  try {
    const { pid, start, host } = JSON.parse(line) as Partial<ProcessMark>;
    if (typeof pid !== 'number' || typeof start !== 'string' || typeof host !== 'string') return undefined;
    return { pid, start, host };
  } catch {
    return undefined;
  }
}

function refuseBeside(locks: readonly FoundLock[], shown: string): void {
  for (const { owner, path } of locks) {
    if (owner === undefined || !isRunning(owner)) continue;
    const name = path.slice(path.lastIndexOf('/') + 1);
    throw new FileTrouble(
      `${shown}: another run is writing there (process ${owner.pid} on ${owner.host}); wait for it, or, if it ended, remove ${name}.`,
    );
  }
}

function tryMake(path: string): number | undefined {
  try {
    return openSync(fsPath(path), 'wx', 0o666);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return undefined;
    throw error;
  }
}

/** Takes over what dead runs noted, safely in the own file before theirs go. */
function inherit(dead: readonly FoundLock[], descriptor: number, written: Written): void {
  if (dead.length === 0) return;
  for (const { lines } of dead) readLines(lines, written);
  const { files, reports } = written;
  const notes = [...reports].map(reportLine);
  for (const [path, digests] of files) for (const digest of digests) notes.push(fileLine(path, digest));
  writeAll(descriptor, Buffer.from(notes.join('')));
  fsyncSync(descriptor);
  for (const { path } of dead) discard(path);
}

/** Holds the thread up; only ever for a lock file without an owner. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
