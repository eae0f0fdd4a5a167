import type { Skip } from '../core/finding.ts';
import { makeBarriers } from './barriers.ts';
import { identityOf, isWithin, look } from './identity.ts';
import { allIgnored, makeIgnoreGate, type IgnoreGate, type LeftOut } from './ignore-gate.ts';
import { defaultGlobs } from './pattern.ts';
import { compareUnits, findBase, findOutermost, findPlaces, shownFromCwd } from './places.ts';
import { findRoots, noMatch, type Root } from './roots.ts';
import { walk, type Walk } from './walk.ts';

export interface DiscoverRequest {
  /** Folders, files and patterns in any mixture, as the user gave them. */
  readonly paths: readonly string[];
  /** What to look for in folders; `defaultGlobs` when there are none. */
  readonly globs: readonly string[];
  /** Whether files and folders whose name begins with a dot are looked at. */
  readonly dot: boolean;
  /** Absolute; what is not is seen from here. */
  readonly cwd: string;
  /** Absolute paths of the out and report folder of this run, which are never entered; they need not exist. */
  readonly exclude: readonly string[];
  /** Whether ignore files are obeyed. */
  readonly ignore: boolean;
  /** Absolute path of the home folder, when there is one. */
  readonly home: string | undefined;
}

export interface FoundArticle {
  /** Absolute, without links, `/` between folders; bytes that are not UTF-8 as in `path-bytes.ts`. */
  readonly path: string;
  /** What reports call it. Unique. */
  readonly shown: string;
  /** Its place in the out folder, relative. Unique. */
  readonly out: string;
}

/** Another name of an article's file: a hard link, or the same folder mounted twice. */
export interface Alias extends FoundArticle {
  /** What reports call the article: its cleaned copy is this one's, too. */
  readonly of: string;
}

export interface Discovery {
  /** Sorted by `shown`, code unit by code unit. */
  readonly articles: readonly FoundArticle[];
  /** Not judged, so that a file is never taken for its own repeat, but part of the output. Each is in `skipped`, too. */
  readonly aliases: readonly Alias[];
  /** What was named and is there, absolute and without links: nothing may be written over it. */
  readonly roots: readonly string[];
  /**
   * Places in the out folder where what an earlier run wrote may not be taken for out of date: those of folders that
   * could not be read, and '', all of it, when something that was named is not there.
   */
  readonly unread: readonly string[];
  /** Sorted by path. */
  readonly skipped: readonly Skip[];
  /** What ignore files leave out: folders, and files that would have been articles. Sorted by path. */
  readonly ignored: readonly LeftOut[];
  /** Sentences about what was asked for and cannot be had: the run ends with 2, with or without the rest. */
  readonly problems: readonly string[];
  /** Sentences about what is there and holds no article. */
  readonly empty: readonly string[];
}

/** Finds the articles a user asked for. Never throws for what stands on a disk. */
export function discover(request: DiscoverRequest): Discovery {
  const globs = request.globs.length === 0 ? defaultGlobs : request.globs;
  const { roots, problems: unusable } = findRoots(request.paths, globs, request.cwd);
  const problems = [...unusable];
  const gate = makeIgnoreGate(request, problems);
  const walks = roots.map((root) => ({ root, ...walkRoot(root, request, gate) }));
  const found = callThem(roots, walks);
  const unmatched = walks
    .filter(({ root, files, skipped }) => root.argument !== undefined && files.length + skipped.length === 0)
    .filter(({ root }) => !gate.ignored().some(({ real }) => isWithin(real, root.real)))
    .map(({ root }) => noMatch(root.argument ?? ''));
  const lacks = problems.length + unmatched.length > 0 || found.unread.length > 0;
  const nothing =
    !lacks && found.files.length === 0
      ? [allIgnored(gate.ignored()) ?? nothingFound(request.paths, globs)]
      : [];
  return {
    ...tellApart(found),
    // With a root missing, files may be called otherwise than usual: then nothing that stands there counts as old.
    unread: problems.length > 0 ? [''] : found.unread,
    roots: findOutermost(roots).map(({ real }) => real),
    ignored: gate.ignored(),
    problems: [...new Set(problems)],
    empty: [...new Set(unmatched), ...nothing],
  };
}

function walkRoot(root: Root, { dot, exclude }: DiscoverRequest, gate: IgnoreGate): Walk {
  const leavesOut = gate.from(root);
  const nothing: Walk = { files: [], skipped: [] };
  if (root.kind === 'file') return leavesOut(root.real, false) ? nothing : { ...nothing, files: [''] };
  if (leavesOut(root.real, true)) return nothing;
  return walk({ root: root.real, patterns: root.patterns, dot, barriers: makeBarriers(exclude), leavesOut });
}

