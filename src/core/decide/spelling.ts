/** A word (lower case) without apostrophes and the dots of `U.S.`, with one spelling for `ё` and `ß`. */
export function spelled(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word
    .replace(/[.'’ʼ]/gu, '')
    .replaceAll('ё', 'е')
    .replaceAll('ß', 'ss');
}
