import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a careful editor expects of a pair of paragraphs; `stays`: not cut, whatever is reported. */
export type Expectation = 'cut' | 'reported' | 'silent' | 'stays';

/** Copy labelled by hand. */
export interface Case {
  readonly name: string;
  /** Paragraphs of each article. */
  readonly articles: readonly (readonly string[])[];
  /** The two paragraphs in question, each as `article:paragraph`, counted from 1. */
  readonly pair: readonly [string, string];
  /** Any of these is right. */
  readonly expect: readonly Expectation[];
  /** The kinds of finding that are right; left out where any kind is. */
  readonly kinds?: readonly string[];
  /** Which of the two must stay. */
  readonly keeps?: string;
}

/** Reads every file of cases of a folder, sorted by name. */
export function readCases(folder: string): Case[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.toSorted().flatMap((name) => {
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { readonly cases: readonly Case[] };
    return file.cases;
  });
}
