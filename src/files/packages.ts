import type chardetPackage from 'chardet';
import type fastGlobPackage from 'fast-glob';
import type iconvPackage from 'iconv-lite';
import type ignoreType from 'ignore';
import { createRequire } from 'node:module';

// Loading them takes longer than the program itself does (10 to 40 ms each, of 40 for Node's own start), and a run over
// one plain file needs none. `require` is the one way to load late without waiting.
const load = createRequire(import.meta.url);

let chardetLoaded: typeof chardetPackage | undefined;
let fastGlobLoaded: typeof fastGlobPackage | undefined;
let iconvLoaded: typeof iconvPackage | undefined;
let ignoreLoaded: typeof ignoreType | undefined;

/** Package chardet, which guesses charsets. */
export function chardet(): typeof chardetPackage {
  chardetLoaded ??= load('chardet') as typeof chardetPackage;
  return chardetLoaded;
}

/** Package fast-glob, which finds files by pattern. */
export function fastGlob(): typeof fastGlobPackage {
  fastGlobLoaded ??= load('fast-glob') as typeof fastGlobPackage;
  return fastGlobLoaded;
}

/** Package iconv-lite, which knows the charsets from before Unicode. */
export function iconv(): typeof iconvPackage {
  iconvLoaded ??= load('iconv-lite') as typeof iconvPackage;
  return iconvLoaded;
}

/** Package ignore, which reads patterns as git does. */
export function ignorePackage(): typeof ignoreType {
  ignoreLoaded ??= load('ignore') as typeof ignoreType;
  return ignoreLoaded;
}
