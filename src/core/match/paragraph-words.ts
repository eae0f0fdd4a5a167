import { hashedWordsOf, wordsOf } from './near/words.ts';

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
  const { folded } = paragraph;
  let words: readonly string[] | undefined;
  const read = {
    hashed: hashedWordsOf(folded),
    // Most paragraphs are like no other by their hashes, and their words are not looked at.
    get words() {
      return (words ??= wordsOf(folded));
    },
  };
  known.set(paragraph, read);
  return read;
}
