/** What a character is, as far as words and sentences care. `dense`: a letter of a script whose words are short or unspaced. */
export const kinds = {
  other: 1,
  space: 2,
  mark: 3,
  digit: 4,
  lower: 5,
  upper: 6,
  caseless: 7,
  dense: 8,
} as const;

export type Kind = (typeof kinds)[keyof typeof kinds];

// Hangul is spaced, but its syllables carry as much as ideographs do.
const denseScript =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** First match decides; whatever is left is `other`. Cf: soft hyphen, joiners, direction marks, which stand inside words. */
const tests: readonly (readonly [RegExp, Kind])[] = [
  [/\p{Ll}/u, kinds.lower],
  [/[\p{Lu}\p{Lt}]/u, kinds.upper],
  [/\p{N}/u, kinds.digit],
  [/[\s\p{Z}]/u, kinds.space],
  [/[\p{M}\p{Cf}]/u, kinds.mark],
];

function classify(char: string): Kind {
  for (const [test, kind] of tests) if (test.test(char)) return kind;
  if (!/\p{L}/u.test(char)) return kinds.other;
  return denseScript.test(char) ? kinds.dense : kinds.caseless;
}

// Answers already found, for planes 0 to 2: a property test costs 20 times as much as a look-up. 0: not asked yet.
const known = new Uint8Array(0x30000);

/** Kind of the character with this code point. A lone surrogate is `other`; NaN, what lies beyond a text's end, is `space`. */
export function kindOf(codePoint: number): Kind {
  const found = known[codePoint];
  if (found) return found as Kind;
  if (Number.isNaN(codePoint)) return kinds.space;
  const kind = classify(String.fromCodePoint(codePoint));
  known[codePoint] = kind;
  return kind;
}

export function isLetter(kind: Kind): boolean {
  return kind >= kinds.lower;
}
