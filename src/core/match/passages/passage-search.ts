import type { Match } from './cover.ts';
import { leastPassage } from './gram.ts';
import type { Postings } from './postings.ts';
import type { SelectedGram } from './select-grams.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import type { WordStore } from './word-store.ts';

/** What a search reads. */
export interface SearchedTexts {
  readonly store: WordStore;
  readonly postings: Postings;
  /** Whether passages shared with this text are wanted. */
  readonly accepts: (earlier: number) => boolean;
}

/** How many words in a row are the same in front of both places. */
function equalBefore(a: Uint32Array, atA: number, b: Uint32Array, atB: number): number {
  const most = Math.min(atA, atB);
  let equal = 0;
  while (equal < most && a[atA - 1 - equal] === b[atB - 1 - equal]) equal++;
  return equal;
}

/** How many words in a row are the same from both places on. */
function equalFrom(a: Uint32Array, atA: number, b: Uint32Array, atB: number): number {
  const most = Math.min(a.length - atA, b.length - atB);
  let equal = 0;
  while (equal < most && a[atA + equal] === b[atB + equal]) equal++;
  return equal;
}

/**
 * The search for one text's matches. All places kept of its selected grams are looked at, with one exception that
 * changes nothing: in a stretch of common grams the search ends with the first match that holds the whole stretch. A
 * match that is found by grams of the stretch only lies within it, and so within the one found, which is chosen before
 * it: it is longer, or as long and in a text added no later, as the places of a gram come in the order they were added.
 */
export class PassageSearch {
  /** Each at its largest extent. */
  readonly matches: Match[] = [];
  /** Whether there are places that were not looked at and might give another match. */
  limited = false;
  readonly #texts: SearchedTexts;
  readonly #words: Uint32Array;
  #looks: number;
  /** The last match of those whose earlier address is by so much higher than their place in the text; also short ones. */
  readonly #latest = new Map<number, Match>();

  /** `looks`: how many postings and words of earlier texts it may look at. */
  constructor(texts: SearchedTexts, words: Uint32Array, looks: number) {
    this.#texts = texts;
    this.#words = words;
    this.#looks = looks;
  }

  /** Looks for matches of all selected grams, from the first on, as long as looks are left. */
  lookFor(grams: readonly SelectedGram[]): void {
    for (const stretch of stretchesOf(grams)) this.#lookForStretch(stretch);
  }

  #lookForStretch(stretch: Stretch): void {
    let cutOff = false;
    const { postings } = this.#texts;
    for (const { hash, place } of stretch.grams) {
      for (let posting = postings.first(hash); posting > 0; posting = postings.next(posting)) {
        if (this.#looks-- <= 0) {
          this.limited = true;
          return;
        }
        if (!postings.isOf(posting, hash)) continue;
        const match = this.#matchAt(posting, place);
        if (stretch.common && match !== undefined && match.start <= stretch.start) {
          if (match.start + match.length >= stretch.end) return;
        }
        if (postings.isCutOff(posting)) cutOff = true;
      }
    }
    if (cutOff) this.limited = true;
  }

  /** The match that the gram at this place belongs to, together with the posting. */
  #matchAt(posting: number, place: number): Match | undefined {
    const { store, postings, accepts } = this.#texts;
    const address = postings.addressOf(posting);
    const latest = this.#latest.get(address - place);
    // It was found by a gram in front of this one.
    if (latest !== undefined && place < latest.start + latest.length) return latest;
    const earlier = store.textAt(address);
    if (!accepts(earlier)) return undefined;
    const words = store.wordsOf(earlier);
    const earlierPlace = address - store.startOf(earlier);
    const before = equalBefore(words, earlierPlace, this.#words, place);
    const length = before + equalFrom(words, earlierPlace, this.#words, place);
    this.#looks -= length;
    const match = {
      earlier,
      earlierStart: earlierPlace - before,
      start: place - before,
      length,
      order: posting,
    };
    this.#latest.set(address - place, match);
    if (length >= leastPassage) this.matches.push(match);
    return match;
  }
}
