import { digestOf } from './digest.ts';
import { decodeText } from './legacy.ts';
import { chardet } from './packages.ts';
import { cyrillicShare, oddness } from './plausibility.ts';

/** Bytes looked at: more does not change a guess, and chardet takes some 170 us a kilobyte. */
const sampleLength = 1 << 11;

/** Charsets of more than one byte a character, by chardet's names. Its others of that kind are not used for news. */
const wideCharsets: Readonly<Record<string, string>> = {
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
};

/** Charsets of scripts other than Latin, each with chardet's names for it and for those it cannot tell from it. */
const scriptCharsets: Readonly<Record<string, readonly string[]>> = {
  'windows-1251': ['windows-1251'],
  'koi8-r': ['KOI8-R'],
  'koi8-u': ['KOI8-R'],
  'iso-8859-5': ['ISO-8859-5'],
  ibm866: [],
  'windows-1253': ['ISO-8859-7', 'windows-1253'],
  'iso-8859-7': ['ISO-8859-7', 'windows-1253'],
  'windows-1255': ['ISO-8859-8', 'windows-1255'],
  'windows-1256': ['windows-1256'],
  'iso-8859-6': ['ISO-8859-6'],
};
const cyrillic: ReadonlySet<string> = new Set(['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866']);

/** The same for Latin script. windows-1252 stands first: it is what Latin text is taken for without a reason. */
const latinCharsets: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': ['ISO-8859-1', 'windows-1252'],
  'iso-8859-15': ['ISO-8859-1', 'windows-1252'],
  'windows-1250': ['ISO-8859-2', 'windows-1250'],
  'iso-8859-2': ['ISO-8859-2', 'windows-1250'],
  'windows-1254': ['ISO-8859-9', 'windows-1254'],
  'windows-1257': ['windows-1257'],
};

/** Guesses made, by the digest of the text: a run looks at each article some three times. */
const guesses = new Map<string, string>();
const mostGuesses = 1 << 16;

/**
 * The charset of a text that is no Unicode, under WHATWG's name: chardet's guess where the text it gives is plausible.
 *
 * chardet's confidence runs from 0 to 100; the thresholds below were set on sentences of twenty languages in each
 * charset that can hold them. A wrong guess costs no byte: it only makes words look other than they were meant.
 */
export function guessCharset(bytes: Buffer): string {
  const digest = digestOf(bytes);
  const known = guesses.get(digest);
  if (known !== undefined) return known;
  const charset = isUndisputed(bytes) ? 'windows-1252' : guess(takeSample(bytes));
  if (guesses.size >= mostGuesses) guesses.clear();
  guesses.set(digest, charset);
  return charset;
}

/**
 * Beyond ASCII only what windows-1252 and windows-1250, the charsets most often met, print alike: curly quotes, dashes,
 * the euro, German and the commonest French and Spanish letters, and a pound sign before a figure. Most English and
 * German copy is no more than that, so that there is nothing to guess.
 */
function isUndisputed(bytes: Buffer): boolean {
  return !disputed.test(bytes.toString('latin1'));
}

const disputed =
  /[^\x00-\x7f\x80\x82\x84-\x87\x89\x8b\x91-\x97\x99\x9b\xa0\xa3\xa7\xa9\xab\xae\xb0\xb4\xb7\xbb\xc1\xc4\xc9\xcd\xd3\xd6\xdc\xdf\xe1\xe4\xe9\xed\xf3\xf6\xfc]|\xa3(?!\d)/;

function guess(sample: Buffer): string {
  const confidences = new Map<string, number>();
  for (const { name, confidence } of chardet().analyse(sample)) {
    confidences.set(name, Math.max(confidence, confidences.get(name) ?? 0));
  }
  if (highShare(sample) >= 0.3) {
    const found = guessThai(sample) ?? guessWide(sample, confidences) ?? guessScript(sample, confidences);
    if (found !== undefined) return found;
  }
  return guessLatin(sample, confidences);
}

