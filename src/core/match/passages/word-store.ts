import { grown } from '../grown.ts';

/** Words of a chunk: as many as all chunks before it have together, within these bounds. 2^20 words are 4 MB. */
const smallestChunk = 2 ** 10;
const largestChunk = 2 ** 20;

interface Chunk {
  readonly words: Uint32Array;
  readonly firstText: number;
  /** Address of its first word. */
  readonly firstAddress: number;
}

/** The last of `count` numbers in rising order that is `most` or less; 0 when even the first is more. */
function lastUpTo(count: number, most: number, numberAt: (at: number) => number): number {
  let from = 0;
  let to = count;
  while (to - from > 1) {
    const middle = (from + to) >>> 1;
    if (numberAt(middle) <= most) from = middle;
    else to = middle;
  }
  return from;
}

/**
 * Holds the hashed words of texts, numbered from 0 in the order they are added. The address of a word is the number of
 * words added before it; there are at most 2^32.
 *
 * It grows in chunks, which copies no words; no text spans two, and one longer than a chunk gets its own. Memory: 4 bytes
 * a word and 4 to 8 bytes a text, and what is free in the last chunk (4 MB at the most). A store of few words takes 4 KB.
 */
export class WordStore {
  #length = 0;
  /** Address of the first word of each text, and behind the last one the number of words. */
  #starts = new Uint32Array(16);
  readonly #chunks: Chunk[] = [];

  /** Texts added. */
  get length(): number {
    return this.#length;
  }

  /** Words added. */
  get words(): number {
    return this.#startAt(this.#length);
  }

  /** Adds a copy of the words; the number of the text. */
  add(words: Uint32Array): number {
    const start = this.words;
    const chunk = this.#chunkFor(words.length);
    chunk.words.set(words, start - chunk.firstAddress);
    this.#length++;
    if (this.#length === this.#starts.length) this.#starts = grown(this.#starts);
    this.#starts[this.#length] = start + words.length;
    return this.#length - 1;
  }

  /** The words of a text: a view, not to be written to. Throws a RangeError when there is no such text. */
  wordsOf(text: number): Uint32Array {
    const chunks = this.#chunks;
    const chunk = chunks[lastUpTo(chunks.length, text, (at) => Number(chunks[at]?.firstText))];
    if (chunk === undefined || !this.#has(text)) throw this.#noSuchText(text);
    const start = this.#startAt(text) - chunk.firstAddress;
    return chunk.words.subarray(start, this.#startAt(text + 1) - chunk.firstAddress);
  }

  /** The address of a text's first word. Throws a RangeError when there is no such text. */
  startOf(text: number): number {
    if (!this.#has(text)) throw this.#noSuchText(text);
    return this.#startAt(text);
  }

  /** The text that the word with this address belongs to. */
  textAt(address: number): number {
    return lastUpTo(this.#length, address, (text) => this.#startAt(text));
  }

  #has(text: number): boolean {
    return text >= 0 && text < this.#length;
  }

  #noSuchText(text: number): RangeError {
    return new RangeError(`Text ${text} is not among the ${this.#length} texts.`);
  }

  #startAt(text: number): number {
    return Number(this.#starts[text]);
  }

  /** The last chunk if it has room for so many words, else a new one. */
  #chunkFor(words: number): Chunk {
    const last = this.#chunks.at(-1);
    const address = this.words;
    if (last !== undefined && last.firstAddress + last.words.length - address >= words) return last;
    const size = Math.max(words, smallestChunk, Math.min(address, largestChunk));
    const chunk = { words: new Uint32Array(size), firstText: this.#length, firstAddress: address };
    this.#chunks.push(chunk);
    return chunk;
  }
}
