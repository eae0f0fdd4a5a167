import { isLetter, kindOf, kinds, type Kind } from './characters.ts';

/** Counts over the tokens of a text. A token is what stands between white space or dashes and holds a letter or digit. */
export interface Measure {
  /** Tokens that hold a letter and are no figures. */
  readonly words: number;
  /** Words by their first letter; the words left over begin with a dense letter. */
  readonly lower: number;
  readonly upper: number;
  readonly caseless: number;
  /** Tokens with more digits than letters: `12.3`, `$985`, `1987`. */
  readonly figures: number;
  readonly letters: number;
  readonly digits: number;
  /** Letters of scripts written without spaces, and hangul. */
  readonly dense: number;
}

/** Dashes and the ellipsis part words that no blank parts. */
function partsTokens(codePoint: number, kind: Kind): boolean {
  return kind === kinds.space || (codePoint >= 0x2012 && codePoint <= 0x2015) || codePoint === 0x2026;
}

/** Counts words, letters and figures of a text in one pass. */
export function measure(text: string): Measure {
  // Counts are kept in locals: this runs over every unit of all copy.
  let [words, lower, upper, caseless, figures, letters, digits, dense] = [0, 0, 0, 0, 0, 0, 0, 0];
  let first: Kind = kinds.other; // of the token at hand, as are the next two
  let [ownLetters, ownDigits] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    let codePoint = at === text.length ? 0x20 : text.charCodeAt(at); // the end closes the last token
    if ((codePoint & 0xfc00) === 0xd800) codePoint = Number(text.codePointAt(at));
    if (codePoint > 0xffff) at++;
    const kind = kindOf(codePoint);
    if (isLetter(kind)) {
      if (ownLetters++ === 0) first = kind;
      if (kind === kinds.dense) dense++;
    } else if (kind === kinds.digit) ownDigits++;
    else if (partsTokens(codePoint, kind)) {
      if (ownDigits > ownLetters) figures++;
      else if (ownLetters > 0) {
        words++;
        if (first === kinds.lower) lower++;
        else if (first === kinds.upper) upper++;
        else if (first === kinds.caseless) caseless++;
      }
      letters += ownLetters;
      digits += ownDigits;
      ownLetters = ownDigits = 0;
    }
  }
  return { words, lower, upper, caseless, figures, letters, digits, dense };
}

/** Whether most letters belong to a script in which a character says about as much as half a word. */
export function isDense(measured: Measure): boolean {
  return measured.dense * 2 > measured.letters;
}
