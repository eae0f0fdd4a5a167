import type { Ignore } from 'ignore';
import { look } from './identity.ts';
import { ignorePackage } from './packages.ts';
import { pathFromBytes, pathToBytes } from './path-bytes.ts';
import { readSmall, type Unreadable } from './read-small.ts';

/** What one ignore file says. Patterns and names are bytes, one latin1 character each: to git a `?` is one byte. */
export interface IgnoreRules {
  /** Absolute path of the ignore file. */
  readonly file: string;
  /** Absolute path of the folder that its patterns are seen from. */
  readonly base: string;
  readonly matcher: Ignore;
  readonly ignoreCase: boolean;
}

/** What rules say of a path: the pattern that leaves it out, `false` when one takes it in again, else undefined. */
export type Verdict = string | false | undefined;

/** More than any list of patterns that people write, and read at once. */
const mostBytes = 4 << 20;

/** The rules in a file; undefined when there is none. Like git, does not follow a link in the place of one. */
export function readRules(
  file: string,
  base: string,
  ignoreCase: boolean,
): IgnoreRules | Unreadable | undefined {
  if (look(file)?.isFile() !== true) return undefined;
  const bytes = readSmall(file, mostBytes);
  if ('kind' in bytes) return bytes;
  const text = bytes.toString('latin1').replace(/^\u00EF\u00BB\u00BF/, '');
  return { file, base, ignoreCase, matcher: ignorePackage()({ ignoreCase }).add(text) };
}

function below(path: string, { base }: IgnoreRules, isFolder: boolean): string {
  const way = path.slice(base === '/' ? 1 : base.length + 1);
  return pathToBytes(way).toString('latin1') + (isFolder ? '/' : '');
}

/** What rules say of a path below their base. */
export function judgePath(rules: IgnoreRules, path: string, isFolder: boolean): Verdict {
  const { ignored, unignored, rule } = rules.matcher.test(below(path, rules, isFolder));
  if (ignored) return pathFromBytes(Buffer.from(rule?.pattern ?? '', 'latin1'));
  return unignored ? false : undefined;
}

/**
 * The rules for what lies in a folder that is read although they leave it out, because a nearer file takes it in again:
 * the library goes by the folders above a path, where git goes by the path alone.
 */
export function takeIn(rules: IgnoreRules, folder: string): IgnoreRules {
  if (typeof judgePath(rules, folder, true) !== 'string') return rules;
  const pattern = `!/${below(folder, rules, false).replaceAll(/[\\*?[\]!# ]/g, String.raw`\$&`)}/`;
  const matcher = ignorePackage()({ ignoreCase: rules.ignoreCase }).add(rules.matcher).add([pattern]);
  return { ...rules, matcher };
}
