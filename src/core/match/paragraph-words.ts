import { hashWords } from './near/grams.ts';
import { wordsOf } from './near/words.ts';

/** The words of a paragraph, in order, and a hash of each. */
export interface ParagraphWords {
  readonly words: readonly string[];
  readonly hashed: Uint32Array;
}

const known = new WeakMap<object, ParagraphWords>();

/**
 * The words of a paragraph. Four searches read them, one after the other; they are found once and forgotten with the
 * paragraph.
 */
export function wordsOfParagraph(paragraph: { readonly folded: string }): ParagraphWords {
  const found = known.get(paragraph);
  if (found !== undefined) return found;
  const words = wordsOf(paragraph.folded);
  const read = { words, hashed: hashWords(words) };
  known.set(paragraph, read);
  return read;
}
