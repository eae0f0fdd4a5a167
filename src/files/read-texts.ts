import { statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { splitLines } from '../core/copy/lines.ts';
import { realPath } from './identity.ts';
import { fsPath } from './path-bytes.ts';
import { readArticle, type ReadArticle, type Unusable } from './read-article.ts';
import { errorCode, meaningOf } from './trouble.ts';

/** One text of a list. */
export interface ListedText {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** A file that lists texts, one a line. */
export interface TextList {
  readonly kind: 'list';
  /** Absolute, without links. */
  readonly path: string;
  readonly texts: readonly ListedText[];
}

/** Why a file could not be read as a list: the end of a sentence that begins with its name. */
export interface NoList {
  readonly kind: 'no-list';
  readonly reason: string;
}

/** What the system says of words that are no name of anything here. */
const namesNothing: readonly string[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'EILSEQ'];

/**
 * The texts in a file, one a line; blank lines and lines that begin with `#` are left out. `given` is seen from `cwd`;
 * undefined when it names no file: a folder may be called what a text says.
 *
 * UTF-8 is tried before `encoding`, which is how the articles are read: a list is written by another hand.
 */
export function readTexts(given: string, cwd: string, encoding: string): TextList | NoList | undefined {
  // Not normalised: `link/..` is for the system to resolve.
  const place = isAbsolute(given) ? given : `${cwd}/${given}`;
  try {
    const stats = statSync(fsPath(place));
    if (stats.isDirectory()) return undefined;
    if (!stats.isFile()) return { kind: 'no-list', reason: 'is neither a file nor a folder' };
    const path = realPath(place);
    const read = readDecoded(path, encoding);
    if (!('decoded' in read)) return { kind: 'no-list', reason: read.reason };
    return { kind: 'list', path, texts: listed(read.decoded.text) };
  } catch (error) {
    if (namesNothing.includes(String(errorCode(error)))) return undefined;
    return { kind: 'no-list', reason: `cannot be read: ${meaningOf(error)}` };
  }
}

function readDecoded(path: string, encoding: string): ReadArticle | Unusable {
  const asUtf8 = readArticle(path, 'utf-8');
  return 'decoded' in asUtf8 ? asUtf8 : readArticle(path, encoding);
}

function listed(text: string): readonly ListedText[] {
  return splitLines(text)
    .map(({ start, end }, index) => ({ text: text.slice(start, end), line: index + 1 }))
    .filter((entry) => !entry.text.startsWith('#') && entry.text.trim() !== '');
}
