import { lstatSync, type Dirent } from 'node:fs';
import type { Skip } from '../core/finding.ts';
import type { Barriers } from './barriers.ts';
import { findReportFolders, isReportFolder, reportSuffix } from './earlier-output.ts';
import { lookThrough } from './identity.ts';
import { listFolder } from './list-folder.ts';
import { fastGlob } from './packages.ts';
import { fsPath } from './path-bytes.ts';
import { mask, unmask } from './pattern.ts';
import { isTemporary } from './temporary.ts';
import { errorCode, meaningOf } from './trouble.ts';

export interface WalkRequest {
  /** Absolute, without links in it. */
  readonly root: string;
  /** For fast-glob, relative to the root; see `pattern.ts`. */
  readonly patterns: readonly string[];
  readonly dot: boolean;
  readonly barriers: Barriers;
  /** Whether an absolute path is left out by ignore files, which it then takes note of. */
  leavesOut(path: string, isFolder: boolean): boolean;
}

/** What a walk met, by paths below the root. */
export interface Walk {
  /** Plain files that match, in no order. */
  readonly files: readonly string[];
  /** What matches and is no plain file, links to folders, folders that could not be read, outputs of earlier runs. */
  readonly skipped: readonly Skip[];
}

/** Folders of programs, not of copy. */
const leftOut: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * Finds files below a folder. fast-glob matches and leads the walk; every look at the disk is made here, since it would
 * lose names that are not UTF-8 and stop at the first folder it may not read, and because folders have to be told
 * apart that must not be entered.
 */
export function walk(request: WalkRequest): Walk {
  const skipped = new Map<string, Skip>();
  const skip: MeetSkip = (path, reason, level, asTold) => {
    if (skipped.has(path)) return;
    skipped.set(path, asTold === true ? { path, reason, level, asTold } : { path, reason, level });
  };
  const gate = new Gate(request, skip);
  const below = (path: string): string => unmask(path.slice(request.root.length).replace(/^\/+/, ''));
  const entries = fastGlob().sync([...request.patterns], {
    cwd: request.root,
    // What is hidden is met as well, so that it can be named.
    dot: true,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    onlyFiles: false,
    objectMode: true,
    // Only these two are called without `stats`. Their other forms and arguments are Node's business.
    fs: {
      readdirSync: ((path: string) => gate.list(below(path))) as never,
      lstatSync: ((path: string) => gate.look(below(path))) as never,
    },
  });
  const files: string[] = [];
  for (const { path, dirent } of entries) {
    const relative = unmask(path);
    if (!gate.takesHidden && isHidden(relative)) skip(relative, hidden, 'note', true);
    else if (request.leavesOut(join(request.root, relative), false)) continue;
    else if (dirent.isFile()) files.push(relative);
    else if (!dirent.isDirectory()) skip(relative, `is ${nameType(dirent)}`, 'note');
    else if (hasExtension(relative)) skip(relative, 'is a folder, not an article', 'note', true);
  }
  return { files, skipped: [...skipped.values()] };
}

const hidden = 'is hidden, its name begins with a dot: --dot takes it';

function isHidden(path: string): boolean {
  return path.startsWith('.') || path.includes('/.');
}

/** Folders match `**`, too; only one that looks like an article is worth a word. */
function hasExtension(path: string): boolean {
  return /[^/.]\.(?:txt|text|md)$/i.test(path);
}

function nameType(entry: Pick<Dirent, 'isSymbolicLink' | 'isFIFO' | 'isSocket'>): string {
  if (entry.isSymbolicLink()) return 'a symbolic link, and links are not followed';
  if (entry.isFIFO()) return 'a pipe, not a file';
  return entry.isSocket() ? 'a socket, not a file' : 'a device, not a file';
}

type MeetSkip = (path: string, reason: string, level: Skip['level'], asTold?: true) => void;

/** Decides for one walk which folders are entered, and remembers it. Paths are relative to the root, '' is the root. */
class Gate {
  readonly #request: WalkRequest;
  readonly #skip: MeetSkip;
  readonly #isOpen = new Map<string, boolean>([['', true]]);
  readonly #earlier = new Set<string>();
  readonly #listed = new Set<string>();
  /** Asked for, or spelled out in a pattern. */
  readonly takesHidden: boolean;

