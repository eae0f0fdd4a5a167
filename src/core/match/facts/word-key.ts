/** Letters with more than one way to print them; the right side is what they are compared by. */
const folds: ReadonlyMap<string, string> = new Map([
  ['ё', 'е'],
  ['ß', 'ss'],
  ['ς', 'σ'],
  ['ı', 'i'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
]);

/**
 * A word as it is compared: lower case, without apostrophes, the dots of `U.S.`, Arabic vowel signs and stretching, and
 * with one spelling for letters that are printed in two ways (`ё`, `ß`, Turkish `ı`, Arabic alif).
 */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .replace(/['’‘ʼ`´.\u0307\u034f\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[ёßςıأإآٱىة]/g, (letter) => String(folds.get(letter)));
}
