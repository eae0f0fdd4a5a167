import { isUtf8 } from 'node:buffer';
import type { DecodedArticle } from '../core/copy/article.ts';
import { fromFixedWidth } from '../core/copy/decoded.ts';
import { isFullOfControls } from './controls.ts';

export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** A byte that makes no unit stands in the text as the lone surrogate this far above it. */
const strayByte = 0xdc00;

/** Bytes that begin a file in a wide encoding. UTF-32 stands first, since its mark begins with one of UTF-16. */
const marks: readonly (readonly [WideEncoding, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The article of a file that begins with a byte-order mark of UTF-16 or UTF-32. */
export function decodeMarkedWide(bytes: Buffer): DecodedArticle | undefined {
  for (const [encoding, mark] of marks) {
    if (!mark.every((byte, at) => bytes[at] === byte)) continue;
    const decoded = decodeWide(bytes, encoding, mark.length);
    if (decoded !== undefined) return decoded;
  }
  return undefined;
}

/** Decodes after a mark of `bomLength` bytes; undefined when the bytes cannot be that encoding. */
export function decodeWide(
  bytes: Buffer,
  encoding: WideEncoding,
  bomLength: number,
): DecodedArticle | undefined {
  const body = bytes.subarray(bomLength);
  const bigEndian = encoding.endsWith('be');
  if (encoding.startsWith('utf-16')) {
    return fromFixedWidth(bytes, utf16Text(body, bigEndian), encoding, 2, bomLength);
  }
  const text = utf32Text(body, bigEndian);
  return text === undefined ? undefined : fromFixedWidth(bytes, text, encoding, 4, bomLength);
}

/** Half a unit at the end is a unit of its own: it must not go with the character before it. */
function utf16Text(bytes: Buffer, bigEndian: boolean): string {
  const whole = bytes.subarray(0, bytes.length & ~1);
  const text = bigEndian ? Buffer.from(whole).swap16().toString('utf16le') : whole.toString('utf16le');
  const stray = bytes.length % 2 === 0 ? undefined : bytes.at(-1);
  return stray === undefined ? text : text + String.fromCharCode(strayByte + stray);
}

function utf32Text(bytes: Buffer, bigEndian: boolean): string | undefined {
  if (bytes.length % 4 !== 0) return undefined;
  const units = Buffer.allocUnsafe(bytes.length);
  let end = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    const point = bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
    if (point > 0xffff) end = units.writeUInt16LE(0xd7c0 + (point >> 10), end);
    end = units.writeUInt16LE(point > 0xffff ? 0xdc00 + (point & 0x3ff) : point, end);
  }
  return units.toString('utf16le', 0, end);
}

/**
 * UTF-16 without a mark, told by its zero bytes: the upper halves of spaces, digits and line ends, most of them on one
 * side of the units (a few letters have a zero on the other, such as the Chinese one). The text has to look like one as
 * well: no surrogate alone, next to nothing unassigned or private.
 */
export function decodeUnmarkedUtf16(bytes: Buffer): DecodedArticle | undefined {
  let even = 0;
  let odd = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) even++;
    else odd++;
  }
  const units = bytes.length / 2;
  const zeros = Math.max(even, odd);
  if (!Number.isInteger(units) || zeros < Math.max(2, units / 50)) return undefined;
  // Few zeros: other than a text of single bytes with some strewn in, UTF-16 has bytes that such a text has not.
  if (zeros * 4 < units && isUtf8(bytes) && !isFullOfControls(bytes)) return undefined;
  const decoded = decodeWide(bytes, even > odd ? 'utf-16be' : 'utf-16le', 0);
  return decoded !== undefined && looksWritten(decoded.text) ? decoded : undefined;
}

function looksWritten(text: string): boolean {
  if (/\p{Cs}|\0/u.test(text)) return false;
  let strange = 0;
  for (const _ of text.matchAll(/[\p{Cn}\p{Co}]/gu)) strange++;
  return strange * 100 <= text.length;
}
