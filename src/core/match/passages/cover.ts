import { leastPassage } from './gram.ts';
import type { Passage } from './passage.ts';

/** A passage at its largest extent, before a choice is made. */
export interface Match extends Passage {
  /** Rises with the order in which the earlier texts were added. */
  readonly order: number;
}

/** The longest first; then that of the text added first, then the first in the later text, then in the earlier one. */
function compareMatches(a: Match, b: Match): number {
  if (a.length !== b.length) return b.length - a.length;
  if (a.earlier !== b.earlier) return a.order - b.order;
  return a.start - b.start || a.earlierStart - b.earlierStart;
}

/**
 * Chooses passages among the matches of a text of so many words so that none of its words belongs to two; by their
 * place in the text. A match loses the words that a longer one has taken and is left out when fewer than
 * `leastPassage` remain: so no `leastPassage` words of a match in a row are left that no passage has.
 *
 * What remains of a match is in one piece. Proof: suppose words taken in its middle had free ones of the match on both
 * sides. The first of the passages that took these words had no taken word beside it, so it is a whole match, and it
 * lies within this one with words to spare: it is shorter, and would not have been before it.
 *
 * Time: the words of all matches together, and sorting them.
 */
export function coverWith(matches: readonly Match[], words: number): Passage[] {
  const taken = new Uint8Array(words);
  const passages: Passage[] = [];
  for (const match of matches.toSorted(compareMatches)) {
    let { start } = match;
    let end = start + match.length;
    while (start < end && taken[start] === 1) start++;
    while (start < end && taken[end - 1] === 1) end--;
    if (end - start < leastPassage) continue;
    taken.fill(1, start, end);
    const earlierStart = match.earlierStart + start - match.start;
    passages.push({ earlier: match.earlier, earlierStart, start, length: end - start });
  }
  return passages.toSorted((a, b) => a.start - b.start);
}
