import { classes, type Prefix } from './prefix.ts';
import { Rows } from './rows.ts';

/** Grams of a block; no block is copied when more are added. */
const blockBits = 16;
const blockSize = 2 ** blockBits;
/** The first block begins with so many and doubles: the grams of one article take a kilobyte or two. */
const fewestGrams = 64;

// Columns of a text; its parities come last.
const number = 0;
const words = 1;
/** Where its grams begin among those of all. */
const start = 2;
const parities = 3;
const parityColumns = classes / 32;

interface Block {
  readonly grams: Uint32Array;
  readonly places: Uint16Array;
}

function blockOf(size: number): Block {
  return { grams: new Uint32Array(size), places: new Uint16Array(size) };
}

function grown({ grams, places }: Block, size: number): Block {
  const block = blockOf(size);
  block.grams.set(grams);
  block.places.set(places);
  return block;
}

function bitsIn(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * The prefixes of texts, in rows from 0 in the order they are added. Memory: 44 bytes a text and 6 bytes for each gram of
 * its prefix.
 */
export class Prefixes {
  #grams = 0;
  readonly #rows = new Rows(parities + parityColumns);
  readonly #blocks: Block[] = [];
  /** Grams there are before a block has to be added. */
  #room = 0;

  /** Texts added. */
  get length(): number {
    return this.#rows.length;
  }

  /** Grams of all of them. */
  get grams(): number {
    return this.#grams;
  }

  /** Adds a text under a number that the caller knows it by. */
  add(known: number, prefix: Prefix): void {
    const row = this.#rows.add();
    this.#rows.set(row, number, known);
    this.#rows.set(row, words, prefix.words);
    this.#rows.set(row, start, this.#grams);
    for (let column = 0; column < parityColumns; column++) {
      this.#rows.set(row, parities + column, Number(prefix.parities[column]));
    }
    for (let at = 0; at < prefix.grams.length; at++) {
      if (this.#grams === this.#room) this.#grow();
      const { grams, places } = this.#blockAt(this.#grams);
      grams[this.#grams % blockSize] = Number(prefix.grams[at]);
      places[this.#grams % blockSize] = Number(prefix.places[at]);
      this.#grams++;
    }
  }

  /** The number that a row's text was added under. Throws a RangeError when there is no such row. */
  numberOf(row: number): number {
    return this.#rows.get(row, number);
  }

  wordsOf(row: number): number {
    return this.#rows.get(row, words);
  }

  /** The row's grams are those from the first number up to, but not with, the second. */
  gramsOf(row: number): readonly [from: number, to: number] {
    const to = row + 1 < this.length ? this.#rows.get(row + 1, start) : this.#grams;
    return [this.#rows.get(row, start), to];
  }

  gramAt(at: number): number {
    return Number(this.#blockAt(at).grams[at % blockSize]);
  }

  placeAt(at: number): number {
    return Number(this.#blockAt(at).places[at % blockSize]);
  }

  /** In how many classes of words one of two texts has an odd number and the other an even one. */
  oddClasses(row: number, other: number): number {
    let odd = 0;
    for (let column = parities; column < parities + parityColumns; column++) {
      odd += bitsIn(this.#rows.get(row, column) ^ this.#rows.get(other, column));
    }
    return odd;
  }

  #blockAt(at: number): Block {
    return this.#blocks[at >>> blockBits] as Block; // only grams that have been added are asked for
  }

  #grow(): void {
    const size = Math.min(blockSize, Math.max(fewestGrams, 2 * this.#room));
    const first = this.#room < blockSize ? this.#blocks.pop() : undefined;
    this.#blocks.push(first === undefined ? blockOf(size) : grown(first, size));
    this.#room = (this.#blocks.length - 1) * blockSize + size;
  }
}
