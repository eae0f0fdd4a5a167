import { appendFileSync, closeSync, openSync } from 'node:fs';
import { MadeFolders } from './made-folders.ts';
import { identityOf, isWithin, lookThrough, realPlace } from './identity.ts';
import { fsPath } from './path-bytes.ts';
import { defaultGlobs } from './pattern.ts';
import { StagedFiles } from './staged-files.ts';
import { writeAll } from './temporary.ts';
import { FileTrouble, meaningOf } from './trouble.ts';

/** A file that the user named for a report. */
export interface LoneFile {
  /** Absolute. */
  readonly path: string;
  /** As the user knows it, for sentences. */
  readonly shown: string;
}

/** What a report must not be written over or among. Absolute paths. */
export interface Guarded {
  /** Files that are read: articles, lists, a stored report. */
  readonly files: Iterable<string>;
  /** Folders that are read. */
  readonly roots: readonly string[];
  /** Which files of those folders are articles; none for the built-in choice. */
  readonly globs: readonly string[];
  /** Folders that this run fills by itself, with why nothing else may be written there. */
  readonly own: ReadonlyMap<string, string>;
}

/**
 * Refuses a place where a report would destroy something that is read, or would be read as an article the next time.
 * Throws a FileTrouble, before anything has been written.
 */
export function guardPlace({ path, shown }: LoneFile, { files, roots, globs, own }: Guarded): void {
  const real = realPlace(path);
  const there = lookThrough(path);
  const refuse = (why: string): never => {
    throw new FileTrouble(`${shown}: ${why}; choose another place for the report.`);
  };
  if (there?.isDirectory() === true || /[/\\]$/.test(shown)) refuse('is a folder, and a report is a file');
  const identity = there?.isFile() === true ? identityOf(there) : undefined;
  for (const file of files) {
    const stats = identity === undefined ? undefined : lookThrough(file);
    if (file === real || (stats !== undefined && identityOf(stats) === identity))
      refuse('is read by this run, and is never written over');
  }
  for (const [folder, why] of own) if (isWithin(real, realPlace(folder))) refuse(why);
  if (roots.some((root) => isWithin(real, root)) && looksLikeArticle(real, globs))
    refuse('lies among the articles and would be read as one the next time');
}

/** By the end of its name: a pattern is not followed further than its last star. */
function looksLikeArticle(path: string, globs: readonly string[]): boolean {
  const endings = (globs.length === 0 ? defaultGlobs : globs).map((glob) => glob.replace(/^.*[*?\]}]/s, ''));
  return endings.some((ending) => path.toLowerCase().endsWith(ending.toLowerCase()));
}

/**
 * Reports at places of their own, each whole or not at all. `abandon` has to follow after anything has thrown. What is
 * there and no plain file, such as a pipe, is written to as it is.
 */
export class LoneFiles {
  readonly #staged = new StagedFiles(true, () => undefined);
  readonly #folders = new MadeFolders();

  /** Writes one file; `mode` are permission bits before the umask. Throws a FileTrouble. */
  async write({ path, shown }: LoneFile, pieces: Iterable<Uint8Array>, mode: number): Promise<void> {
    const there = lookThrough(path);
    if (there !== undefined && !there.isFile()) {
      writeThrough(path, shown, pieces);
      return;
    }
    const real = realPlace(path);
    const folder = real.slice(0, real.lastIndexOf('/')) || '/';
    this.#folders.makeRoot(folder, shown, 0o777);
    await this.#staged.add({ path: real, shown, mode, replaces: true }, pieces, () => undefined);
    await this.#staged.publish();
  }

  abandon(): void {
    this.#staged.abandon();
    this.#folders.takeBack();
  }
}

function writeThrough(path: string, shown: string, pieces: Iterable<Uint8Array>): void {
  try {
    const descriptor = openSync(fsPath(path), 'w');
    try {
      for (const piece of pieces) writeAll(descriptor, piece);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new FileTrouble(`${shown}: cannot be written: ${meaningOf(error)}.`);
  }
}

/** Adds text to the end of a file that others write to as well, in one write. Throws a FileTrouble. */
export function appendText({ path, shown }: LoneFile, text: string): void {
  try {
    appendFileSync(fsPath(path), text, 'utf8');
  } catch (error) {
    throw new FileTrouble(`${shown}: cannot be written: ${meaningOf(error)}.`);
  }
}
