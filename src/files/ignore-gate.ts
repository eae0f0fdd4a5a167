import { makeIgnoreFiles, type IgnoreFiles } from './ignore-files.ts';
import { isWithin, realPath } from './identity.ts';
import { compareUnits } from './places.ts';
import type { Root } from './roots.ts';

/** A file or folder that an ignore file leaves out. */
export interface LeftOut {
  /** As a person in the working folder names it. */
  readonly path: string;
  /** Absolute, without links. */
  readonly real: string;
  /** Whether the user named it, and has to learn that it is not read. */
  readonly isNamed: boolean;
  /** The end of a sentence that begins with its name. */
  readonly reason: string;
}

/** What ignore files leave out of the roots of a run. */
export interface IgnoreGate {
  /** For the walk of one root: tells of an absolute path whether it is left out, and takes note of it. */
  from(root: Root): (path: string, isFolder: boolean) => boolean;
  /** What was left out so far, sorted by path. */
  ignored(): readonly LeftOut[];
}

/** As a person in the working folder names a path below it. */
function called(path: string, cwd: string): string {
  return path !== cwd && isWithin(path, cwd) ? path.slice(cwd === '/' ? 1 : cwd.length + 1) : path;
}

/** Ignore files that cannot be read become `problems`: without them nobody knows what may be read. */
export function makeIgnoreGate(
  request: { readonly ignore: boolean; readonly cwd: string; readonly home: string | undefined },
  problems: string[],
): IgnoreGate {
  const ignored = new Map<string, LeftOut>();
  if (!request.ignore) return { from: () => () => false, ignored: () => [] };
  const cwd = realPath(request.cwd);
  const tell = (file: string, reason: string): void => {
    problems.push(`${called(file, cwd)} ${reason}; correct it, or give --no-ignore.`);
  };
  return {
    from(root) {
      const folder =
        root.kind === 'folder' ? root.real : root.real.slice(0, root.real.lastIndexOf('/')) || '/';
      const files: IgnoreFiles = makeIgnoreFiles(folder, cwd, request.home, tell);
      return (path, isFolder) => {
        const why = files.ignored(path, isFolder);
        if (why === undefined) return false;
        const isNamed = path === root.real;
        const reason = `is ignored by ${called(why.file, cwd)} ("${why.pattern}")`;
        if (isNamed || !ignored.has(path))
          ignored.set(path, { path: called(path, cwd), real: path, isNamed, reason });
        return true;
      };
    },
    ignored: () => [...ignored.values()].toSorted((a, b) => compareUnits(a.path, b.path)),
  };
}

/** Why nothing is left to read, when ignore files are why. */
export function allIgnored(ignored: readonly LeftOut[]): string | undefined {
  const [first] = ignored;
  if (first === undefined) return undefined;
  const rest = ignored.length === 1 ? '' : ` and ${ignored.length - 1} more are ignored, too`;
  return `${first.path} ${first.reason}${rest}, and nothing is left to read; --no-ignore reads it.`;
}