  constructor(request: WalkRequest, skip: MeetSkip) {
    this.#request = request;
    this.#skip = skip;
    this.takesHidden = request.dot || request.patterns.some(isHidden);
  }

  /** What fast-glob is to know of a folder: nothing when it is not entered. */
  list(path: string): readonly Dirent[] {
    if (!this.#enters(path)) return [];
    const entries = this.#read(path);
    this.#listed.add(path);
    this.#meetEarlierOutput(path, entries);
    const seen = entries.filter((entry) => !leftOut.has(entry.name) && !isTemporary(entry.name));
    for (const entry of seen) {
      if (entry.isSymbolicLink()) this.#meetLink(join(path, entry.name), entry.name);
      entry.name = mask(entry.name);
    }
    return seen;
  }

  /** Of a file that a pattern names outright. */
  look(path: string): ReturnType<typeof lstatSync> {
    if (!this.#enters(parentOf(path))) throw missing();
    try {
      return lstatSync(fsPath(this.#absolute(path)));
    } catch {
      throw missing();
    }
  }

  /** A pattern with folders in it makes fast-glob begin further down: each folder on the way is asked about. */
  #enters(path: string): boolean {
    const unknown: string[] = [];
    for (let folder = path; !this.#isOpen.has(folder); folder = parentOf(folder)) unknown.push(folder);
    for (const folder of unknown.toReversed()) {
      this.#isOpen.set(folder, this.#isOpen.get(parentOf(folder)) === true && this.#decide(folder));
    }
    return this.#isOpen.get(path) === true;
  }

  #decide(path: string): boolean {
    const absolute = this.#absolute(path);
    if (this.#request.barriers.bars(absolute)) return false;
    if (!this.#listed.has(parentOf(path)) && isReportFolder(reportOf(absolute))) this.#earlier.add(path);
    if (this.#earlier.has(path)) return false;
    if (!this.takesHidden && isHidden(path)) {
      this.#skip(path, hidden, 'note', true);
      return false;
    }
    if (!this.#isLink(path)) return !this.#request.leavesOut(absolute, true);
    this.#skip(path, 'is a symbolic link, and links are not followed', 'note');
    return false;
  }

  #isLink(path: string): boolean {
    try {
      return lstatSync(fsPath(this.#absolute(path))).isSymbolicLink();
    } catch {
      return false;
    }
  }

  #read(path: string): Dirent[] {
    try {
      return listFolder(this.#absolute(path));
    } catch (error) {
      const reason =
        errorCode(error) === 'ENOENT' ? 'vanished during the run' : `cannot be read: ${meaningOf(error)}`;
      this.#skip(path, reason, 'error');
      return [];
    }
  }

  #meetEarlierOutput(path: string, entries: readonly Dirent[]): void {
    const names = new Set(entries.map(({ name }) => name));
    for (const report of findReportFolders(this.#absolute(path), entries)) {
      const out = report.slice(0, -reportSuffix.length);
      this.#earlier.add(join(path, report)).add(join(path, out));
      const shown = join(path, names.has(out) ? out : report);
      if (!this.#request.barriers.bars(this.#absolute(shown)))
        this.#skip(shown, 'is the output of an earlier run', 'note', true);
    }
  }

  /** A link to a folder may hide any number of articles, so it is named whatever it is called. */
  #meetLink(path: string, name: string): void {
    if (name.startsWith('.') && !this.takesHidden) return;
    if (lookThrough(this.#absolute(path))?.isDirectory() !== true) return;
    this.#skip(path, 'is a symbolic link to a folder, and links are not followed', 'note');
  }

  #absolute(path: string): string {
    return path === '' ? this.#request.root : join(this.#request.root, path);
  }
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function reportOf(path: string): string {
  return path.endsWith(reportSuffix) ? path : path + reportSuffix;
}

function join(folder: string, name: string): string {
  if (folder === '') return name;
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** fast-glob takes this error for "no such file" and any other for a reason to stop. */
function missing(): Error {
  return Object.assign(new Error('no such file'), { code: 'ENOENT' });
}
