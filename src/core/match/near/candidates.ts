import type { NearCounts } from './counts.ts';
import { sink } from './heap.ts';
import { anyPlace, classes, type Prefix } from './prefix.ts';
import { Rows } from './rows.ts';
import { editsAllowed } from './tolerance.ts';

// Columns of a posting, which says that a text has a gram: the next posting of the bucket, or of the last one the
// first; the text; upper half of the gram's hash and place of the gram.
const next = 0;
const text = 1;
const mark = 2;
const postingColumns = 3;

// Columns of a text; its parities come last.
const id = 0;
const words = 1;
const parities = 2;
const parityColumns = classes / 32;

/** Postings looked at for one text before its search is given up and counted: some 50 ms. */
const mostLooks = 2 ** 20;

/** A walk along the postings of one gram of the text searched for; `rank` is the number of the text it has come to. */
interface Walk {
  readonly tag: number;
  readonly place: number;
  /** Last posting there was when the walk began. */
  readonly last: number;
  posting: number;
  rank: number;
}

function bitsIn(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
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
 * made for, the later one's candidates hold the earlier one: `prefixOf` proves that they share a gram of their prefixes, which
 * the index looks up. What it leaves out of the texts found cannot be a near repeat either:
 *
 * - a gram moves by as many words as are inserted or deleted in front of it, and the rest of the text behind it;
 *   together these are at most the permitted edits (positional filter, Gravano et al. 2001);
 * - an edit changes the parity of two classes of words at most, and of one class if it changes the length.
 *
 * Candidates are nominated, no more: `compareWords` decides, on the words themselves, since the search knows only their
 * hashes. Seven in ten of them were near repeats indeed on real copy, more on made copy.
 *
 * Memory: 40 bytes a text and 12 bytes for each gram of its prefix; up to 1 byte for each word counted, 64 MB at the
 * most; 3 KB at the least. Texts without a prefix take none.
 */
export class NearIndex {
  #limited = 0;
  readonly #mostLooks: number;
  /** Number of the last posting of each bucket plus one; 0 where there is none. */
  readonly #buckets: Uint32Array;
  readonly #postings = new Rows(postingColumns);
  readonly #texts = new Rows(parities + parityColumns);

  /** `counts`: of all the texts; `most`: postings looked at for one text before its search is given up. */
  constructor(counts: NearCounts, most: number = mostLooks) {
    const bits = Math.ceil(Math.log2(Math.max(1, counts.words))) - 3;
    this.#buckets = new Uint32Array(2 ** Math.min(24, Math.max(8, bits)));
    this.#mostLooks = most;
  }

  /** Searches given up because the text's grams are too common; 0 when every candidate asked for has been found. */
  get limited(): number {
    return this.#limited;
  }

  /** Adds a text under a number that the caller knows it by, for the searches that follow. */
  add(number: number, prefix: Prefix): void {
    const row = this.#texts.add();
    this.#texts.set(row, id, number);
    this.#texts.set(row, words, prefix.words);
    for (let column = 0; column < parityColumns; column++) {
      this.#texts.set(row, parities + column, Number(prefix.parities[column]));
    }
    prefix.grams.forEach((gram, at) => this.#post(row, gram, Number(prefix.places[at])));
  }

  /**
   * Numbers of earlier texts that may be near repeats of the one with this prefix, in the order they were added, one
   * by one as they are asked for: who stops at the first that suits pays for no more. So thousands of versions of one
   * text cost little as long as those that repeat an earlier one are not added themselves. Where all are added and all
   * candidates taken, both grow with the square of the versions, as the pairs do.
   */
  *candidatesOf(prefix: Prefix): Generator<number, void, void> {
    const walks = this.#walksOf(prefix);
    let looks = 0;
    let found = -1;
    for (let walk = walks[0]; walk !== undefined && walk.rank < Infinity; walk = walks[0]) {
      if (looks > this.#mostLooks) {
        this.#limited++;
        return;
      }
      if (walk.rank !== found && this.#mayRepeat(prefix, walk)) {
        found = walk.rank;
        yield this.#texts.get(found, id);
      }
      looks += this.#advance(walk);
      sink(walks);
    }
  }

  #post(row: number, gram: number, place: number): void {
    const bucket = gram & (this.#buckets.length - 1);
    const last = Number(this.#buckets[bucket]) - 1;
    const posting = this.#postings.add();
    this.#postings.set(posting, next, last < 0 ? posting : this.#postings.get(last, next));
    this.#postings.set(posting, text, row);
    this.#postings.set(posting, mark, (gram & 0xffff0000) | place);
    if (last >= 0) this.#postings.set(last, next, posting);
    this.#buckets[bucket] = posting + 1;
  }

  /** A walk for each gram that an earlier text has, each at its first text, as a heap. */
  #walksOf({ grams, places }: Prefix): Walk[] {
    const walks: Walk[] = [];
    for (let at = 0; at < grams.length; at++) {
      const gram = Number(grams[at]);
      const last = Number(this.#buckets[gram & (this.#buckets.length - 1)]) - 1;
      if (last < 0) continue;
      const walk = { tag: gram >>> 16, place: Number(places[at]), last, posting: -1, rank: Infinity };
      this.#advance(walk);
      if (walk.rank < Infinity) walks.push(walk);
    }
    return walks.toSorted((a, b) => a.rank - b.rank);
  }

  /** Goes on to the next text that has the gram; rank Infinity behind the last. How many postings it took. */
  #advance(walk: Walk): number {
    let looks = 0;
    while (walk.posting !== walk.last) {
      looks++;
      walk.posting = this.#postings.get(walk.posting < 0 ? walk.last : walk.posting, next);
      if (this.#postings.get(walk.posting, mark) >>> 16 !== walk.tag) continue;
      walk.rank = this.#postings.get(walk.posting, text);
      return looks;
    }
    walk.rank = Infinity;
    return looks;
  }

  /** Whether the text that a walk has come to passes the filters. */
  #mayRepeat(prefix: Prefix, { rank, posting, place }: Walk): boolean {
    const length = this.#texts.get(rank, words);
    const edits = editsAllowed(Math.max(length, prefix.words));
    const difference = Math.abs(length - prefix.words);
    if (difference > edits) return false;
    const otherPlace = this.#postings.get(posting, mark) & 0xffff;
    if (!canShift(place, prefix.words, otherPlace, length, edits)) return false;
    let odd = 0;
    for (let column = 0; column < parityColumns; column++) {
      odd += bitsIn(Number(prefix.parities[column]) ^ this.#texts.get(rank, parities + column));
    }
    return odd <= 2 * edits - difference;
  }
}
