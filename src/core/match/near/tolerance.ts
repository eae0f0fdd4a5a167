/** Fewest words of a text for which near repeats are looked for. */
export const leastWords = 8;

/**
 * Near repeats may differ by one edit for every so many words of the longer text. A whole number; the proof in `outlasts`
 * fails below three.
 */
const wordsPerEdit = 4;

/**
 * Score from which on texts are near repeats. Rounding does no harm: 1 - edits / words is at least 0.75, as computed, if
 * and only if the edits are at most a quarter of the words, which binary fractions hold exactly.
 */
export const leastScore: number = 1 - 1 / wordsPerEdit;

/** Most words that may be replaced, inserted or deleted between near repeats, the longer of which has so many words. */
export function editsAllowed(longer: number): number {
  return Math.floor(longer / wordsPerEdit);
}

/** Edits between two texts up to which a search is sure to find the pair. */
export interface Tolerance {
  /** Most edits, when the longer text has so many words; rises with them. */
  edits(longer: number): number;
  /** Fewest words of the longer text with which so many edits are within the tolerance, or fewer still. */
  leastLonger(edits: number): number;
}

/** All near repeats: a quarter of the words. */
export const quarter: Tolerance = {
  edits: editsAllowed,
  leastLonger: (edits) => wordsPerEdit * edits,
};

/** Words for each edit, the last of them begun. */
const wordsPerSureEdit = 5;

/**
 * A fifth of the words, begun fifths too. Runs of four words are enough to find such pairs, where a quarter takes runs of
 * two and three as well, which are common in a feed: measured on 92,981 made paragraphs, a third of the texts then have
 * no near repeat by their rare runs alone, in place of one in fifty, and a prefix is half as long. Of the pairs between a
 * fifth and a quarter the search still finds those that an adversary did not make; on that feed it missed none.
 */
export const fifth: Tolerance = {
  edits: (longer) => Math.ceil(longer / wordsPerSureEdit),
  leastLonger: (edits) => wordsPerSureEdit * (edits - 1) + 1,
};
