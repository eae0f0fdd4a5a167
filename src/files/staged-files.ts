import { closeSync, lstatSync, openSync, renameSync } from 'node:fs';
import { flushFiles } from './flush.ts';
import { fsPath } from './path-bytes.ts';
import { discard, temporaryBeside, writeAll } from './temporary.ts';
import { errorCode, FileTrouble, meaningOf } from './trouble.ts';

/** Where a file is to stand, and under which name the user knows it. */
export interface Target {
  readonly path: string;
  readonly shown: string;
  /** Whether what stands there may be replaced. Otherwise nothing may stand there at the moment of the move. */
  readonly replaces: boolean;
  /** Permission bits, before the umask. */
  readonly mode: number;
}

/** A file that is written, and waits for its move. */
interface Staged {
  readonly target: Target;
  /** Where it stands for now. */
  readonly path: string;
  /** Called when it stands in its place. */
  readonly done: () => void;
}

/** Files that wait for the disk, and are moved, together. */
const batchLength = 64;

/**
 * Files that are written beside their place and moved there in batches, in the order in which they came: whatever stops
 * the program, each place has nothing, the old file or the whole new one, and no file stands before one that came
 * earlier. A FileTrouble says what could not be written; `abandon` has to follow.
 */
export class StagedFiles {
  readonly #durable: boolean;
  /** Called before a batch is moved. */
  readonly #before: () => void;
  #staged: Staged[] = [];
  #isOver = false;

  constructor(durable: boolean, before: () => void) {
    this.#durable = durable;
    this.#before = before;
  }

  async add(target: Target, pieces: Iterable<Uint8Array>, done: () => void): Promise<void> {
    if (this.#isOver) throw new FileTrouble(`${target.shown}: is not written, since the run was stopped.`);
    const path = temporaryBeside(target.path);
    try {
      const descriptor = openSync(fsPath(path), 'wx', target.mode);
      this.#staged.push({ target, path, done });
      try {
        for (const piece of pieces) writeAll(descriptor, piece);
      } finally {
        closeSync(descriptor);
      }
    } catch (error) {
      throw trouble(target, error);
    }
    if (this.#staged.length >= batchLength) await this.publish();
  }

  /** Moves all that is staged. */
  async publish(): Promise<void> {
    const [first] = this.#staged;
    if (first === undefined) return;
    if (this.#durable) {
      const failed = await flushFiles(this.#staged);
      // Abandoned while the disk was busy: what was to be flushed is gone.
      if (this.#isOver) return;
      if (failed !== undefined) throw trouble(failed.file.target, failed.error);
    }
    try {
      this.#before();
    } catch (error) {
      throw trouble(first.target, error);
    }
    for (let next = this.#staged[0]; next !== undefined; next = this.#staged[0]) this.#move(next);
  }

  /** Gives up what is staged. */
  abandon(): void {
    this.#isOver = true;
    for (const { path } of this.#staged) discard(path);
    this.#staged = [];
  }

  #move(staged: Staged): void {
    const { target, path, done } = staged;
    try {
      if (!target.replaces) refuseOccupied(target);
      renameSync(fsPath(path), fsPath(target.path));
    } catch (error) {
      throw trouble(target, error);
    }
    this.#staged.shift();
    done();
  }
}

/**
 * Something stands where the survey found nothing. On a disk that takes `News.txt` and `news.txt`, or composed and
 * decomposed accents, as one name it is most likely an article of this very run.
 */
function refuseOccupied({ path, shown }: Target): void {
  try {
    lstatSync(fsPath(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  throw new FileTrouble(
    `${shown}: something has come to stand there during the run, or the disk takes its name for another article's; ` +
      'choose another folder with --out.',
  );
}

function trouble({ shown }: Target, error: unknown): FileTrouble {
  return error instanceof FileTrouble
    ? error
    : new FileTrouble(`${shown}: cannot be written: ${meaningOf(error)}.`);
}
