import type { FeedTexts } from './feed-texts.ts';
import type { Nominee } from './fingerprints.ts';

/** The texts of a feed in the order in which they are compared, each with the copy that stands for all its equals. */
export interface TextOrder {
  /** Numbers of texts, those first whose article is to keep what several have. */
  readonly texts: Uint32Array;
  articleOf(text: number): number;
  nominee(text: number): Nominee;
}

/**
 * Orders the texts of a feed by the ranks of their articles: of two texts that are alike the one that is to stay comes
 * first, and of equal ones its copy stands for all. So what is nearly the same leads to what stays, whatever the policy.
 */
export function orderTexts(
  { fingerprints, paragraphs }: FeedTexts,
  rankOf: (article: number) => number,
): TextOrder {
  const copies = Uint32Array.from(paragraphs);
  const textOf = new Uint32Array(fingerprints.length);
  for (const [text, record] of paragraphs.entries()) textOf[record] = text;
  const rank = (record: number): number => rankOf(fingerprints.articleOf(record));
  const copyOf = (text: number): number => Number(copies[text]);
  for (let record = 0; record < fingerprints.length; record++) {
    const text = Number(textOf[fingerprints.headOf(record)]);
    if (rank(record) < rank(copyOf(text))) copies[text] = record;
  }
  const texts = Uint32Array.from(paragraphs.keys()).toSorted(
    (a, b) => rank(copyOf(a)) - rank(copyOf(b)) || copyOf(a) - copyOf(b),
  );
  return {
    texts,
    articleOf: (text) => fingerprints.articleOf(copyOf(text)),
    nominee: (text) => fingerprints.nominee(copyOf(text)),
  };
}
