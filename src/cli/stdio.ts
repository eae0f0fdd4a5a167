import { readFileSync, readlinkSync, readSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { pathFromBytes } from '../files/path-bytes.ts';
import { errorCode, meaningOf } from '../files/trouble.ts';

/** Somewhere to print to. */
export interface Output {
  readonly isTTY: boolean;
  /** Width of the terminal; `undefined` when it is not one. */
  readonly columns: number | undefined;
  /** Why something printed was lost; a reader that went away lost nothing that it wanted. */
  readonly failure: string | undefined;
  /** Prints all of it, or nothing more after a failure. Text goes out as UTF-8. Never throws. */
  write(chunk: string | Uint8Array): void;
}

/** What a run sees of the world, besides files. */
export interface Streams {
  /** Arguments after the name of the command. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Absolute path of the working folder. Throws what the system says when the folder is gone. */
  cwd(): string;
}

export interface Input {
  readonly isTTY: boolean;
  /** Every byte up to the end. Throws what the system says when it cannot be read. */
  read(): Uint8Array;
}

/** A stream that somebody set to non-blocking is not ready; there is nothing else to do than to look again. */
function waitABit(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

/**
 * Writes every byte to a descriptor and returns what went wrong, if anything did.
 *
 * Not `process.stdout.write`: to a pipe it returns before the bytes are out, so that they are lost when the process
 * ends early, and on a full disk it writes a part and reports success.
 */
function writeAll(descriptor: number, bytes: Uint8Array): unknown {
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      if (errorCode(error) !== 'EAGAIN') return error;
      waitABit();
    }
  }
  return undefined;
}

/** The stream behind `process.stdout` is touched on a terminal only: on a pipe, opening it makes the pipe non-blocking. */
function columnsOf(descriptor: 1 | 2): number | undefined {
  return (descriptor === 1 ? process.stdout : process.stderr).columns;
}

function output(descriptor: 1 | 2): Output {
  const isTTY = isatty(descriptor);
  let ended: unknown;
  return {
    isTTY,
    columns: isTTY ? columnsOf(descriptor) : undefined,
    get failure() {
      return ended === undefined || errorCode(ended) === 'EPIPE' ? undefined : meaningOf(ended);
    },
    write(chunk) {
      ended ??= writeAll(descriptor, typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk);
    },
  };
}

/** One piece of a descriptor, empty at its end. */
function readPiece(descriptor: number, room: Uint8Array): Uint8Array {
  for (;;) {
    try {
      return room.slice(0, readSync(descriptor, room, 0, room.length, null));
    } catch (error) {
      const code = errorCode(error);
      // Windows says EOF where others give zero bytes.
      if (code === 'EOF') return new Uint8Array();
      if (code !== 'EAGAIN') throw error;
      waitABit();
    }
  }
}

function readAll(descriptor: number): Uint8Array {
  const room = new Uint8Array(1 << 16);
  const pieces: Uint8Array[] = [];
  for (let piece = readPiece(descriptor, room); piece.length > 0; piece = readPiece(descriptor, room)) {
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/**
 * The arguments of this process. Node shows a byte that is not UTF-8 as U+FFFD, which names no file; where the system
 * tells the bytes, they are read again as file names are.
 */
function readArguments(): readonly string[] {
  const decoded = process.argv.slice(2);
  if (process.platform !== 'linux' || !decoded.some((argument) => argument.includes('\uFFFD')))
    return decoded;
  // Each argument ends with a NUL.
  const bytes = readFileSync('/proc/self/cmdline').subarray(0, -1).toString('latin1').split('\0');
  return bytes.slice(-decoded.length).map((argument) => pathFromBytes(Buffer.from(argument, 'latin1')));
}

/** The same for the working folder. */
function readCwd(): string {
  const decoded = process.cwd();
  if (process.platform !== 'linux' || !decoded.includes('\uFFFD')) return decoded;
  return pathFromBytes(readlinkSync('/proc/self/cwd', 'buffer'));
}

/** The streams of this process. */
export function processStreams(): Streams {
  return {
    argv: readArguments(),
    env: process.env,
    cwd: readCwd,
    stdin: { isTTY: isatty(0), read: () => readAll(0) },
    stdout: output(1),
    stderr: output(2),
  };
}
