// Stands alone: the tests use it in their own process, and a hook compiled from it goes with the command into another one.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What is counted. `open` and `stat` are there for reading as well, the others change something or read bytes. */
export type Call =
  | 'open'
  | 'close'
  | 'read'
  | 'write'
  | 'fsync'
  | 'rename'
  | 'unlink'
  | 'mkdir'
  | 'rmdir'
  | 'link'
  | 'chmod'
  | 'chown'
  | 'utimes'
  | 'readdir';

/**
 * What happens at the counted call: `fail`: the system's error in place of the call; `fill`: half of a write is done,
 * and from then on every write fails, as on a disk that fills up; `kill` and `kill-after`: SIGKILL to the own process
 * before and after the call; `kill-half`: after half of a write; `signal`: another signal before it; `stuck`: the same,
 * and the removal of a file in answer to it never returns, which a file `stuck` in the folder tells; `pause`: makes a
 * file `paused` in the folder and waits for one of the name `go-on` before the call.
 */
export type Action = 'fail' | 'fill' | 'kill' | 'kill-after' | 'kill-half' | 'signal' | 'stuck' | 'pause';

export interface Fault {
  /** Only paths below it count, and descriptors opened there. Absolute, without links. */
  readonly folder: string;
  /** Which call, from 1; 0 for none. */
  readonly at: number;
  readonly action: Action;
  /** `ENOSPC`, or `SIGINT` for a signal. */
  readonly code: string;
  /** Bytes that one read or write moves at most; 0 for no bound. */
  readonly cap: number;
  /** Whether calls that only read count, too. */
  readonly reads: boolean;
}

/** The counted calls of a run, in order. */
export interface Watched {
  readonly calls: Call[];
}

type Fs = Record<string, (...args: unknown[]) => unknown>;

interface State {
  readonly fault: Fault;
  readonly calls: Call[];
  readonly open: Set<unknown>;
  isFull: boolean;
}

let state: State | undefined;

function isBelow(path: unknown, folder: string): boolean {
  const name = Buffer.isBuffer(path) ? path.toString('latin1') : String(path);
  return name === folder || name.startsWith(`${folder}/`);
}

function systemError(code: string, call: string): Error {
  return Object.assign(new Error(`${code}: injected, ${call}`), { code, syscall: call });
}

/** Does something that is not counted. */
function aside<T>(act: () => T): T {
  const before = state;
  state = undefined;
  try {
    return act();
  } finally {
    state = before;
  }
}

/** Lets this thread do nothing for a while; for ever without a number of milliseconds. */
function sleep(milliseconds?: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function pause(folder: string): void {
  aside(() => {
    fs.writeFileSync(`${folder}/paused`, '');
    while (!fs.existsSync(`${folder}/go-on`)) sleep(5);
  });
}

/** Whether a signal was sent, and the program has turned to leaving things in order. */
function isLeaving({ action, code, at }: Fault, calls: readonly Call[]): boolean {
  return action === 'stuck' && calls.length > at && process.listenerCount(code) === 0;
}

function die(signal: string): void {
  process.kill(process.pid, signal);
}

/** Halves the bytes of a write: `writeSync(fd, bytes, offset, length)`. */
function half([descriptor, bytes, offset = 0, length = (bytes as Uint8Array).length]: unknown[]): unknown[] {
  return [descriptor, bytes, offset, Math.floor(Number(length) / 2)];
}

/** Bounds what a read or write moves. */
function capped(args: unknown[], cap: number): unknown[] {
  const [descriptor, bytes, offset = 0, length = (bytes as Uint8Array).length - Number(offset), ...rest] =
    args;
  return [descriptor, bytes, offset, Math.min(Number(length), cap), ...rest];
}

const readingCalls: ReadonlySet<Call> = new Set(['read', 'readdir']);

function around(real: (...args: unknown[]) => unknown, call: Call, args: unknown[]): unknown {
  const { fault, calls } = state as State;
  const moves = call === 'read' || call === 'write';
  const given = moves && fault.cap > 0 ? capped(args, fault.cap) : args;
  if (readingCalls.has(call) && !fault.reads) return real(...given);
  if ((state as State).isFull && call === 'write') throw systemError('ENOSPC', call);
  calls.push(call);
  if (call === 'unlink' && isLeaving(fault, calls)) {
    aside(() => fs.writeFileSync(`${fault.folder}/stuck`, ''));
    sleep();
  }
  if (calls.length !== fault.at) return real(...given);
  switch (fault.action) {
    case 'fail':
      // A close that fails has closed all the same.
      if (call === 'close') real(...given);
      throw systemError(fault.code, call);
    case 'fill':
      (state as State).isFull = true;
      if (call === 'write') return real(...half(given));
      return real(...given);
    case 'kill':
      die('SIGKILL');
      return real(...given);
    case 'kill-half':
      if (call === 'write') real(...half(given));
      die('SIGKILL');
      return undefined;
    case 'kill-after': {
      const result = real(...given);
      die('SIGKILL');
      return result;
    }
    case 'pause':
      pause(fault.folder);
      return real(...given);
    case 'signal':
    case 'stuck':
      die(fault.code);
      return real(...given);
  }
}

/** Wraps calls whose first argument, or second for a move, is a path or a descriptor. */
function wrap(name: string, call: Call, byDescriptor: boolean): void {
  const target = fs as unknown as Fs;
  const real = (target[name] as (...args: unknown[]) => unknown).bind(fs);
  target[name] = (...args) => {
    if (state === undefined) return real(...args);
    const counts = byDescriptor
      ? state.open.has(args[0])
      : isBelow(args[0], state.fault.folder) || (call === 'link' && isBelow(args[1], state.fault.folder));
    if (!counts) return real(...args);
    try {
      const result = around(real, call, args);
      if (call === 'open') state.open.add(result);
      return result;
    } finally {
      if (call === 'close') state.open.delete(args[0]);
    }
  };
}

/** `fs.fsync` with a callback: the wait for many files at once. */
function wrapFlush(): void {
  const target = fs as unknown as Fs;
  const real = (target['fsync'] as (...args: unknown[]) => unknown).bind(fs);
  target['fsync'] = (descriptor, done) => {
    if (state === undefined || !state.open.has(descriptor)) return real(descriptor, done);
    try {
      return around((one) => real(one, done), 'fsync', [descriptor]);
    } catch (error) {
      setImmediate(done as (error: unknown) => void, error);
      return undefined;
    }
  };
}

let isInstalled = false;

function install(): void {
  if (isInstalled) return;
  isInstalled = true;
  const byPath = {
    openSync: 'open',
    renameSync: 'rename',
    unlinkSync: 'unlink',
    mkdirSync: 'mkdir',
  } as const;
  const more = { rmdirSync: 'rmdir', linkSync: 'link', readdirSync: 'readdir' } as const;
  for (const [name, call] of Object.entries({ ...byPath, ...more })) wrap(name, call, false);
  const byDescriptor = {
    closeSync: 'close',
    readSync: 'read',
    writeSync: 'write',
    fsyncSync: 'fsync',
  } as const;
  const about = { fchmodSync: 'chmod', fchownSync: 'chown', futimesSync: 'utimes' } as const;
  for (const [name, call] of Object.entries({ ...byDescriptor, ...about })) wrap(name, call, true);
  wrapFlush();
  syncBuiltinESMExports();
}

/** From now on calls are counted, and one of them is disturbed. */
export function arm(fault: Fault): Watched {
  install();
  const calls: Call[] = [];
  state = { fault, calls, open: new Set(), isFull: false };
  return { calls };
}

export function disarm(): void {
  state = undefined;
}