function nothingFound(paths: readonly string[], globs: readonly string[]): string {
  const wanted =
    globs === defaultGlobs ? 'no .txt, .text or .md file' : `no file that matches ${globs.join(' or ')}`;
  return `${paths.join(', ')}: ${wanted} in it; check the path, or say with --glob which files are articles.`;
}

interface Found {
  readonly files: readonly FoundArticle[];
  readonly unread: readonly string[];
  readonly skipped: readonly Skip[];
}

/** Gives each file its names, once, however many roots lead to it. */
function callThem(roots: readonly Root[], walks: readonly (Walk & { readonly root: Root })[]): Found {
  const outermost = findOutermost(roots);
  const baseOf = findBase(outermost);
  const files = new Map<string, Root>();
  const skips = new Map<string, { readonly base: Root; readonly skip: Skip }>();
  for (const { root, files: found, skipped } of walks) {
    const base = baseOf(root);
    for (const file of found) files.set(below(root.real, file), base);
    for (const skip of skipped) skips.set(below(root.real, skip.path), { base, skip });
  }
  const call = callers(outermost, files);
  // A folder that is entered under its own name is not left out, whatever the walk of a folder above it says.
  const named = new Set(roots.map(({ real }) => real));
  const left = [...skips].filter(([path, { skip }]) => !named.has(path) || skip.level === 'error');
  return {
    files: Array.from(files, ([path, base]) => ({ path, ...call(path, base) })),
    // The walk has no other errors than folders that cannot be read.
    unread: left
      .filter(([, { skip }]) => skip.level === 'error')
      .map(([path, { base }]) => call(path, base).out),
    skipped: left.map(([path, { base, skip }]) => ({
      ...skip,
      path: call(path, base).shown || base.name,
    })),
  };
}

type Call = (path: string, base: Root) => { readonly shown: string; readonly out: string };

function callers(outermost: readonly Root[], files: ReadonlyMap<string, Root>): Call {
  const tops = new Set<string>();
  for (const [path, base] of files) {
    const prefix = shownFromCwd(base);
    if (prefix !== undefined) tops.add((prefix + rest(path, base)).split('/', 1)[0] ?? '');
  }
  const places = new Map(findPlaces(outermost, tops).map((place) => [place.root, place]));
  return (path, base) => {
    const { shownPrefix = '', outPrefix = '' } = places.get(base) ?? {};
    const name = rest(path, base);
    return { shown: joinPrefix(shownPrefix, name), out: joinPrefix(outPrefix, name) };
  };
}

/** A root itself has no name below it, and is called without the slash. */
function joinPrefix(prefix: string, name: string): string {
  return name === '' && prefix.endsWith('/') ? prefix.slice(0, -1) : prefix + name;
}

/** The way from a base to a path below it; '' when it is that path. */
function rest(path: string, base: Root): string {
  return path.slice(base.real.endsWith('/') ? base.real.length : base.real.length + 1);
}

function below(root: string, path: string): string {
  if (path === '') return root;
  return root.endsWith('/') ? root + path : `${root}/${path}`;
}

/** Parts the files from further names of the same file: of those the first, by what it is called, is the article. */
function tellApart({
  files,
  skipped,
}: Omit<Found, 'unread'>): Pick<Discovery, 'articles' | 'aliases' | 'skipped'> {
  const articles: FoundArticle[] = [];
  const aliases: Alias[] = [];
  const first = new Map<string, string>();
  for (const file of files.toSorted((a, b) => compareUnits(a.shown, b.shown))) {
    const identity = identify(file.path);
    const of = identity === undefined ? undefined : first.get(identity);
    if (of === undefined) articles.push(file);
    else aliases.push(Object.assign(file, { of }));
    if (identity !== undefined && of === undefined) first.set(identity, file.shown);
  }
  const others = aliases.map(({ shown, of }): Skip => ({
    path: shown,
    reason: `is the same file as ${of}`,
    level: 'note',
    asTold: true,
  }));
  return {
    articles,
    aliases,
    skipped: [...skipped, ...others].toSorted((a, b) => compareUnits(a.path, b.path)),
  };
}

/** Size and times are in it, since some network disks give two files one inode number. */
function identify(path: string): string | undefined {
  const stats = look(path);
  if (stats === undefined || stats.ino === 0n) return undefined;
  return `${identityOf(stats)}:${stats.size}:${stats.mtimeNs}:${stats.ctimeNs}`;
}
