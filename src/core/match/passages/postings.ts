import { Rows } from '../near/rows.ts';

// Columns of a posting, which says that a gram stands at an address: the next posting of its bucket, 0 behind the last;
// the address; the gram's hash, of which the lowest bit says instead that later postings of the gram were not kept.
const next = 0;
const address = 1;
const mark = 2;
const columns = 3;

/** The lowest bits of a hash follow from its bucket. */
const fewestBuckets = 256;
const mostBuckets = 2 ** 23;

/**
 * The first addresses of each gram, in the order they are added. Grams of the same hash share a list.
 * Memory: 12 bytes a posting and 4 bytes a bucket.
 */
export class Postings {
  /** Number of the first posting of each bucket, 0 where there is none. */
  readonly #buckets: Uint32Array;
  /** Row 0 is posting 1. */
  readonly #rows = new Rows(columns);

  constructor(expected: number) {
    const wanted = 2 ** Math.ceil(Math.log2(Math.max(1, expected)));
    this.#buckets = new Uint32Array(Math.min(mostBuckets, Math.max(fewestBuckets, wanted)));
  }

  /** The first posting of the gram's bucket, which may be one of another gram; 0 when there is none. */
  first(gram: number): number {
    return Number(this.#buckets[gram & (this.#buckets.length - 1)]);
  }

  /** The next posting of the same bucket; 0 behind the last. */
  next(posting: number): number {
    return this.#rows.get(posting - 1, next);
  }

  /** Whether a posting of the gram's bucket is one of the gram. */
  isOf(posting: number, gram: number): boolean {
    return (this.#rows.get(posting - 1, mark) | 1) === (gram | 1);
  }

  addressOf(posting: number): number {
    return this.#rows.get(posting - 1, address);
  }

  /** Whether postings of the same gram behind this one were not kept. */
  isCutOff(posting: number): boolean {
    return (this.#rows.get(posting - 1, mark) & 1) === 1;
  }

  /** Adds a posting unless the gram has so many already; then notes at the last one that it was not kept. */
  add(gram: number, place: number, most: number): void {
    let kept = 0;
    let lastOfGram = 0;
    let last = 0;
    for (let posting = this.first(gram); posting > 0; posting = this.next(posting)) {
      last = posting;
      if (!this.isOf(posting, gram)) continue;
      lastOfGram = posting;
      kept++;
    }
    if (kept < most) this.#append(gram, place, last);
    else this.#rows.set(lastOfGram - 1, mark, gram | 1);
  }

  #append(gram: number, place: number, last: number): void {
    const row = this.#rows.add();
    this.#rows.set(row, address, place);
    this.#rows.set(row, mark, gram & ~1);
    if (last > 0) this.#rows.set(last - 1, next, row + 1);
    else this.#buckets[gram & (this.#buckets.length - 1)] = row + 1;
  }
}
