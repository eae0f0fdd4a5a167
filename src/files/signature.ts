interface Signature {
  readonly name: string;
  /** What the file holds at `at`, one byte a character. */
  readonly bytes: string;
  readonly at?: number;
}

/** Files that are not text, by the bytes their formats prescribe. None of these opens a sentence. */
const signatures: readonly Signature[] = [
  { name: 'a PDF file', bytes: '%PDF-' },
  { name: 'a PostScript file', bytes: '%!PS' },
  { name: 'a ZIP archive or an office document', bytes: 'PK\x03\x04' },
  { name: 'an empty ZIP archive', bytes: 'PK\x05\x06' },
  { name: 'an office document', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'a PNG picture', bytes: '\x89PNG\r\n\x1a\n' },
  { name: 'a JPEG picture', bytes: '\xff\xd8\xff' },
  { name: 'a GIF picture', bytes: 'GIF87a' },
  { name: 'a GIF picture', bytes: 'GIF89a' },
  { name: 'a TIFF picture', bytes: 'II*\x00' },
  { name: 'a TIFF picture', bytes: 'MM\x00*' },
  { name: 'a WebP picture', bytes: 'WEBPVP8', at: 8 },
  { name: 'a sound file', bytes: 'WAVEfmt ', at: 8 },
  { name: 'a sound file', bytes: 'ID3\x03' },
  { name: 'a sound file', bytes: 'ID3\x04' },
  { name: 'a sound file', bytes: 'OggS\x00' },
  { name: 'a video', bytes: 'ftyp', at: 4 },
  { name: 'a gzip archive', bytes: '\x1f\x8b\x08' },
  { name: 'a bzip2 archive', bytes: '1AY&SY', at: 4 },
  { name: 'an xz archive', bytes: '\xfd7zXZ\x00' },
  { name: 'a 7z archive', bytes: "7z\xbc\xaf'\x1c" },
  { name: 'a RAR archive', bytes: 'Rar!\x1a\x07' },
  { name: 'a Zstandard archive', bytes: '\x28\xb5\x2f\xfd' },
  { name: 'a program', bytes: '\x7fELF' },
  { name: 'a database', bytes: 'SQLite format 3\x00' },
];

/**
 * Wire formats that steer a receiver with control bytes. Cut at a line they would lose half of an envelope: IPTC 7901
 * opens with SOH, ANPA 1312 with SYN SYN SOH.
 */
const envelopes: readonly Signature[] = [
  { name: 'an IPTC 7901 message', bytes: '\x01' },
  { name: 'an ANPA 1312 message', bytes: '\x16\x16\x01' },
];

const firstBytes: ReadonlySet<number | undefined> = new Set(
  [...signatures, ...envelopes].filter(({ at }) => at === undefined).map(({ bytes }) => bytes.charCodeAt(0)),
);
const later = signatures.filter(({ at }) => at !== undefined);

function carries(head: string, { bytes, at = 0 }: Signature): boolean {
  return head.startsWith(bytes, at);
}

/** What is wrong with a file that is recognised by its first bytes as something other than plain text. */
export function findSignature(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 32);
  if (!firstBytes.has(bytes[0]) && !later.some((signature) => carries(head, signature))) return undefined;
  const binary = signatures.find((signature) => carries(head, signature));
  if (binary !== undefined) return `is ${binary.name}, not text`;
  const envelope = envelopes.find((signature) => carries(head, signature));
  return envelope && `is ${envelope.name}, not plain text: convert it first`;
}

/** Characters in which a document's root element is looked for, past comments and declarations. */
const headLength = 4096;

/** Root elements, as they stand after `<` in lower case, before the general ones. */
const markups: readonly (readonly [string, string])[] = [
  ['<newsml', 'NewsML'],
  ['<newsitem', 'NewsML'],
  ['<newsmessage', 'NewsML'],
  ['<nitf', 'NITF'],
  ['<rss', 'an RSS feed'],
  ['<feed', 'an Atom feed'],
  ['<html', 'HTML'],
  ['<!doctype html', 'HTML'],
];

const openings: readonly string[] = ['<?xml', '<!doctype', ...markups.map(([element]) => element)];

/**
 * What is wrong with a text that opens as a document of markup: cutting its lines would leave elements open.
 * Markdown that has elements in it, even at its beginning, is not meant.
 */
export function findMarkup(text: string): string | undefined {
  const first = firstInk(text);
  const opening = text.charAt(first);
  if (opening === '{')
    return text.startsWith('{\\rtf', first) ? 'is RTF, not plain text: convert it first' : undefined;
  if (opening !== '<') return undefined;
  const head = text.slice(first, first + headLength).toLowerCase();
  if (!openings.some((element) => head.startsWith(element) && endsWord(head, element.length)))
    return undefined;
  const markup = markups.find(([element]) => head.includes(element));
  return `is ${markup?.[1] ?? 'XML'}, not plain text: convert it first`;
}

/** `<html>` and `<html lang=…`, not `<htmlish`. */
function endsWord(head: string, at: number): boolean {
  return !/[a-z]/.test(head.charAt(at));
}

/** Index of the first character that is no white space, among as many as a head has. */
function firstInk(text: string): number {
  let at = 0;
  while (at < headLength && at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}
