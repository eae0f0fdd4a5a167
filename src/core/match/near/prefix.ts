import type { NearCounts } from './counts.ts';
import { gramLengths, hashGrams, hashWords, shortestGram } from './grams.ts';
import { outlasts } from './outlast.ts';
import { leastWords } from './tolerance.ts';

/** A gram that stands at several places of its text, or too far down for 16 bits. */
export const anyPlace = 0xffff;

/** Classes of words whose parity a text carries. */
export const classes = 256;

/** What of a text is looked up to find its near repeats. */
export interface Prefix {
  /** How many words the text has. */
  readonly words: number;
  /** Hashes of its rarest grams, those left out that no other text has. Distinct, never none. */
  readonly grams: Uint32Array;
  /** Index of the first word of each of them, or `anyPlace`. */
  readonly places: Uint16Array;
  /** A bit for each of 256 classes of words: whether an odd number of the words belongs to it. */
  readonly parities: Uint32Array;
}

const hashes = 2 ** 32;
/** Above all counts. */
const mostCommon = 0xffff;
/** Highest key of a gram that occurs once in the feed. */
const highestUnique = 2 * hashes - 1;

/**
 * Keys that put the grams of all texts into one order: by how common they are, then by hash. By the last word of the
 * gram and its length, as `outlasts` takes them. Infinity for a gram that has a shorter one in it that is no more
 * common: wherever the longer one is found, so is the shorter.
 */
function keysOf(words: Uint32Array, counts: NearCounts): Float64Array {
  const keys = new Float64Array(words.length * gramLengths).fill(Infinity);
  // How common the rarest gram is that lies within the gram of the last length at each place.
  const rarest = new Uint16Array(words.length).fill(mostCommon);
  hashGrams(words).forEach((grams, longer) => {
    const end = shortestGram + longer - 1;
    for (let place = 0; place < grams.length; place++) {
      const shorter = Math.min(Number(rarest[place]), Number(rarest[place + 1]));
      const gram = Number(grams[place]);
      // Nothing is rarer than once; a look into the counts is what costs here.
      const count = shorter > 1 ? counts.of(gram) : shorter;
      if (count < shorter) keys[(place + end) * gramLengths + longer] = count * hashes + gram;
      rarest[place] = Math.min(count, shorter);
    }
  });
  return keys;
}

/** Least key such that the grams up to it outlast all permitted edits. There is one: all grams together do. */
function highestKey(keys: Float64Array, words: number): number {
  const sorted = keys.filter((key) => key < Infinity).toSorted();
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (outlasts(keys, Number(sorted[middle]), words)) high = middle;
    else low = middle + 1;
  }
  return Number(sorted[low]);
}

function paritiesOf(words: Uint32Array): Uint32Array {
  const parities = new Uint32Array(classes / 32);
  for (const word of words) {
    const row = (word & (classes - 1)) >>> 5;
    parities[row] = Number(parities[row]) ^ (1 << (word & 31));
  }
  return parities;
}

/**
 * The prefix of a text whose words have been counted; undefined when no other counted text is a near repeat of it, as
 * for every text of fewer than eight words and for most texts of a feed that repeat nothing.
 *
 * Prefix filter (Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007). The grams of all texts have one
 * order, the rarest first. A text's prefix is its grams up to the first point of that order with which they outlast all
 * permitted edits (`outlasts` says when, and why there is such a point).
 *
 * Two near repeats share a gram of both prefixes. Proof: let x be the one whose prefix ends sooner in the order, y the
 * other. The permitted edits turn x into y, and one gram of x's prefix outlasts them; so it stands in y. Its key depends
 * on nothing but its words, and comes before the end of x's prefix, hence before the end of y's. So it is in y's
 * prefix, which is all grams of y up to its end.
 *
 * A gram that has been seen once stands in no other text and is left out; a text that outlasts all edits by such grams
 * alone has no near repeat. A count that is too high moves a gram back in the order of all texts and changes nothing
 * else. About n log n steps; 10 to 25 µs for 50 words, most of it waiting for the counts.
 */
export function prefixOf(words: readonly string[], counts: NearCounts): Prefix | undefined {
  if (words.length < leastWords) return undefined;
  const hashed = hashWords(words);
  const keys = keysOf(hashed, counts);
  if (outlasts(keys, highestUnique, words.length)) return undefined;
  const highest = highestKey(keys, words.length);
  const places = new Map<number, number>();
  for (let at = 0; at < keys.length; at++) {
    const key = Number(keys[at]);
    if (key <= highestUnique || key > highest) continue;
    const gram = key % hashes;
    const place = Math.floor(at / gramLengths) - (at % gramLengths) - shortestGram + 1;
    places.set(gram, places.has(gram) ? anyPlace : Math.min(place, anyPlace));
  }
  return {
    words: words.length,
    grams: Uint32Array.from(places.keys()),
    places: Uint16Array.from(places.values()),
    parities: paritiesOf(hashed),
  };
}
