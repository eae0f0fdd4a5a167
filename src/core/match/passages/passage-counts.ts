import { gramWords, hashGram, leastPassage } from './gram.ts';

/** Counters for each word expected, as a power of two, and at the most: 2^27 counters take 64 MB. */
const countersPerWord = 1;
const mostCounters = 27;
const fewestWords = 512;

/** A counter has four bits and stays at the most that they can say. */
export const mostSeen = 15;

/**
 * How often each gram of a feed is seen: the first pass over its texts. It spares the second pass nearly all of what is
 * said once: there a stretch of words is looked at only if each of its grams is seen twice or more, and found by the
 * rarest of them.
 *
 * Grams that share a counter are counted together, so that a count may be too high, never too low. That costs time and
 * memory, never a passage. Memory: 1 to 2 bytes for each word expected, 64 MB at the most, which is enough for
 * 60 million words: then a third of the grams said once look as if said twice, and one in a hundred windows of four.
 */
export class PassageCounts {
  #repeats = 0;
  readonly #counters: Uint8Array;
  readonly #shift: number;

  /** `expectedWords`: about how many words the texts have together. A poor guess costs time or memory only. */
  constructor(expectedWords: number) {
    const bits = Math.ceil(Math.log2(Math.max(fewestWords, expectedWords))) + countersPerWord;
    const counterBits = Math.min(mostCounters, bits);
    this.#counters = new Uint8Array(2 ** (counterBits - 1));
    this.#shift = 32 - counterBits;
  }

  /** How many grams were not the first one seen of their counter. */
  get repeats(): number {
    return this.#repeats;
  }

  /** Counts a text: once for each time it will be added to an index, and before the first search of that index. */
  add(words: Uint32Array): void {
    if (words.length < leastPassage) return;
    for (let place = 0; place <= words.length - gramWords; place++) this.#see(hashGram(words, place));
  }

  /** How often the gram with this hash has been seen, or more; `mostSeen` means that or more. */
  of(gram: number): number {
    const counter = gram >>> this.#shift;
    return (Number(this.#counters[counter >>> 1]) >>> ((counter & 1) << 2)) & mostSeen;
  }

  #see(gram: number): void {
    const counter = gram >>> this.#shift;
    const byte = Number(this.#counters[counter >>> 1]);
    const shift = (counter & 1) << 2;
    const seen = (byte >>> shift) & mostSeen;
    if (seen > 0) this.#repeats++;
    if (seen < mostSeen) this.#counters[counter >>> 1] = byte + (1 << shift);
  }
}
