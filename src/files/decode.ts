import { isAscii, isUtf8 } from 'node:buffer';
import type { DecodedArticle } from '../core/copy/article.ts';
import { fromFixedWidth, fromUtf8 } from '../core/copy/decoded.ts';
import { guessCharset } from './charset.ts';
import { isFullOfControls } from './controls.ts';
import { findEncoding, type Encoding } from './encoding-name.ts';
import { decodeLegacy } from './legacy.ts';
import { findMarkup, findSignature } from './signature.ts';
import { decodeSurrogateEscaped, weighUtf8 } from './surrogate-escape.ts';
import { decodeMarkedWide, decodeUnmarkedUtf16, decodeWide } from './wide.ts';

/** Why bytes are no article: `binary` is something else than text, `undecodable` is text that could not be read. */
export interface NoText {
  readonly kind: 'binary' | 'undecodable';
  /** The end of a sentence that begins with the file's name. */
  readonly reason: string;
}

/**
 * Turns the bytes of a file into text without losing which byte gave which character.
 *
 * `encoding` is `auto` or a name that `isKnownEncoding` takes. A byte-order mark goes before it, since nothing else
 * begins with one. With `auto`: valid UTF-8 is UTF-8; then come UTF-16 told by its zero bytes, UTF-8 with some broken
 * bytes, and a guess among the charsets of news text, at last windows-1252, in which every byte is a character.
 */
export function decode(bytes: Uint8Array, encoding: string): DecodedArticle | NoText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = findSignature(buffer);
  if (signature !== undefined) return { kind: 'binary', reason: signature };
  const found =
    decodeMarked(buffer) ?? (encoding === 'auto' ? decodeAuto(buffer) : decodeAs(buffer, encoding));
  if ('kind' in found) return found;
  const markup = findMarkup(found.text);
  return markup === undefined ? found : { kind: 'binary', reason: markup };
}

const binary: NoText = { kind: 'binary', reason: 'is not text: it is full of control bytes' };
const withZeros: NoText = { kind: 'binary', reason: 'is not text: it has zero bytes' };

function decodeMarked(buffer: Buffer): DecodedArticle | NoText | undefined {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) {
    return buffer.includes(0) ? withZeros : decodeUtf8(buffer, 3);
  }
  const wide = decodeMarkedWide(buffer);
  return wide?.text.includes('\0') === true ? withZeros : wide;
}

function decodeAuto(buffer: Buffer): DecodedArticle | NoText {
  if (buffer.includes(0)) return decodeUnmarkedUtf16(buffer) ?? withZeros;
  if (isFullOfControls(buffer)) return binary;
  if (isAscii(buffer)) return fromFixedWidth(buffer, buffer.toString('latin1'), 'utf-8', 1, 0);
  if (isUtf8(buffer)) return decodeUtf8(buffer, 0);
  const { continuations, bad } = weighUtf8(buffer);
  // A legacy text gives a valid sequence now and then, of two bytes mostly; UTF-8 gives little else.
  if (continuations > 3 * bad) return decodeUtf8(buffer, 0);
  const charset = guessCharset(buffer);
  const decoded = decodeLegacy(buffer, charset, charset, true);
  // Cannot come: a lenient decoding has no unreadable line.
  return 'kind' in decoded ? { kind: 'undecodable', reason: `cannot be read as ${charset}` } : decoded;
}

/** UTF-8 after a mark of `bomLength` bytes; broken bytes become lone surrogates. */
function decodeUtf8(buffer: Buffer, bomLength: number): DecodedArticle {
  const body = buffer.subarray(bomLength);
  return fromUtf8(buffer, isUtf8(body) ? body.toString('utf8') : decodeSurrogateEscaped(body), bomLength);
}

function decodeAs(buffer: Buffer, given: string): DecodedArticle | NoText {
  const encoding = findEncoding(given);
  if (encoding === undefined)
    return { kind: 'undecodable', reason: `cannot be read: no charset is called ${given}` };
  if (encoding.kind === 'wide') {
    const decoded = buffer.length % 2 === 0 ? decodeWide(buffer, encoding.name, 0) : undefined;
    if (decoded === undefined)
      return { kind: 'undecodable', reason: `is not ${encoding.name}: check --encoding` };
    return decoded.text.includes('\0') ? withZeros : decoded;
  }
  if (buffer.includes(0)) return withZeros;
  if (isFullOfControls(buffer)) return binary;
  return encoding.kind === 'utf-8' ? decodeStrictUtf8(buffer) : decodeStrictLegacy(buffer, encoding);
}

function decodeStrictUtf8(buffer: Buffer): DecodedArticle | NoText {
  if (isUtf8(buffer)) return decodeUtf8(buffer, 0);
  return { kind: 'undecodable', reason: 'has bytes that are not utf-8: check --encoding' };
}

function decodeStrictLegacy(
  buffer: Buffer,
  { name, label }: Encoding & { kind: 'legacy' },
): DecodedArticle | NoText {
  const decoded = decodeLegacy(buffer, name, label, false);
  if (!('kind' in decoded)) return decoded;
  return {
    kind: 'undecodable',
    reason: `has bytes that are not ${label} in line ${decoded.line}: check --encoding`,
  };
}
