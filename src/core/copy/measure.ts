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

interface Counts {
  words: number;
  lower: number;
  upper: number;
  caseless: number;
  figures: number;
  letters: number;
  digits: number;
  dense: number;
}

interface Token {
  first: Kind;
  letters: number;
  digits: number;
}

function closeToken(token: Token, counts: Counts): void {
  if (token.digits > token.letters) counts.figures++;
  else if (token.letters > 0) {
    counts.words++;
    if (token.first === kinds.lower) counts.lower++;
    else if (token.first === kinds.upper) counts.upper++;
    else if (token.first === kinds.caseless) counts.caseless++;
  }
  token.first = kinds.other;
  token.letters = 0;
  token.digits = 0;
}

/** Dashes and the ellipsis part words that no blank parts. */
function partsTokens(codePoint: number, kind: Kind): boolean {
  return kind === kinds.space || (codePoint >= 0x2012 && codePoint <= 0x2015) || codePoint === 0x2026;
}

/** Counts words, letters and figures of a text in one pass. */
export function measure(text: string): Measure {
  const counts: Counts = {
    words: 0,
    lower: 0,
    upper: 0,
    caseless: 0,
    figures: 0,
    letters: 0,
    digits: 0,
    dense: 0,
  };
  const token: Token = { first: kinds.other, letters: 0, digits: 0 };
  for (let at = 0; at < text.length; at++) {
    const codePoint = Number(text.codePointAt(at));
    if (codePoint > 0xffff) at++;
    const kind = kindOf(codePoint);
    if (isLetter(kind)) {
      if (token.letters === 0) token.first = kind;
      token.letters++;
      counts.letters++;
      if (kind === kinds.dense) counts.dense++;
    } else if (kind === kinds.digit) {
      token.digits++;
      counts.digits++;
    } else if (partsTokens(codePoint, kind)) closeToken(token, counts);
  }
  closeToken(token, counts);
  return counts;
}

/** Whether most letters belong to a script in which a character says about as much as half a word. */
export function isDense(measured: Measure): boolean {
  return measured.dense * 2 > measured.letters;
}
