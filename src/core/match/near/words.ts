import { grown } from '../grown.ts';
import { hashUnits, hashWords } from './grams.ts';
import { signOf, signs, type Sign } from './signs.ts';

/** The hyphen that folding leaves at a wrapped line end: more often than not one word was broken there. */
const wrapHyphen = '\u00ad';

function codePointAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return (unit & 0xfc00) === 0xd800 ? Number(text.codePointAt(at)) : unit;
}

/** Whether an apostrophe or a point at `at`, behind a `before`, goes on with the word that stands before it. */
function joins(text: string, at: number, sign: Sign, before: Sign): boolean {
  if (at + 1 >= text.length) return false;
  const after = signOf(codePointAt(text, at + 1));
  if (sign === signs.point) return before === signs.digit && after === signs.digit;
  return after === signs.letter || after === signs.digit;
}

const fewestBounds = 1024;
/** A longer list is given up before the next text: one of a line of 200 MB takes hundreds of megabytes. */
const mostHeld = 2 ** 18;

/** Where the words of the text read last begin and end, one after the other. */
let bounds = new Uint32Array(fewestBounds);

/** Finds the words of a folded text and writes their bounds; gives the length of what it has written. */
function findWords(folded: string): number {
  if (bounds.length > mostHeld) bounds = new Uint32Array(fewestBounds);
  let length = 0;
  let start = -1; // of the word at hand; -1 between words
  let last: Sign = signs.between;
  for (let at = 0; at < folded.length; at++) {
    const codePoint = codePointAt(folded, at);
    const sign = signOf(codePoint);
    let end = -1; // of the word at hand, if it ends here
    if (sign === signs.letter || sign === signs.digit) {
      if (last === signs.alone) end = at;
      else if (start < 0) start = at;
      last = sign;
    } else if (sign === signs.mark) {
      if (start < 0 && codePoint !== 0xad) start = at;
    } else if (sign === signs.alone) {
      if (start < 0) start = at;
      else end = at;
      last = sign;
    } else if (
      start < 0 ||
      sign === signs.between ||
      last === signs.alone ||
      !joins(folded, at, sign, last)
    ) {
      end = start < 0 ? -1 : at;
      last = signs.between;
    }
    if (end >= 0) {
      if (length + 4 > bounds.length) bounds = grown(bounds); // room for the last word, too
      bounds[length++] = start;
      bounds[length++] = end;
      start = last === signs.between ? -1 : at;
    }
    if (codePoint > 0xffff) at++;
  }
  if (start < 0) return length;
  bounds[length++] = start;
  bounds[length++] = folded.length;
  return length;
}

/**
 * The words of a folded text, in order. A word is a run of letters, marks and digits with the apostrophes and decimal
 * marks inside it; a letter of a script written without blanks, with its marks, and a sign that says something (`%`,
 * `$`, `+`, an emoji) are words of their own. Punctuation and hyphens are left out. Linear.
 */
export function wordsOf(folded: string): string[] {
  const words: string[] = [];
  const isWrapped = folded.includes(wrapHyphen);
  const length = findWords(folded);
  for (let at = 0; at < length; at += 2) {
    const word = folded.slice(bounds[at], bounds[at + 1]);
    words.push(isWrapped ? word.replaceAll(wrapHyphen, '') : word);
  }
  return words;
}

/** The words of a folded text as `hashWords` has them; no word is made for it. */
export function hashedWordsOf(folded: string): Uint32Array {
  if (folded.includes(wrapHyphen)) return hashWords(wordsOf(folded));
  const length = findWords(folded);
  const hashes = new Uint32Array(length / 2);
  for (let at = 0; at < length; at += 2)
    hashes[at / 2] = hashUnits(folded, Number(bounds[at]), Number(bounds[at + 1]));
  return hashes;
}
