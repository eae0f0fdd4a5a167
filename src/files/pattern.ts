import { fastGlob } from './packages.ts';

/** What is an article where no file is named outright. */
export const defaultGlobs: readonly string[] = ['**/*.txt', '**/*.text', '**/*.md'];

/**
 * Letters that file names may have and patterns stumble over, each with a lone surrogate that no name can hold: the dot
 * of a regular expression does not match line ends, and fast-glob takes a backslash for a separator at times.
 */
const masks: readonly (readonly [string, string])[] = [
  ['\n', '\udc0a'],
  ['\r', '\udc0d'],
  ['\\', '\udc5c'],
  ['\u2028', '\udc28'],
  ['\u2029', '\udc29'],
];
const masked: ReadonlyMap<string, string> = new Map(masks);
const unmasked: ReadonlyMap<string, string> = new Map(masks.map(([plain, mark]) => [mark, plain]));

/** A file name as fast-glob is to see it. */
export function mask(name: string): string {
  return name.replaceAll(/[\n\r\\\u2028\u2029]/g, (letter) => masked.get(letter) ?? letter);
}

/** A path that fast-glob gave back, as it is on the disk. */
export function unmask(path: string): string {
  return path.replaceAll(/[\udc0a\udc0d\udc5c\udc28\udc29]/gu, (mark) => unmasked.get(mark) ?? mark);
}

/** A pattern given as an argument: where the walk begins, and what is looked for from there. */
export interface SplitPattern {
  /** As given; '' for the working folder. */
  readonly base: string;
  readonly rest: string;
}

/** Whether an argument that names no file can be a pattern. */
export function isPattern(given: string): boolean {
  return fastGlob().isDynamicPattern(given);
}

/** Splits before the first part that has a wildcard. */
export function splitPattern(pattern: string): SplitPattern {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => part !== '' && fastGlob().isDynamicPattern(part));
  // A brace may hold a slash, so that no part alone is a pattern: then all of it is looked for from its beginning.
  const cut = first < 0 ? (pattern.startsWith('/') ? 1 : 0) : first;
  const base = parts.slice(0, cut).join('/').replaceAll(/\\(.)/g, '$1');
  return { base: base === '' && pattern.startsWith('/') ? '/' : base, rest: parts.slice(cut).join('/') };
}

/**
 * `--glob` patterns for fast-glob: one without a slash is meant for every folder, as in git and ripgrep. Each comes
 * with composed and with decomposed accents, since file names have either. The second list holds what reaches out of
 * the folder and cannot be used.
 */
export function expandGlobs(globs: readonly string[]): {
  readonly patterns: string[];
  readonly outside: string[];
} {
  const patterns = new Set<string>();
  const outside: string[] = [];
  for (const glob of globs) {
    const negation = glob.startsWith('!') && !glob.startsWith('!(') ? '!' : '';
    const positive = glob.slice(negation.length).replace(/^\.\//, '');
    if (reachesOut(positive)) outside.push(glob);
    else
      for (const form of forms(positive)) patterns.add(negation + (form.includes('/') ? form : `**/${form}`));
  }
  return { patterns: [...patterns], outside };
}

/** Whether a pattern leads above the folder it is used in. */
export function reachesOut(pattern: string): boolean {
  return pattern.startsWith('/') || pattern.split('/').includes('..');
}

/** What a pattern given as an argument finds: files, and in folders it finds what `globs` find there, as a shell would. */
export function expandArgument(rest: string, globs: readonly string[]): string[] {
  const inFolders = expandGlobs(globs).patterns.filter((glob) => !glob.startsWith('!'));
  return forms(rest).flatMap((form) => [
    form,
    ...inFolders.map((glob) => `${form.replace(/\/+$/, '')}/${glob}`),
  ]);
}

function forms(pattern: string): string[] {
  return [...new Set([pattern, pattern.normalize('NFC'), pattern.normalize('NFD')])];
}
