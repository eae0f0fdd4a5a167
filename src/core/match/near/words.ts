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

/**
 * The words of a folded text, in order. A word is a run of letters, marks and digits with the apostrophes and decimal
 * marks inside it; a letter of a script written without blanks, with its marks, and a sign that says something (`%`,
 * `$`, `+`, an emoji) are words of their own. Punctuation and hyphens are left out. Linear.
 */
export function wordsOf(folded: string): string[] {
  const words: string[] = [];
  let start = -1; // of the word at hand; -1 between words
  let last: Sign = signs.between;
  let broken = false; // a wrap hyphen is in the word at hand
  const close = (end: number): void => {
    if (start < 0) return;
    const word = folded.slice(start, end);
    words.push(broken ? word.replaceAll(wrapHyphen, '') : word);
    start = -1;
    broken = false;
  };
  for (let at = 0; at < folded.length; at++) {
    const codePoint = codePointAt(folded, at);
    const sign = signOf(codePoint);
    if (sign === signs.letter || sign === signs.digit) {
      if (last === signs.alone) close(at);
      if (start < 0) start = at;
      last = sign;
    } else if (sign === signs.mark) {
      if (codePoint === 0xad) broken = start >= 0;
      else if (start < 0) start = at;
    } else if (sign === signs.alone) {
      close(at);
      start = at;
      last = sign;
    } else if (
      start < 0 ||
      sign === signs.between ||
      last === signs.alone ||
      !joins(folded, at, sign, last)
    ) {
      close(at);
      last = signs.between;
    }
    if (codePoint > 0xffff) at++;
  }
  close(folded.length);
  return words;
}
