import { isLetter, kindOf, kinds } from '../../copy/characters.ts';

/** What a character does to the words of a folded text. */
export const signs = {
  /** Stands between words: blanks, dashes, quotes, punctuation. */
  between: 1,
  /** Letters and figures of a spaced script; a run of them is a word. */
  letter: 2,
  digit: 3,
  /** A word by itself: letters of scripts without blanks, signs that say something. */
  alone: 4,
  /** Belongs to the character before it. */
  mark: 5,
  /** Part of a word between two letters or digits: `o'clock`, `1'000`. */
  apostrophe: 6,
  /** Part of a word between two digits: `1,000.5`. */
  point: 7,
} as const;

export type Sign = (typeof signs)[keyof typeof signs];

/** Currency, per cent, arithmetic, degrees, sections, numbers: left out, they would change what a figure says. */
const telling = /[\p{Sc}%٪﹪‰‱+<=>±×÷°№§\ud800-\udfff]/u;
/** Written in syllables with blanks or points between them, although a syllable says as much as an ideograph. */
const spaced = /[\p{Script=Hangul}\p{Script=Tibetan}]/u;
/** Full stop, comma, middle dot, Arabic decimal and thousands separators. */
const points = '.,·٫٬';

function classify(codePoint: number): Sign {
  const character = String.fromCodePoint(codePoint);
  if (character === "'") return signs.apostrophe;
  if (points.includes(character)) return signs.point;
  const kind = kindOf(codePoint);
  if (kind === kinds.digit) return signs.digit;
  if (kind === kinds.mark) return signs.mark;
  if (kind === kinds.dense) return spaced.test(character) ? signs.letter : signs.alone;
  if (isLetter(kind)) return signs.letter;
  // Outside the BMP what is no letter is a picture: 👍 and 👎 say different things. Half a pair is a byte without a meaning.
  return telling.test(character) || codePoint > 0xffff ? signs.alone : signs.between;
}

// Answers already found, for planes 0 to 2.
const known = new Uint8Array(0x30000);

/** Sign of the character with this code point. */
export function signOf(codePoint: number): Sign {
  const found = known[codePoint];
  if (found) return found as Sign;
  const sign = classify(codePoint);
  known[codePoint] = sign;
  return sign;
}
