import { gramWords, hashGram, windowGrams } from './gram.ts';
import type { PassageCounts } from './passage-counts.ts';

/** A gram by which passages are found. */
export interface SelectedGram {
  readonly place: number;
  readonly hash: number;
  /** How often it is seen; see `PassageCounts.of`. */
  readonly seen: number;
  /** The first and the last of the windows it was selected from, by the places of their first words. */
  readonly firstWindow: number;
  lastWindow: number;
}

/** Seen so often at least, or no other text has the gram. */
const repeated = 2;

/** The order of choice: grams seen less often come first, then those of the lower hash. Exact below 2^53. */
function rankOf(hash: number, seen: number): number {
  return seen * 2 ** 32 + hash;
}

/**
 * The grams of a text by which its passages are found, by their places: of each window of `windowGrams` grams that
 * follow each other the one of the least rank, the last one of several (winnowing: Schleimer, Wilkerson and Aiken
 * 2003). A window is left out when one of its grams has been seen once only. The rank is by rarity where theirs is by
 * hash, so that common phrases are chosen only where there is nothing else.
 *
 * Guarantee: where two texts have `leastPassage` words in a row in common, in both of them a gram of these words is
 * selected, at the same distance from their beginning. Proof: such words are `gramWords + windowGrams - 1` words, and
 * so the words of one whole window. Its grams are the same in both texts, hence their hashes, counts and ranks too.
 * Each is seen twice at least, once in either text, as counts are never too low; so neither text leaves the window out,
 * and the last one of the grams with the least rank stands at the same distance in both. Different grams with the same
 * hash change nothing in this.
 *
 * A text of fewer than `leastPassage` words has no whole window and no selected gram: it can share no passage.
 *
 * A window is read from its end: behind a gram seen once the next window that counts begins, so that new text costs a
 * look at one gram in four.
 */
export function selectGrams(words: Uint32Array, counts: PassageCounts): SelectedGram[] {
  const grams: SelectedGram[] = [];
  const windows = words.length - gramWords - windowGrams + 2;
  let latest: SelectedGram | undefined;
  for (let window = 0; window < windows; window++) {
    let least = Infinity;
    let selected = window;
    let place = window + windowGrams - 1;
    for (; place >= window; place--) {
      const hash = hashGram(words, place);
      const seen = counts.of(hash);
      if (seen < repeated) break;
      const rank = rankOf(hash, seen);
      if (rank >= least) continue;
      least = rank;
      selected = place;
    }
    if (place >= window) {
      window = place;
    } else if (latest?.place === selected) {
      latest.lastWindow = window;
    } else {
      const hash = hashGram(words, selected);
      latest = { place: selected, hash, seen: counts.of(hash), firstWindow: window, lastWindow: window };
      grams.push(latest);
    }
  }
  return grams;
}
