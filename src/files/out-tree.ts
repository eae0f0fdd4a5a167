import type { Dirent } from 'node:fs';
import { digestOf } from './digest.ts';
import { listFolder } from './list-folder.ts';
import { readBytes } from './read-bytes.ts';
import type { Written } from './record.ts';
import { discard, isTemporary } from './temporary.ts';
import { errorCode, FileTrouble, meaningOf } from './trouble.ts';

/** A cleaned copy that is to be written. */
export interface OutputFile {
  /** Its place in the out folder, relative. */
  readonly out: string;
  /** Asked for only when a file stands in its place that no run is known to have written. */
  bytes(): Uint8Array;
}

/** A file in the out folder that is the run's own. */
export interface OwnFile {
  readonly digest: string;
  /** Permission bits. */
  readonly mode: number;
}

export interface OutTree {
  /** What earlier runs wrote and is still as they wrote it, or is what this run would write. By path. */
  readonly own: Map<string, OwnFile>;
  /** What stands in the folder and is someone else's, sorted. Names that begin with a dot count only where in the way. */
  readonly foreign: readonly string[];
  /** The first thing in the place of an output that cannot be replaced, and what it is. */
  readonly obstacle?: { readonly path: string; readonly what: string };
}

/**
 * Looks through the out folder of a run that is to begin: what is ours, what is not, and what is in the way. Removes
 * half-written files of runs that were stopped. `root` is real; a folder that is not there is empty.
 */
export function surveyOut(root: string, planned: readonly OutputFile[], written: Written): OutTree {
  const survey = new Survey(root, planned, written);
  for (let folder = survey.next(); folder !== undefined; folder = survey.next()) survey.look(folder);
  return survey.result();
}

class Survey {
  readonly #root: string;
  readonly #written: Written;
  readonly #planned: ReadonlyMap<string, OutputFile>;
  readonly #plannedFolders: ReadonlySet<string>;
  readonly #folders: string[] = [''];
  readonly #own = new Map<string, OwnFile>();
  readonly #foreign: string[] = [];
  #obstacle: OutTree['obstacle'];

  constructor(root: string, planned: readonly OutputFile[], written: Written) {
    this.#root = root;
    this.#written = written;
    this.#planned = new Map(planned.map((file) => [file.out, file]));
    this.#plannedFolders = foldersOf(this.#planned.keys());
  }

  next(): string | undefined {
    return this.#folders.pop();
  }

  look(folder: string): void {
    for (const entry of this.#list(folder)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isTemporary(entry.name) && entry.isFile()) discard(`${this.#root}/${path}`);
      else if (entry.isDirectory() && !this.#planned.has(path)) this.#folders.push(path);
      else if (entry.isFile() && !this.#plannedFolders.has(path)) this.#judge(path);
      else this.#meetOther(path, typeOf(entry));
    }
  }

  result(): OutTree {
    const found = { own: this.#own, foreign: this.#foreign.toSorted() };
    return this.#obstacle === undefined ? found : { ...found, obstacle: this.#obstacle };
  }

  #list(folder: string): readonly Dirent[] {
    const path = folder === '' ? this.#root : `${this.#root}/${folder}`;
    try {
      return listFolder(path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw new FileTrouble(`${path}: cannot be read: ${meaningOf(error)}.`);
    }
  }

  #judge(path: string): void {
    const digests = this.#written.files.get(path);
    const wanted = this.#planned.get(path);
    if (digests === undefined && wanted === undefined) {
      if (!isHidden(path)) this.#foreign.push(path);
      return;
    }
    const file = readBytes(`${this.#root}/${path}`);
    if ('kind' in file) throw new FileTrouble(`${this.#root}/${path}: ${file.reason}.`);
    const digest = digestOf(file.bytes);
    if (digests?.has(digest) === true || (wanted !== undefined && digestOf(wanted.bytes()) === digest)) {
      this.#own.set(path, { digest, mode: file.stats.mode & 0o777 });
    } else {
      this.#foreign.push(path);
    }
  }

  #meetOther(path: string, what: string): void {
    if (this.#planned.has(path) || this.#plannedFolders.has(path)) {
      if (this.#obstacle === undefined || path < this.#obstacle.path) this.#obstacle = { path, what };
    } else if (!isHidden(path)) this.#foreign.push(path);
  }
}

function typeOf(entry: Dirent): string {
  if (entry.isSymbolicLink()) return 'a symbolic link';
  if (entry.isDirectory()) return 'a folder';
  return entry.isFile() ? 'a file' : 'neither a file nor a folder';
}

/** All folders above the paths. */
function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const folder = path.slice(0, cut);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

function isHidden(path: string): boolean {
  return path.startsWith('.') || path.includes('/.');
}
