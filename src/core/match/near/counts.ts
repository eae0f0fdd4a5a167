import { gramLengths, hashGrams } from './grams.ts';
import { leastWords } from './tolerance.ts';

/** Places of the table of first sightings for each word, as a power of two, and at the most: 2^28 places take 64 MB. */
const placesPerWord = 3;
const mostPlaces = 28;
/** The table of further sightings has an eighth as many places, a byte each. */
const fewerFurther = 3;
const mostFurther = 255;

/** Grams of the text that is counted. */
let grams = new Uint32Array(1024);

/**
 * How often each gram of a feed is seen: the first pass over its texts, which tells the rare grams from the common.
 *
 * One table has two bits under the hash of a gram: seen never, once, more often. Another counts what is seen again, up
 * to 255. Grams that share a place are counted together, which makes them look more common than they are; that costs
 * time, never a pair. 3 to 6 bytes for each word expected, 3 KB at the least and 96 MB at the most: enough for 50 million
 * words.
 */
export class NearCounts {
  #words = 0;
  readonly #first: Uint8Array;
  readonly #further: Uint8Array;
  readonly #shift: number;

  /**
   * `expectedWords`: about how many words the texts have together; a sixth of their bytes is a fair guess for English.
   * A poor one costs time or memory only.
   */
  constructor(expectedWords: number) {
    const bits = Math.min(mostPlaces, Math.ceil(Math.log2(Math.max(1024, expectedWords))) + placesPerWord);
    this.#first = new Uint8Array(2 ** (bits - 2));
    this.#further = new Uint8Array(2 ** (bits - fewerFurther));
    this.#shift = 32 - bits;
  }

  /** Words counted. */
  get words(): number {
    return this.#words;
  }

  /**
   * Counts a text, given as `hashWords` makes it. All texts must be counted before the first search. Of texts with the same words only one need be
   * counted, and then only that one searched for and added: what nearly repeats one nearly repeats all.
   */
  add(hashed: Uint32Array): void {
    if (hashed.length < leastWords) return;
    this.#words += hashed.length;
    if (grams.length < hashed.length * gramLengths) grams = new Uint32Array(2 * hashed.length * gramLengths);
    hashGrams(hashed, grams);
    for (let at = 0; at < hashed.length * gramLengths; at++) {
      const gram = Number(grams[at]);
      if (gram > 0) this.#see(gram);
    }
  }

  /** How often the gram with this hash has been seen, or more; 256 means that or more. */
  of(gram: number): number {
    const place = gram >>> this.#shift;
    const seen = (Number(this.#first[place >>> 2]) >>> ((place & 3) << 1)) & 3;
    return seen < 2 ? seen : 1 + Number(this.#further[gram & (this.#further.length - 1)]);
  }

  #see(gram: number): void {
    const place = gram >>> this.#shift;
    const byte = Number(this.#first[place >>> 2]);
    const shift = (place & 3) << 1;
    const seen = (byte >>> shift) & 3;
    if (seen < 2) this.#first[place >>> 2] = byte + (1 << shift);
    if (seen === 0) return;
    const at = gram & (this.#further.length - 1);
    const further = Number(this.#further[at]);
    if (further < mostFurther) this.#further[at] = further + 1;
  }
}
