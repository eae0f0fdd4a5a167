import { isAbsolute, relative, resolve } from 'node:path';
import { identityOf, look, lookThrough, realPath, slashes } from './identity.ts';
import { expandArgument, expandGlobs, isPattern, reachesOut, splitPattern } from './pattern.ts';
import { errorCode, meaningOf } from './trouble.ts';

/** A file or folder that the user named, or the fixed beginning of a pattern. */
export interface Root {
  readonly kind: 'file' | 'folder';
  /** Absolute, without links. */
  readonly real: string;
  /** The way to it from the working folder, '' for that folder itself; undefined when it lies elsewhere. */
  readonly fromCwd: string | undefined;
  /** Its own name as the user wrote it. */
  readonly name: string;
  /** What is looked for in a folder, for fast-glob. */
  readonly patterns: readonly string[];
  /** The argument, when it is a pattern: then it must find something. */
  readonly argument?: string;
}

export interface Roots {
  readonly roots: readonly Root[];
  /** One sentence for each path that cannot be used. */
  readonly problems: readonly string[];
}

/** Looks at each path the user named. `globs` is what is looked for in folders. */
export function findRoots(paths: readonly string[], globs: readonly string[], cwd: string): Roots {
  const { patterns, outside } = expandGlobs(globs);
  const problems = outside.map(
    (glob) => `${glob}: a pattern for --glob cannot lead out of the folder; name that folder.`,
  );
  const roots: Root[] = [];
  for (const given of paths) {
    const root = findRoot(given, patterns, globs, cwd);
    if (typeof root === 'string') problems.push(root);
    else roots.push(root);
  }
  return { roots, problems };
}

/** A path is taken as it stands when something of that name exists, whatever letters it has; else it may be a pattern. */
function findRoot(
  given: string,
  patterns: readonly string[],
  globs: readonly string[],
  cwd: string,
): Root | string {
  const absolute = absoluteFrom(cwd, given);
  if (look(absolute) === undefined && given !== '' && isPattern(given))
    return findPatternRoot(given, globs, cwd);
  const real = tryRealPath(absolute, given);
  if (typeof real !== 'string') return real.problem;
  const stats = lookThrough(real);
  if (stats?.isDirectory() === true) return { kind: 'folder', real, patterns, ...nameRoot(given, real, cwd) };
  if (stats?.isFile() === true) return { kind: 'file', real, patterns: [], ...nameRoot(given, real, cwd) };
  return `${given}: is neither a file nor a folder; use - to read from a pipe.`;
}

function findPatternRoot(given: string, globs: readonly string[], cwd: string): Root | string {
  const { base, rest } = splitPattern(given);
  const real = tryRealPath(absoluteFrom(cwd, base), given);
  if (typeof real !== 'string' || reachesOut(rest) || lookThrough(real)?.isDirectory() !== true)
    return noMatch(given);
  return {
    kind: 'folder',
    real,
    patterns: expandArgument(rest, globs),
    argument: given,
    ...nameRoot(base, real, cwd),
  };
}

/** What to say of a pattern that found nothing. */
export function noMatch(given: string): string {
  return `${given}: no file or folder matches; check the pattern, and quote it for the shell.`;
}

function tryRealPath(absolute: string, given: string): string | { readonly problem: string } {
  try {
    return realPath(absolute);
  } catch (error) {
    return { problem: `${given}: ${sentenceOf(error, absolute, given)}` };
  }
}

function sentenceOf(error: unknown, absolute: string, given: string): string {
  const code = errorCode(error);
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return `cannot be opened: ${meaningOf(error)}.`;
  if (look(absolute) !== undefined) return 'is a link that leads nowhere; check where it should lead.';
  // Node decodes the arguments of a program, so that a name with other bytes arrives with this letter in their place.
  if (given.includes('\ufffd'))
    return 'no such file or folder; a name that is not UTF-8 can be reached by its folder only.';
  return 'no such file or folder; check the path.';
}

/** Not normalised: `link/..` is for the system to resolve. */
function absoluteFrom(cwd: string, given: string): string {
  return isAbsolute(given) ? given : `${cwd}/${given}`;
}

/** Where the root lies as seen from the working folder, and its name. Links keep the name they were called by. */
function nameRoot(given: string, real: string, cwd: string): Pick<Root, 'fromCwd' | 'name'> {
  const lexical = resolve(cwd, given);
  const isLexical = isSameFile(lexical, real);
  const fromCwd = slashes(isLexical ? relative(cwd, lexical) : relative(realPath(cwd), real));
  const isOutside = fromCwd === '..' || fromCwd.startsWith('../') || isAbsolute(fromCwd);
  const called = slashes(isLexical ? lexical : real);
  return {
    fromCwd: isOutside ? undefined : fromCwd,
    name: called.slice(called.lastIndexOf('/') + 1) || 'root',
  };
}

function isSameFile(path: string, other: string): boolean {
  const [first, second] = [lookThrough(path), lookThrough(other)];
  return first !== undefined && second !== undefined && identityOf(first) === identityOf(second);
}