/** The lines that hold anything beyond ASCII, from the beginning. */
function takeSample(bytes: Buffer): Buffer {
  if (bytes.length <= sampleLength) return bytes;
  const lines: Buffer[] = [];
  let length = 0;
  for (let start = 0, end = 0; start < bytes.length && length < sampleLength; start = end) {
    const lineEnd = bytes.indexOf(10, start);
    end = lineEnd < 0 ? bytes.length : lineEnd + 1;
    const line = bytes.subarray(start, Math.min(end, start + sampleLength));
    if (!line.some((byte) => byte >= 0x80)) continue;
    lines.push(line);
    length += line.length;
  }
  return Buffer.concat(lines);
}

/** Share of bytes beyond ASCII among those and ASCII letters. */
function highShare(sample: Buffer): number {
  let high = 0;
  let low = 0;
  for (const byte of sample) {
    if (byte >= 0x80) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) low++;
  }
  return high / (high + low);
}

/** The letters and marks that Thai prints most: two of five. In Chinese, Korean or Russian bytes they are one of ten. */
const commonThai = /[านรอกเง่]/gu;

/** chardet takes Thai for Chinese. Thai has vowels and tone marks that must follow a letter; others' bytes do not obey. */
function guessThai(sample: Buffer): string | undefined {
  const text = decodeText(sample, 'windows-874');
  const thai = text.replaceAll(/\P{Script=Thai}/gu, '');
  const common = thai.length - thai.replaceAll(commonThai, '').length;
  return common * 4 > thai.length && oddness(text) < 0.05 ? 'windows-874' : undefined;
}

function guessWide(sample: Buffer, confidences: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  let bestConfidence = 50;
  for (const [name, charset] of Object.entries(wideCharsets)) {
    const confidence = confidences.get(name) ?? 0;
    if (confidence <= bestConfidence || !isReadable(sample, charset)) continue;
    best = charset;
    bestConfidence = confidence;
  }
  return best;
}

/** One character in a hundred may be broken, such as the one at the end of the sample. */
function isReadable(sample: Buffer, charset: string): boolean {
  const text = decodeText(sample, charset);
  return (text.split('\ufffd').length - 2) * 100 <= text.length;
}

function guessScript(sample: Buffer, confidences: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  let bestScore = 15;
  for (const [charset, names] of Object.entries(scriptCharsets)) {
    const text = decodeText(sample, charset);
    const confidence = Math.max(0, ...names.map((name) => confidences.get(name) ?? 0));
    const share = cyrillic.has(charset) ? 75 * cyrillicShare(text) : 0;
    const score = Math.max(confidence, share) - 100 * oddness(text);
    if (score <= bestScore) continue;
    best = charset;
    bestScore = score;
  }
  return best;
}

/** Latin charsets share most letters, and short copy has few that tell; only clear evidence leads off windows-1252. */
function guessLatin(sample: Buffer, confidences: ReadonlyMap<string, number>): string {
  let best = 'windows-1252';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [charset, names] of Object.entries(latinCharsets)) {
    const confidence = Math.max(0, ...names.map((name) => confidences.get(name) ?? 0));
    const score = confidence + leadOf(charset, sample) - 100 * oddness(decodeText(sample, charset));
    if (score <= bestScore) continue;
    best = charset;
    bestScore = score;
  }
  return best;
}

/**
 * What speaks for a charset beside chardet. ISO 8859-2 has nothing printable from 0x80 to 0x9F and letters where
 * windows-1250 has signs or rare letters: a z s and z with their marks.
 */
function leadOf(charset: string, sample: Buffer): number {
  if (charset === 'windows-1252' || charset === 'iso-8859-15') return 15;
  if (charset !== 'iso-8859-2') return 0;
  const isLikely =
    sample.some((byte) => isoOnly.has(byte)) && !sample.some((byte) => byte >= 0x80 && byte < 0xa0);
  return isLikely ? 2 : 0;
}

const isoOnly: ReadonlySet<number> = new Set([0xae, 0xb1, 0xb6, 0xbc, 0xbe]);
