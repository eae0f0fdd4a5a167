import { digestOf } from './digest.ts';
import { flushFolder } from './flush.ts';
import { lookThrough } from './identity.ts';
import { MadeFolders } from './made-folders.ts';
import { claimOut, claimReports } from './claims.ts';
import type { OutputFile, OwnFile } from './out-tree.ts';
import {
  fileLine,
  noteFile,
  nothingWritten,
  readRecord,
  reportLine,
  writeRecord,
  type Written,
} from './record.ts';
import { takeLock, type RunLock } from './run-lock.ts';
import { findWritePlace, type WritePlace } from './run-places.ts';
import { StagedFiles } from './staged-files.ts';
import { removeStale, removeStaleReports } from './stale.ts';
import { FileTrouble, meaningOf } from './trouble.ts';

/** A folder that a run is to write into. */
export interface WriteFolder {
  /** Absolute; need not exist. */
  readonly path: string;
  /** As the user knows it, for sentences. */
  readonly shown: string;
}

export interface WorkspaceRequest {
  /** The out folder; undefined for a run that writes reports only. */
  readonly out: WriteFolder | undefined;
  readonly report: WriteFolder;
  /** What is read: `Discovery.roots`. The run refuses to write where it would write over it. */
  readonly inputs: readonly string[];
  /** Whether the disk is waited for, so that a power loss leaves each file old or whole. */
  readonly durable: boolean;
}

/** What a run is going to write. */
export interface OutputPlan {
  /** Every file the out folder is to hold. */
  readonly files: readonly OutputFile[];
  /**
   * Places in the out folder that stay as an earlier run left them, with all below them: `Discovery.unread`, and those
   * of articles that could not be read.
   */
  readonly spared: readonly string[];
  /** Names of the files in the report folder. */
  readonly reports: readonly string[];
  /** Permission bits that all articles have: a report tells no more people what is in them. */
  readonly mode: number;
}

/**
 * Takes one run's out folder and report folder, with a lock that a second run meets. Throws a FileTrouble, whose message
 * is a sentence for the user, when they cannot be had; so do all methods of what it gives.
 */
export function openWorkspace(request: WorkspaceRequest): Workspace {
  const { durable, inputs } = request;
  const report = findWritePlace(request.report.path, request.report.shown, inputs);
  const out = request.out && findWritePlace(request.out.path, request.out.shown, inputs);
  const mode = folderMode(inputs);
  const folders = new MadeFolders();
  const written = nothingWritten();
  let lock: RunLock | undefined;
  try {
    folders.makeRoot(report.real, report.shown, mode);
    lock = takeLock(report.real, report.shown, written);
    readRecord(report.real, written);
    if (durable) flushFolder(report.real);
    return new Workspace({ out, report, durable, folders, mode, written, lock });
  } catch (error) {
    // With notes of a killed run in it, the lock file stays for the next run.
    if (lock?.hasInherited === false) tryRelease(lock);
    folders.takeBack();
    throw asTrouble(report.shown, error);
  }
}

function tryRelease(lock: RunLock): void {
  try {
    lock.release();
  } catch (error) {
    meaningOf(error);
  }
}

/** Bits that all folders among the inputs have, and the owner's: copies of a private folder lie in a private one. */
function folderMode(inputs: readonly string[]): number {
  let mode = 0o777;
  for (const input of inputs) {
    const stats = lookThrough(input);
    if (stats?.isDirectory() === true) mode &= Number(stats.mode);
  }
  return mode | 0o700;
}

function asTrouble(shown: string, error: unknown): FileTrouble {
  return error instanceof FileTrouble
    ? error
    : new FileTrouble(`${shown}: cannot be written: ${meaningOf(error)}.`);
}

interface Opened {
  readonly out: WritePlace | undefined;
  readonly report: WritePlace;
  readonly durable: boolean;
  readonly folders: MadeFolders;
  /** Permission bits of folders the run makes at the top. */
  readonly mode: number;
  readonly written: Written;
  readonly lock: RunLock;
}

/**
 * The places one run writes into. First `claim`, then `write` for each file and `writeReport` for each report; at the
 * end `finish`, or `abandon` after anything has thrown.
 */
export class Workspace {
  readonly #opened: Opened;
  readonly #staged: StagedFiles;
  /** Earlier runs' files that stand in the out folder as they were written. */
  #own: ReadonlyMap<string, OwnFile> = new Map();
  #plan: OutputPlan = { files: [], spared: [], reports: [], mode: 0 };
  /** What stands as this run wants it. */
  readonly #done: Written = nothingWritten();
  #hasPublished = false;
  #isOver = false;

