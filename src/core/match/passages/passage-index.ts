import { coverWith } from './cover.ts';
import type { Passage } from './passage.ts';
import { mostSeen, type PassageCounts } from './passage-counts.ts';
import { PassageSearch } from './passage-search.ts';
import { Postings } from './postings.ts';
import { selectGrams } from './select-grams.ts';
import type { WordStore } from './word-store.ts';

/** Places kept of a gram seen `mostSeen` times or more. */
const mostPlaces = 16;

/** Postings and words looked at for each word of a text before its search is given up. */
const mostLooks = 256;

/**
 * Places worth keeping of a gram. Of one seen less than `mostSeen` times that is all but the last: who has the last one
 * has been searched for before it is added, and nobody else has the gram. So a gram seen twice takes one posting.
 */
function placesOf(seen: number): number {
  return seen < mostSeen ? seen - 1 : mostPlaces;
}

/**
 * Finds the stretches of equal words that a text shares with those added before it: passages, of `leastPassage` words at
 * the least. A text of the store is counted, searched for, then added, each once; all are counted before the first
 * search. Texts may come in any order: the earlier of two is the one added first.
 *
 * Words are compared by their hashes: passages are nominated, the words themselves decide.
 *
 * What is found: every equal stretch of `leastPassage` words or more that has a window (see `selectGrams`) with a gram
 * seen less than `mostSeen` times in the feed. Of other grams the first `mostPlaces` places are kept. So the first copies
 * of a standing text are found, which is all that a keeper needs. What may be missed is a stretch of common phrases only,
 * when the first places of each selected gram are in texts that do not share the rest of the stretch, or that the caller
 * does not accept. `limited` counts the searches in which that may have happened.
 *
 * Memory: 12 bytes for each place kept and 1 to 2 bytes for each repeat counted, 32 MB of these at the most. Measured on
 * 55 million words in texts of 50, a third of them with half of an earlier one: 59 MB, beside 64 MB of counts and 226 MB
 * of words. Processor time for 25 million such words: 2 s to count, 5 s to search and add; 9 s when another third has 20
 * words of standing text; 2.2 times the words take 2.3 times as long. An article of 20 paragraphs with a store, counts
 * and an index of its own: 35 microseconds.
 */
export class PassageIndex {
  #limited = 0;
  readonly #store: WordStore;
  readonly #counts: PassageCounts;
  readonly #postings: Postings;
  readonly #looks: number;

  /** `counts`: of all texts that will be added; `looks`: at the most, for each word of a text searched for. */
  constructor(store: WordStore, counts: PassageCounts, looks: number = mostLooks) {
    this.#store = store;
    this.#counts = counts;
    this.#postings = new Postings(counts.repeats / 4);
    this.#looks = looks;
  }

  /**
   * Searches in which places were not looked at that might have given another passage: because they were not kept, or
   * because too many were looked at before, which only texts that repeat themselves over and over lead to.
   */
  get limited(): number {
    return this.#limited;
  }

  /**
   * Passages that a text of the store shares with those added and accepted, by their place in it. Each stands at its
   * largest extent, apart from words that belong to a longer one: `coverWith` says which are chosen. No `leastPassage`
   * words in a row of a stretch that was found are left between them.
   *
   * `accepts`: whether passages shared with this text are wanted; it may be asked more than once.
   * Throws a RangeError when there is no such text.
   */
  passagesOf(text: number, accepts: (earlier: number) => boolean = () => true): Passage[] {
    const words = this.#store.wordsOf(text);
    const texts = { store: this.#store, postings: this.#postings, accepts };
    const search = new PassageSearch(texts, words, words.length * this.#looks);
    search.lookFor(selectGrams(words, this.#counts));
    if (search.limited) this.#limited++;
    return coverWith(search.matches, words.length);
  }

  /** Adds a text of the store for the searches that follow. Throws a RangeError when there is no such text. */
  add(text: number): void {
    const words = this.#store.wordsOf(text);
    const start = this.#store.startOf(text);
    for (const { hash, place, seen } of selectGrams(words, this.#counts)) {
      this.#postings.add(hash, start + place, placesOf(seen));
    }
  }
}
