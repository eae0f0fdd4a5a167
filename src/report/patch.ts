import { formatPatch, OMIT_HEADERS } from 'diff';
import type { Hunk } from '../core/clean/hunks.ts';

/**
 * The patch of one file, one latin1 character a byte: write it with `Buffer.from(text, 'latin1')`, and join the patches
 * of several files without anything between them. An article without hunks gives the empty string.
 *
 * `path` is the path that the report shows, in bytes, one latin1 character a byte, `/` between folders. Throws a
 * `RangeError` for a path that is absolute or leaves its folder: no patch may name one.
 *
 * There is no `diff --git` line on purpose. With it `git apply` reads the paths from the top of the repository, and in
 * a folder below the top it skips every file in silence and ends with 0 (seen with git 2.39); without it the paths are
 * read from the working folder. Both git and GNU patch read everything else that is needed from the two lines left,
 * an article cut down to nothing included.
 */
export function filePatch(path: string, hunks: readonly Hunk[]): string {
  if (path.split('/').some((step) => step === '' || step === '.' || step === '..')) {
    throw new RangeError(`No patch can be written for ${JSON.stringify(path)}: the path leaves its folder.`);
  }
  if (hunks.length === 0) return '';
  const body = formatPatch(
    {
      oldFileName: undefined,
      newFileName: undefined,
      oldHeader: undefined,
      newHeader: undefined,
      hunks: hunks.map(countedFromOne),
    },
    OMIT_HEADERS,
  );
  return `--- ${headerName(`a/${path}`)}\n+++ ${headerName(`b/${path}`)}\n${body}`;
}

/** `formatPatch` prints one less than it is given for a side without lines, and that side may not begin below 0. */
function countedFromOne(hunk: Hunk): Hunk {
  return { ...hunk, newStart: Math.max(hunk.newStart, 1) };
}

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};

/**
 * A name as git writes it: in C quotes when a byte of it would be read as something else. GNU patch takes a blank for
 * the end of a bare name unless a tab ends it (kpdecker/jsdiff leaves that tab out since version 9), and drops blanks
 * before that tab, so a name that ends in one is quoted too.
 */
function headerName(name: string): string {
  if (!/[^\x20-\x7e]|["\\]| $/.test(name)) return name.includes(' ') ? `${name}\t` : name;
  const quoted = name.replace(/[^\x20-\x7e]|["\\]/g, (byte) => shortEscapes[byte] ?? `\\${octal(byte)}`);
  return `"${quoted}"`;
}

function octal(byte: string): string {
  return byte.charCodeAt(0).toString(8).padStart(3, '0');
}
