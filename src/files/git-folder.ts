import { look } from './identity.ts';
import { readSmallText } from './read-small.ts';

/** No file that git keeps about itself and that is read here comes near. */
const mostBytes = 1 << 20;

/** What git knows of a work tree besides the tree itself. */
export interface GitFolder {
  /** Absolute path of `info/exclude`, patterns for this clone alone; it need not exist. */
  readonly exclude: string;
  /** Whether the disk that the clone was made on takes `A` and `a` for the same, as git found out. */
  readonly ignoreCase: boolean;
}

function read(path: string): string {
  const text = readSmallText(path, mostBytes);
  return typeof text === 'string' ? text : '';
}

/** The path on the first line of a file, seen from the folder `from`; undefined when there is none. */
function pathIn(file: string, pattern: RegExp, from: string): string | undefined {
  const path = pattern.exec(read(file))?.[1];
  return path === undefined || path.startsWith('/') ? path : `${from}/${path}`;
}

/**
 * The git folder of a work tree whose root is `folder`; undefined when it is none. In a linked work tree `.git` is a
 * file that leads to a folder of its own, which leads to the one that all share.
 */
export function gitFolder(folder: string): GitFolder | undefined {
  const place = folder === '/' ? '/.git' : `${folder}/.git`;
  const stats = look(place);
  if (stats === undefined) return undefined;
  const own = stats.isFile() ? pathIn(place, /^gitdir: ([^\n]+)/, folder) : place;
  if (own === undefined) return undefined;
  const shared = pathIn(`${own}/commondir`, /^([^\n]+)/, own) ?? own;
  const core = /^\s*\[core\]([^[]*)/im.exec(read(`${shared}/config`))?.[1] ?? '';
  return { exclude: `${shared}/info/exclude`, ignoreCase: /^\s*ignorecase\s*=\s*true\s*$/im.test(core) };
}
