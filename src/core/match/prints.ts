import type { Article } from '../copy/article.ts';
import { lanesOf } from '../identity.ts';
import { matchKey } from './fold.ts';
import { wordsOfParagraph } from './paragraph-words.ts';
import { shareableOf } from './partly.ts';
import { shareableParagraphs, wholeText } from './shareable.ts';

/** What of an article is compared with others before any text is: hashes, which can be sent to another thread. */
export interface Prints {
  /** Two 32-bit lanes for each paragraph that is compared, in order. */
  readonly lanes: Uint32Array;
  /** How many words each has, and whether most of them are single signs of a script without blanks. */
  readonly lengths: Uint32Array;
  readonly dense: readonly boolean[];
  /** The words of all of them as hashes, one paragraph after the other. */
  readonly words: Uint32Array;
  /** Lanes of the whole article; undefined when it says nothing. */
  readonly whole: readonly [number, number] | undefined;
}

/** The prints of what is left of an article. */
export function printsOf(left: Article): Prints {
  const paragraphs = shareableParagraphs(left);
  const hashed = paragraphs.map((paragraph) => wordsOfParagraph(paragraph).hashed);
  const words = new Uint32Array(hashed.reduce((sum, own) => sum + own.length, 0));
  let length = 0;
  for (const own of hashed) {
    words.set(own, length);
    length += own.length;
  }
  return {
    lanes: Uint32Array.from(paragraphs.flatMap(({ folded }) => lanesOf(matchKey(folded)))),
    lengths: Uint32Array.from(hashed, (own) => own.length),
    dense: paragraphs.map((paragraph) => shareableOf(paragraph).dense),
    words,
    whole: left.paragraphs.some(({ letters }) => letters > 0)
      ? lanesOf(matchKey(wholeText(left)))
      : undefined,
  };
}
