import { grown } from './grown.ts';

/** One text of one article, as a nominee for being the same as others: `item` is the caller's number for it. */
export interface Nominee {
  readonly article: number;
  readonly item: number;
}

/** Least power of two of slots, and slots for each text at the least: the table is at most half full. */
const fewestSlots = 2048;
const slotsPerText = 2;

/**
 * Fingerprints of the texts of a feed, 64 bits each, which nominate texts of different articles for comparison. Texts
 * are numbered as they come. Twenty bytes a text and eight to sixteen for the table; the texts themselves are not kept.
 * Open addressing with double hashing (Knuth, vol. 3, 6.4): texts that were made to have one first lane, which takes
 * seconds for thousands of them, would stand in one row of slots and cost the square of their number.
 */
export class Fingerprints {
  #length = 0;
  #first = new Uint32Array(1024);
  #second = new Uint32Array(1024);
  #article = new Uint32Array(1024);
  #item = new Uint32Array(1024);
  /** For each text the number of the first with its fingerprint. */
  #head = new Uint32Array(1024);
  /** Numbers of first texts plus one; 0 where a slot is free. */
  #slots = new Uint32Array(fewestSlots);
  #looks = 0;

  get length(): number {
    return this.#length;
  }

  /** Slots looked at so far: a few for each text, whatever the texts. */
  get looks(): number {
    return this.#looks;
  }

  /** Adds a text by its `lanesOf`; articles must come in rising order. Gives its number. */
  add([first, second]: readonly [number, number], article: number, item: number): number {
    const record = this.#length++;
    if (record === this.#first.length) this.#grow();
    this.#first[record] = first;
    this.#second[record] = second;
    this.#article[record] = article;
    this.#item[record] = item;
    this.#head[record] = this.#enter(record);
    return record;
  }

  /** Number of the first text with this one's fingerprint. */
  headOf(record: number): number {
    return Number(this.#head[record]);
  }

  /** Whether no text before this one has its fingerprint. */
  isFirst(record: number): boolean {
    return this.headOf(record) === record;
  }

  articleOf(record: number): number {
    return Number(this.#article[record]);
  }

  nominee(record: number): Nominee {
    return { article: Number(this.#article[record]), item: Number(this.#item[record]) };
  }

  /**
   * Groups of texts with one fingerprint in two articles or more, in the order in which their first texts came; each
   * group in the order its texts came.
   */
  nominees(): Nominee[][] {
    const groups = new Map<number, Nominee[]>();
    for (let record = 0; record < this.#length; record++) {
      const head = this.headOf(record);
      if (head === record) continue;
      const group = groups.get(head);
      if (group === undefined) groups.set(head, [this.nominee(head), this.nominee(record)]);
      else group.push(this.nominee(record));
    }
    return [...groups]
      .toSorted(([a], [b]) => a - b)
      .map(([, group]) => group)
      .filter((group) => group.some(({ article }) => article !== group[0]?.article));
  }

  /** Number of the first text with this one's fingerprint; the text itself takes a slot when it is the first. */
  #enter(record: number): number {
    const mask = this.#slots.length - 1;
    let slot = Number(this.#first[record]) & mask;
    // Odd, so that it comes to every slot of a power of two.
    const step = Number(this.#second[record]) | 1;
    this.#looks++;
    for (let head = Number(this.#slots[slot]); head !== 0; head = Number(this.#slots[slot])) {
      if (this.#isSame(head - 1, record)) return head - 1;
      slot = (slot + step) & mask;
      this.#looks++;
    }
    this.#slots[slot] = record + 1;
    return record;
  }

  #grow(): void {
    this.#first = grown(this.#first);
    this.#second = grown(this.#second);
    this.#article = grown(this.#article);
    this.#item = grown(this.#item);
    this.#head = grown(this.#head);
    this.#slots = new Uint32Array(this.#first.length * slotsPerText);
    for (let record = 0; record < this.#length - 1; record++) {
      if (this.isFirst(record)) this.#enter(record);
    }
  }

  #isSame(a: number, b: number): boolean {
    return this.#first[a] === this.#first[b] && this.#second[a] === this.#second[b];
  }
}
