import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nameBytes, readTree, type Tree } from './tree.ts';

/** First and last line of a copy, from 1. */
export type LineRange = readonly [number, number];

/** A finding that the report must hold. What is left out is not looked at. */
export interface ExpectedFinding {
  /** Several where the design leaves the choice open. */
  readonly kind: string | readonly string[];
  readonly action: 'cut' | 'kept';
  /** A file that holds one of the copies, below the `in` folder. */
  readonly path?: string;
  /** Files that hold a copy each. */
  readonly paths?: readonly string[];
  readonly lines?: {
    readonly keeper?: LineRange;
    readonly cut?: LineRange | readonly LineRange[];
    readonly kept?: LineRange | readonly LineRange[];
  };
  /** Words that the reason holds, each of them. */
  readonly reason?: readonly string[];
  /** How far standing text has spread: articles and sources. */
  readonly spread?: readonly [number, number];
  /** Of each version after the keeper, how much of it stands in the keeper and of the keeper in it, in whole tenths. */
  readonly shares?: readonly (readonly [number, number])[];
}

/** One case: what goes in, what comes out, and what the report says. */
export interface Case {
  readonly name: string;
  readonly about: string;
  readonly flags: readonly string[];
  readonly exit: number;
  readonly findings: readonly ExpectedFinding[];
  /** No other finding may be reported. */
  readonly only: boolean;
  /** Files that the report names as skipped. */
  readonly skipped: readonly string[];
  readonly input: Tree;
  readonly output: Tree;
}

interface Told {
  readonly about: string;
  readonly flags: readonly string[];
  readonly exit: number;
  readonly findings: readonly ExpectedFinding[];
  readonly only?: boolean;
  readonly skipped?: readonly string[];
  /** Name in the repository to the name in the run, for names that not every system can check out. */
  readonly names?: Readonly<Record<string, string>>;
}

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');
const known = ['about', 'flags', 'exit', 'findings', 'only', 'skipped', 'names'];

function told(path: string): Told {
  const value = JSON.parse(readFileSync(path, 'utf8')) as Told;
  const strange = Object.keys(value).filter((key) => !known.includes(key));
  if (strange.length > 0) throw new Error(`${path}: nobody reads ${strange.join(', ')}`);
  return value;
}

function renamed(tree: Tree, names: Readonly<Record<string, string>>): Tree {
  return new Map(
    [...tree].map(([path, bytes]) => {
      const name = names[path];
      return [name === undefined ? path : nameBytes(name).toString('latin1'), bytes];
    }),
  );
}

function foldersOf(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** The case in one folder; throws when its files do not make sense. */
export function readCase(name: string): Case {
  const folder = join(fixtures, name);
  const { names = {}, only = false, skipped = [], ...rest } = told(join(folder, 'case.json'));
  const input = renamed(readTree(join(folder, 'in')), names);
  const output = renamed(readTree(join(folder, 'out')), names);
  const made = [...output.keys()].filter((path) => !input.has(path));
  if (made.length > 0) throw new Error(`${name}: out/ holds files that in/ does not: ${made.join(', ')}`);
  return { name, only, skipped, input, output, ...rest };
}

/** Names of all cases, `theme/case`; the articles for trying the tool out are no cases. */
export function caseNames(): string[] {
  const themes = foldersOf(fixtures).filter((theme) => theme !== 'articles');
  return themes.flatMap((theme) => foldersOf(join(fixtures, theme)).map((name) => `${theme}/${name}`));
}
