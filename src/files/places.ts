import { isWithin } from './identity.ts';
import type { Root } from './roots.ts';

/** How what is found below a root is called: each prefix is '' or a path with a slash at its end. */
export interface Place {
  readonly root: Root;
  /** Before the path below the root, in reports. For a file it is the whole name. */
  readonly shownPrefix: string;
  /** The same in the out folder. */
  readonly outPrefix: string;
}

/** The roots that lie in no other one, by path: a folder given twice, or in any order, makes no difference. */
export function findOutermost(roots: readonly Root[]): readonly Root[] {
  const folders = [...new Set(roots.filter(({ kind }) => kind === 'folder').map(({ real }) => real))];
  const byReal = new Map(roots.map((root) => [root.real, root]));
  return [...byReal.values()]
    .filter(({ real }) => !folders.some((folder) => folder !== real && isWithin(real, folder)))
    .toSorted((a, b) => compareUnits(a.real, b.real));
}

/** Which of the outermost roots a root is, or lies in. */
export function findBase(outermost: readonly Root[]): (root: Root) => Root {
  const byReal = new Map(outermost.map((root) => [root.real, root]));
  const folders = outermost.filter(({ kind }) => kind === 'folder');
  return (root) => byReal.get(root.real) ?? folders.find(({ real }) => isWithin(root.real, real)) ?? root;
}

/** Order of code units, which is the same everywhere. */
export function compareUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * In reports a file is called by its way from the working folder; where its root lies elsewhere, by its way from the
 * root, with the root's name before it when there are several. In the out folder it is called by its way from the root,
 * again with the name when there are several. Names that are taken get a number.
 *
 * `taken` holds the first parts of the paths that are shown by their way from the working folder.
 */
export function findPlaces(outermost: readonly Root[], taken: Iterable<string>): readonly Place[] {
  const isOnly = outermost.length === 1;
  const shown = new Set(taken);
  const out = new Set<string>();
  return outermost.map((root) => {
    const slash = root.kind === 'file' ? '' : '/';
    const isBare = isOnly && root.kind === 'folder';
    return {
      root,
      shownPrefix: shownFromCwd(root) ?? (isBare ? '' : claim(root, shown) + slash),
      outPrefix: isBare ? '' : claim(root, out) + slash,
    };
  });
}

/** The shown prefix of a root in the working folder. */
export function shownFromCwd({ kind, fromCwd }: Root): string | undefined {
  return fromCwd === undefined || fromCwd === '' || kind === 'file' ? fromCwd : `${fromCwd}/`;
}

/** The root's name, with a number where a disk that takes `News` and `news` as one has it already. */
function claim({ kind, name }: Root, taken: Set<string>): string {
  const dot = kind === 'file' ? name.lastIndexOf('.') : -1;
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const extension = name.slice(stem.length);
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${stem}-${number}${extension}`;
    const key = foldName(candidate);
    if (taken.has(candidate) || taken.has(key)) continue;
    taken.add(key);
    return candidate;
  }
}

/** What a disk that folds case, or composes accents, makes of a name. Names are short, so `normalize` is cheap. */
function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
