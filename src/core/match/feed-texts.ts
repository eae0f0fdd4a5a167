import { Fingerprints } from './fingerprints.ts';
import type { Prints } from './prints.ts';
import { WordStore } from './passages/word-store.ts';

/**
 * The paragraphs of a feed that are compared across its articles, by number: a fingerprint and the words as hashes of
 * each, not the text. About 30 bytes a paragraph and 4 a word; of equal paragraphs the words are kept once.
 */
export class FeedTexts {
  fingerprints: Fingerprints = new Fingerprints();
  words: WordStore = new WordStore();
  /** For each text of the store the number of its paragraph. */
  paragraphs: number[] = [];
  /** Whether most of its words are single signs of a script without blanks. */
  dense: boolean[] = [];

  /** Forgets everything, so that the memory is free for what was found. */
  clear(): void {
    this.fingerprints = new Fingerprints();
    this.words = new WordStore();
    this.paragraphs = [];
    this.dense = [];
  }

  /** Adds the paragraphs of an article that are compared; articles come in rising order. */
  add(article: number, { lanes, lengths, dense, words }: Prints): void {
    let start = 0;
    for (const [item, length] of lengths.entries()) {
      const own = words.subarray(start, start + length);
      start += length;
      const number = this.fingerprints.add(
        [Number(lanes[2 * item]), Number(lanes[2 * item + 1])],
        article,
        item,
      );
      if (!this.fingerprints.isFirst(number)) continue;
      this.words.add(own);
      this.dense.push(dense[item] === true);
      this.paragraphs.push(number);
    }
  }
}
