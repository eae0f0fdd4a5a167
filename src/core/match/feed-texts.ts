import type { Paragraph } from '../copy/article.ts';
import { Fingerprints } from './fingerprints.ts';
import { matchKey } from './fold.ts';
import { wordsOfParagraph } from './paragraph-words.ts';
import { shareableOf } from './partly.ts';
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

  /** Adds the paragraphs of an article that are compared, in order; articles come in rising order. */
  add(article: number, paragraphs: readonly Paragraph[]): void {
    for (const [item, paragraph] of paragraphs.entries()) {
      const number = this.fingerprints.add(matchKey(paragraph.folded), article, item);
      if (!this.fingerprints.isFirst(number)) continue;
      const { words, hashed } = wordsOfParagraph(paragraph);
      this.words.add(hashed);
      this.dense.push(shareableOf(words).dense);
      this.paragraphs.push(number);
    }
  }
}
