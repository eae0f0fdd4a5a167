import { lanesOf } from '../identity.ts';

/** One text of one article, as a nominee for being the same as others: `item` is the caller's number for it. */
export interface Nominee {
  readonly article: number;
  readonly item: number;
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(array.length * 2);
  bigger.set(array);
  return bigger;
}

/**
 * Fingerprints of the texts of a feed, 64 bits each, which nominate texts of different articles for comparison. Sixteen
 * bytes a text while they come in and about as many again for the table; the texts themselves are not kept.
 */
export class Fingerprints {
  #length = 0;
  #first = new Uint32Array(1024);
  #second = new Uint32Array(1024);
  #article = new Uint32Array(1024);
  #item = new Uint32Array(1024);

  /** Articles must come in rising order. */
  add(text: string, article: number, item: number): void {
    if (this.#length === this.#first.length) {
      this.#first = grown(this.#first);
      this.#second = grown(this.#second);
      this.#article = grown(this.#article);
      this.#item = grown(this.#item);
    }
    const [first, second] = lanesOf(text);
    this.#first[this.#length] = first;
    this.#second[this.#length] = second;
    this.#article[this.#length] = article;
    this.#item[this.#length] = item;
    this.#length++;
  }

  /**
   * Groups of texts with one fingerprint in two articles or more, in the order in which their first texts came; each
   * group in the order its texts came. Open addressing with linear probing (Knuth, vol. 3, 6.4), at most half full.
   */
  nominees(): Nominee[][] {
    const { heads, next } = this.#chains();
    const groups: Nominee[][] = [];
    for (const head of heads) {
      const group: Nominee[] = [];
      let crosses = false;
      for (let at = head; at !== 0; at = Number(next[at - 1])) {
        const nominee = { article: Number(this.#article[at - 1]), item: Number(this.#item[at - 1]) };
        crosses ||= group.length > 0 && nominee.article !== group[0]?.article;
        group.push(nominee);
      }
      if (crosses) groups.push(group);
    }
    return groups;
  }

  /** Texts with one fingerprint as linked lists: `heads` and `next` hold record numbers plus one, 0 ends a list. */
  #chains(): { heads: number[]; next: Uint32Array } {
    const mask = 2 ** Math.ceil(Math.log2(Math.max(2, this.#length * 2))) - 1;
    const slots = new Uint32Array(mask + 1);
    const tails = new Uint32Array(this.#length);
    const next = new Uint32Array(this.#length);
    const heads: number[] = [];
    for (let record = 0; record < this.#length; record++) {
      let slot = Number(this.#first[record]) & mask;
      let head = Number(slots[slot]);
      while (head !== 0 && !this.#isSame(head - 1, record)) {
        slot = (slot + 1) & mask;
        head = Number(slots[slot]);
      }
      if (head === 0) {
        slots[slot] = record + 1;
        heads.push(record + 1);
        tails[record] = record;
      } else {
        next[Number(tails[head - 1])] = record + 1;
        tails[head - 1] = record;
      }
    }
    return { heads, next };
  }

  #isSame(a: number, b: number): boolean {
    return this.#first[a] === this.#first[b] && this.#second[a] === this.#second[b];
  }
}
