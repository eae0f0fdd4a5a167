/** Fewest words of a text for which near repeats are looked for. */
export const leastWords = 8;

/**
 * Near repeats may differ by one edit for every so many words of the longer text. All limits of the search follow from it.
 * A whole number; the proof in `outlasts` fails below three.
 */
export const wordsPerEdit = 4;

/**
 * Score from which on the search is complete. Rounding does no harm: 1 - edits / words is at least 0.75, as computed, if
 * and only if the edits are at most a quarter of the words, which binary fractions hold exactly.
 */
export const leastScore: number = 1 - 1 / wordsPerEdit;

/** Most words that may be replaced, inserted or deleted between near repeats, the longer of which has so many words. */
export function editsAllowed(longer: number): number {
  return Math.floor(longer / wordsPerEdit);
}
