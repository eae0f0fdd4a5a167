import { sink } from './heap.ts';
import { anyPlace } from './prefix.ts';
import type { Prefixes } from './prefixes.ts';
import { editsAllowed } from './tolerance.ts';

/** Postings for each bucket on average, and bits of a hash that choose the bucket at the most. */
const postingsPerBucket = 4;
const mostBucketBits = 24;

/** Postings looked at for one text before its search is given up and counted: some 50 ms. */
const mostLooks = 2 ** 20;

/** A walk along the postings of one gram of the text searched for; `rank` is the row of the text it has come to. */
interface Walk {
  readonly tag: number;
  readonly place: number;
  posting: number;
  rank: number;
}

function bitsFor(count: number): number {
  return Math.ceil(Math.log2(Math.max(2, count)));
}

/** Whether so many edits can move a gram from one place to the other: what is in front of it and what is behind it. */
function canShift(
  place: number,
  length: number,
  otherPlace: number,
  otherLength: number,
  edits: number,
): boolean {
  if (place === anyPlace || otherPlace === anyPlace) return true;
  const before = place - otherPlace;
  return Math.abs(before) + Math.abs(length - otherLength - before) <= edits;
}

/**
 * Finds, for each text of a feed, the earlier ones that it may nearly repeat.
 *
 * For every two texts of at least eight words whose word edit distance is within the tolerance that their prefixes were
 * made for, the later one's candidates hold the earlier one: `prefixOf` proves that they share a gram of their prefixes,
 * which the index looks up. What it leaves out of the texts found cannot be a near repeat either:
 *
 * - a gram moves by as many words as are inserted or deleted in front of it, and the rest of the text behind it;
 *   together these are at most the permitted edits (positional filter, Gravano et al. 2001);
 * - an edit changes the parity of two classes of words at most, and of one class if it changes the length.
 *
 * Candidates are nominated, no more: `compareWords` decides, on the words themselves, since the search knows only their
 * hashes. Seven in ten of them were near repeats indeed on real copy, more on made copy.
 *
 * An inverted index whose buckets lie one after the other, each with its postings in the order of the texts: a gram takes
 * one look at a bucket and one at postings that are neighbours. Memory, beside the prefixes: 6 bytes for each of their
 * grams and 1 to 2 for the buckets.
 */
export class NearIndex {
  #limited = 0;
  readonly #prefixes: Prefixes;
  readonly #mostLooks: number;
  readonly #bucketBits: number;
  readonly #tagBits: number;
  /** Where the postings of each bucket end, and those of the next one begin. */
  readonly #ends: Uint32Array;
  /** Row of the text, and below it those bits of the gram's hash that come next to the bucket's: the tag. */
  readonly #postings: Uint32Array;
  /** Place of the gram in the text. */
  readonly #places: Uint16Array;

  /** `most`: postings looked at for one text before its search is given up. */
  constructor(prefixes: Prefixes, most: number = mostLooks) {
    this.#prefixes = prefixes;
    this.#mostLooks = most;
    this.#bucketBits = Math.min(mostBucketBits, bitsFor(prefixes.grams / postingsPerBucket));
    this.#tagBits = 32 - bitsFor(prefixes.length);
    this.#ends = new Uint32Array(2 ** this.#bucketBits);
    this.#postings = new Uint32Array(prefixes.grams);
    this.#places = new Uint16Array(prefixes.grams);
    this.#fill();
  }

  /** Searches given up because the text's grams are too common; 0 when every candidate asked for has been found. */
  get limited(): number {
    return this.#limited;
  }

  /**
   * Rows of earlier texts that may be near repeats of the one in this row, in their order, one by one as they are asked
   * for: who stops at the first that suits pays for no more. Where all candidates of all texts are taken, both grow with
   * the square of the versions of a text, as the pairs do.
   */
  *candidatesOf(row: number): Generator<number, void, void> {
    const walks = this.#walksOf(row);
    let looks = 0;
    let found = -1;
    for (let walk = walks[0]; walk !== undefined && walk.rank < row; walk = walks[0]) {
      if (looks > this.#mostLooks) {
        this.#limited++;
        return;
      }
      if (walk.rank !== found && this.#mayRepeat(row, walk)) {
        found = walk.rank;
        yield found;
      }
      looks += this.#advance(walk);
      sink(walks);
    }
  }

  #bucketOf(gram: number): number {
    return gram & (this.#ends.length - 1);
  }

  #tagOf(gram: number): number {
    return (gram >>> this.#bucketBits) & (2 ** this.#tagBits - 1);
  }

  /** Counts the postings of each bucket, then puts them in their places (counting sort, Knuth, vol. 3, 5.2). */
  #fill(): void {
    const prefixes = this.#prefixes;
    const ends = this.#ends;
    for (let at = 0; at < prefixes.grams; at++) {
      const bucket = this.#bucketOf(prefixes.gramAt(at));
      ends[bucket] = Number(ends[bucket]) + 1;
    }
    let sum = 0;
    for (let bucket = 0; bucket < ends.length; bucket++) {
      const count = Number(ends[bucket]);
      ends[bucket] = sum;
      sum += count;
    }
    for (let row = 0; row < prefixes.length; row++) {
      const [from, to] = prefixes.gramsOf(row);
      for (let at = from; at < to; at++) {
        const gram = prefixes.gramAt(at);
        const bucket = this.#bucketOf(gram);
        const posting = Number(ends[bucket]);
        ends[bucket] = posting + 1;
        this.#postings[posting] = row * 2 ** this.#tagBits + this.#tagOf(gram);
        this.#places[posting] = prefixes.placeAt(at);
      }
    }
  }

  /** A walk for each gram that an earlier text has, each at its first text, as a heap. */
  #walksOf(row: number): Walk[] {
    const walks: Walk[] = [];
    const [from, to] = this.#prefixes.gramsOf(row);
    for (let at = from; at < to; at++) {
      const gram = this.#prefixes.gramAt(at);
      const bucket = this.#bucketOf(gram);
      const posting = (bucket === 0 ? 0 : Number(this.#ends[bucket - 1])) - 1;
      const walk = { tag: this.#tagOf(gram), place: this.#prefixes.placeAt(at), posting, rank: 0 };
      this.#advance(walk);
      if (walk.rank < row) walks.push(walk);
    }
    return walks.toSorted((a, b) => a.rank - b.rank);
  }

  /** Goes on to the next text that has the gram, which is the one searched for at last. How many postings it took. */
  #advance(walk: Walk): number {
    const mask = 2 ** this.#tagBits - 1;
    const from = walk.posting;
    do walk.posting++;
    while ((Number(this.#postings[walk.posting]) & mask) !== walk.tag);
    walk.rank = Number(this.#postings[walk.posting]) >>> this.#tagBits;
    return walk.posting - from;
  }

  /** Whether the text that a walk has come to passes the filters. */
  #mayRepeat(row: number, { rank, posting, place }: Walk): boolean {
    const prefixes = this.#prefixes;
    const [own, other] = [prefixes.wordsOf(row), prefixes.wordsOf(rank)];
    const edits = editsAllowed(Math.max(own, other));
    const difference = Math.abs(own - other);
    if (difference > edits) return false;
    if (!canShift(place, own, Number(this.#places[posting]), other, edits)) return false;
    return prefixes.oddClasses(row, rank) <= 2 * edits - difference;
  }
}