  constructor(opened: Opened) {
    this.#opened = opened;
    this.#staged = new StagedFiles(opened.durable, () => {
      if (opened.durable) opened.lock.flush();
    });
  }

  /** The folder of reports. Nobody else writes there as long as the workspace is open. */
  get report(): WritePlace {
    return this.#opened.report;
  }

  /** Says what will be written. Throws before anything is, when something stands in its place that no run wrote. */
  claim(plan: OutputPlan): void {
    const { out, report, written } = this.#opened;
    this.#plan = plan;
    claimReports(report, plan.reports, written);
    if (out !== undefined) this.#own = claimOut(out, plan.files, written);
  }

  /**
   * Writes a file of the out folder; `mode` are its article's permission bits. It stands in its place by the end of
   * `finish`, never before one that was written earlier. A file that stands there as it should is left alone.
   */
  async write(path: string, bytes: Uint8Array, mode: number): Promise<void> {
    const { out, folders } = this.#opened;
    if (out === undefined) throw new TypeError('this workspace has no out folder');
    const digest = digestOf(bytes);
    const own = this.#own.get(path);
    if (own?.digest === digest && (own.mode & ~mode) === 0) {
      noteFile(this.#done, path, digest);
      return;
    }
    folders.makeRoot(out.real, out.shown, this.#opened.mode);
    folders.makeBelow(out.real, path, out.shown);
    this.#note(fileLine(path, digest));
    const target = {
      path: `${out.real}/${path}`,
      shown: `${out.shown}/${path}`,
      mode,
      replaces: own !== undefined,
    };
    await this.#staged.add(target, [bytes], () => {
      noteFile(this.#done, path, digest);
      noteFile(this.#opened.written, path, digest);
      this.#hasPublished = true;
    });
  }

  /** Writes a file of the report folder, after all that was written before it. Strings become bytes by `encoding`. */
  async writeReport(name: string, pieces: Iterable<string>, encoding: 'utf8' | 'latin1'): Promise<void> {
    const { report, written } = this.#opened;
    this.#note(reportLine(name));
    const mode = (this.#plan.mode & 0o666) | 0o600;
    const target = {
      path: `${report.real}/${name}`,
      shown: `${report.shown}/${name}`,
      mode,
      replaces: written.reports.has(name),
    };
    await this.#staged.add(target, encoded(pieces, encoding), () => {
      this.#done.reports.add(name);
      written.reports.add(name);
      this.#hasPublished = true;
    });
    // An article may never stand there without having been told about: reports go out by themselves.
    await this.#staged.publish();
  }

  /** Puts the rest in place, removes what earlier runs wrote and this one does not, and gives the folders back. */
  async finish(): Promise<void> {
    const { out, report, written, lock, durable, folders } = this.#opened;
    await this.#staged.publish();
    if (this.#isOver) return;
    try {
      if (out !== undefined) removeStale(out, this.#own, this.#kept());
      removeStaleReports(report, written.reports, this.#done.reports);
      writeRecord(report.real, this.#record(), durable);
      if (durable) for (const folder of folders.touched) flushFolder(folder);
      this.#isOver = true;
      lock.release();
    } catch (error) {
      throw asTrouble(report.shown, error);
    }
  }

  /**
   * Leaves at once, without waiting, as after an error or a signal: nothing half-written stays, what was put in place
   * stays and is known to the next run. Does nothing after the end. Never throws.
   */
  abandon(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const { report, written, lock, folders } = this.#opened;
    this.#staged.abandon();
    try {
      if (this.#hasPublished || lock.hasInherited) writeRecord(report.real, written, false);
      lock.release();
      folders.takeBack();
    } catch {
      // The lock file stays, and tells the next run what this one did.
    }
  }

  #note(line: string): void {
    try {
      this.#opened.lock.note(line);
    } catch (error) {
      throw asTrouble(this.#opened.report.shown, error);
    }
  }

  /** Paths in the out folder that stay. */
  #kept(): ReadonlySet<string> {
    const spared = new Set(this.#plan.spared);
    const kept = new Set(this.#plan.files.map(({ out }) => out));
    for (const path of this.#own.keys()) {
      if (spared.has('') || spared.has(path) || foldersAbove(path).some((folder) => spared.has(folder)))
        kept.add(path);
    }
    return kept;
  }

  /** What the next run has to know. A run without an out folder says nothing about one. */
  #record(): Written {
    const { out, written } = this.#opened;
    if (out === undefined) return { files: written.files, reports: this.#done.reports };
    for (const path of this.#kept()) {
      const own = this.#own.get(path);
      if (own !== undefined && !this.#done.files.has(path)) noteFile(this.#done, path, own.digest);
    }
    return this.#done;
  }
}

/** The folders of a relative path, the innermost first. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1))
    folders.push(path.slice(0, cut));
  return folders;
}

function* encoded(pieces: Iterable<string>, encoding: 'utf8' | 'latin1'): Generator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece, encoding);
}
