import type { DecodedArticle } from '../core/copy/article.ts';
import { fromFixedWidth, fromPieces } from '../core/copy/decoded.ts';
import { iconv } from './packages.ts';

const replacement = '\ufffd';

/** Names of codecs in iconv-lite that are ways to write bytes down, not charsets. */
const notations: ReadonlySet<string> = new Set(['hex', 'base64']);

/** Whether iconv-lite has a charset of this name. */
export function isLegacyEncoding(name: string): boolean {
  return iconv().encodingExists(name) && !notations.has(name.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
}

/** An article with bytes that have no character in the encoding. */
export interface Unreadable {
  readonly kind: 'unreadable';
  /** Number of the first line that has such a byte, from 1. */
  readonly line: number;
}

/**
 * Decodes with iconv-lite; Node's own `windows-1252` is wrong for 0x80 to 0x9F on Node 20 (nodejs/node#56542).
 *
 * `label` is the name that goes into the article. Bytes without a character end the attempt, or, when `lenient`, become
 * lone surrogates U+DC80..U+DCFF, so that different bytes never give the same text.
 */
export function decodeLegacy(
  bytes: Buffer,
  encoding: string,
  label: string,
  lenient: boolean,
): DecodedArticle | Unreadable {
  if (!isSingleByte(encoding)) return decodeByLine(bytes, encoding, label, lenient);
  const standIn = standInOf(encoding);
  let bad = -1;
  const text = decodeText(bytes, encoding).replaceAll(replacement, (_, at: number) => {
    const byte = bytes[at] ?? 0;
    if (bad < 0 && standIn(byte) === undefined) bad = at;
    return standIn(byte) ?? escaped(byte);
  });
  if (bad >= 0 && !lenient) return { kind: 'unreadable', line: lineOf(bytes, bad) };
  return fromFixedWidth(bytes, text, label, 1, 0);
}

/** The text alone; bytes without a character are U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: string): string {
  return iconv().decode(bytes, encoding, { stripBOM: false });
}

/** WHATWG gives the few free places of its windows charsets from 0x80 to 0x9F to the control characters there. */
function standInOf(encoding: string): (byte: number) => string | undefined {
  const isWindows = encoding.startsWith('windows-');
  return (byte) => (isWindows && byte >= 0x80 && byte < 0xa0 ? String.fromCharCode(byte) : undefined);
}

function escaped(byte: number): string {
  return String.fromCharCode(0xdc00 + byte);
}

function lineOf(bytes: Buffer, end: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}

const known = new Map<string, boolean>();

/** Whether every byte is a character of its own, whatever stands before it. */
function isSingleByte(encoding: string): boolean {
  let answer = known.get(encoding);
  if (answer === undefined) {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const alone = Array.from(bytes, (byte) => decodeText(Uint8Array.of(byte), encoding));
    answer = alone.every((text) => text.length === 1) && decodeText(bytes, encoding) === alone.join('');
    known.set(encoding, answer);
  }
  return answer;
}

/**
 * Line by line, since only there it is known which bytes gave which text. LF and CR are never the second byte of a
 * character in the charsets that news is written in.
 */
function decodeByLine(
  bytes: Buffer,
  encoding: string,
  label: string,
  lenient: boolean,
): DecodedArticle | Unreadable {
  const pieces: { readonly text: string; readonly byte: number }[] = [];
  for (let start = 0, end = 0; start < bytes.length; start = end) {
    end = nextLine(bytes, start);
    const line = bytes.subarray(start, end);
    const text = decodeText(line, encoding);
    const isWhole = !text.includes(replacement);
    if (!isWhole && !lenient) return { kind: 'unreadable', line: lineOf(bytes, start) };
    pieces.push({ text: isWhole ? text : escapeHigh(line), byte: start });
  }
  return fromPieces(bytes, label, pieces);
}

/** Where the line after the one at `start` begins: after LF, CR LF, or CR. */
function nextLine(bytes: Buffer, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === 10) return at + 1;
    if (bytes[at] === 13) return bytes[at + 1] === 10 ? at + 2 : at + 1;
  }
  return bytes.length;
}

/** A line with a broken character in it: ASCII stays, the rest is told apart byte by byte. */
function escapeHigh(line: Buffer): string {
  return line.toString('latin1').replaceAll(/[\x80-\xff]/g, (unit) => escaped(unit.charCodeAt(0)));
}
