import { isAbsolute, resolve } from 'node:path';
import { UsageError } from '../config/usage-error.ts';
import { pathFromBytes } from '../files/path-bytes.ts';
import { readSmall } from '../files/read-small.ts';
import { meaningOf } from '../files/trouble.ts';
import type { Input } from './stdio.ts';

/** A million paths and more; a feed that was given in the place of its list is not read to its end. */
const mostBytes = 256 << 20;

/** The bytes of a list, and what a message calls it. */
function readList(
  given: string,
  cwd: string,
  stdin: Input,
): { readonly called: string; readonly bytes: Buffer } {
  if (given === '-') {
    try {
      return { called: 'standard input', bytes: Buffer.from(stdin.read()) };
    } catch (error) {
      throw new UsageError(`--files-from: standard input cannot be read: ${meaningOf(error)}; give a file.`);
    }
  }
  const bytes = readSmall(isAbsolute(given) ? given : resolve(cwd, given), mostBytes);
  if ('kind' in bytes)
    throw new UsageError(`--files-from: ${given} ${bytes.reason}; give a file that lists paths.`);
  return { called: given, bytes };
}

/** Paths end with a NUL each, as `find -print0` and `git ls-files -z` write them, or with the line. */
function split(bytes: Buffer): readonly string[] {
  const text = bytes.toString('latin1');
  const names = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  return names.filter((name) => name !== '').map((name) => pathFromBytes(Buffer.from(name, 'latin1')));
}

/**
 * The paths in the files that `--files-from` names, seen from the working folder. A path `-` in a list is a file of that
 * name. Throws `UsageError` for a list that cannot be read or that names nothing.
 */
export function listedPaths(lists: readonly string[], cwd: string, stdin: Input): readonly string[] {
  if (lists.filter((list) => list === '-').length > 1)
    throw new UsageError('--files-from: standard input can be read once only; give "-" once.');
  return lists.flatMap((given) => {
    const { called, bytes } = readList(given, cwd, stdin);
    const paths = split(bytes);
    if (paths.length > 0) return paths.map((path) => (path === '-' ? './-' : path));
    throw new UsageError(`--files-from: ${called} lists no path; give a list with one path a line.`);
  });
}
