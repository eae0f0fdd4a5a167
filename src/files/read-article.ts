import type { DecodedArticle } from '../core/copy/article.ts';
import type { Skip } from '../core/finding.ts';
import { decode, type NoText } from './decode.ts';
import { digestOf } from './digest.ts';
import { readBytes } from './read-bytes.ts';
import { errorCode, meaningOf } from './trouble.ts';

/** An article as it stands on the disk. */
export interface ReadArticle {
  readonly decoded: DecodedArticle;
  /** Of the bytes: tells whether a second look found the same. */
  readonly digest: string;
  /** Permission bits of the file, for its cleaned copy. */
  readonly mode: number;
  /** Names that the file has, wherever they are. */
  readonly links: number;
}

/** A file that is no article, and why; the caller adds the path the report shows. */
export type Unusable = Omit<Skip, 'path'>;

/**
 * Reads and decodes one article. `path` is absolute and real, as `discover` gives it; `encoding` is `auto` or a name
 * `isKnownEncoding` takes. What is no text is a note; text that cannot be read is an error.
 */
export function readArticle(path: string, encoding: string): ReadArticle | Unusable {
  const file = readBytes(path);
  if ('kind' in file) return { reason: file.reason, level: 'error' };
  const decoded = decodeWithin(file.bytes, encoding);
  if ('kind' in decoded)
    return { reason: decoded.reason, level: decoded.kind === 'binary' ? 'note' : 'error' };
  return { decoded, digest: digestOf(file.bytes), mode: file.stats.mode & 0o777, links: file.stats.nlink };
}

/** Decodes, unless the text is longer than a string of the engine can be (512 Mi units) or memory runs out. */
function decodeWithin(bytes: Buffer, encoding: string): DecodedArticle | NoText {
  try {
    return decode(bytes, encoding);
  } catch (error) {
    if (errorCode(error) === undefined && !(error instanceof RangeError)) throw error;
    const cause =
      error instanceof RangeError
        ? 'it is too large for the memory of the program; split it'
        : meaningOf(error);
    return { kind: 'undecodable', reason: `cannot be read: ${cause}` };
  }
}
