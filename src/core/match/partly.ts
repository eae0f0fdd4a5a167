import type { Paragraph } from '../copy/article.ts';
import { wordsOfParagraph } from './paragraph-words.ts';
import { PassageCounts } from './passages/passage-counts.ts';
import { PassageIndex } from './passages/passage-index.ts';
import type { Passage } from './passages/passage.ts';
import { leastPassage } from './passages/gram.ts';
import { WordStore } from './passages/word-store.ts';

/** Words that a paragraph shares with an earlier one, beside others of its own. */
export interface PartlyAlike {
  /** Index of the earlier paragraph. */
  readonly a: number;
  readonly b: number;
  /** In order of `b`. */
  readonly passages: readonly Passage[];
}

export interface PartlyAlikes {
  /** By `b`, then by `a`. */
  readonly alikes: readonly PartlyAlike[];
  /** Searches given up before everything was looked at. */
  readonly limited: number;
}

/**
 * Shared words from which on two texts are worth a word, and their share of the shorter text: a larger one where they
 * are few. Two thirds of all passages inside real articles have under twelve words, and most of these are phrases.
 */
const leastShared = 8;
const fewShared = 12;
const leastShare = 0.3;
const leastShareOfFew = 0.42;
/** Shared words in a row that are worth a word however long the texts are: more than a phrase. */
const longStretch = 16;

/** What a sign of a script without blanks says beside a word. */
const denseWeight = 0.5;

/** A text of so many words, as far as it matters for what is shared of it. */
export interface Shareable {
  readonly length: number;
  /** Whether most of its words are single signs of a script without blanks. */
  readonly dense: boolean;
}

const signAlone =
  /^(?:\p{scx=Han}|\p{scx=Hiragana}|\p{scx=Katakana}|\p{scx=Thai}|\p{scx=Lao}|\p{scx=Khmer}|\p{scx=Mymr})/u;

/** No script without blanks lies below Thai. */
const mayBeAlone = /[\u0e00-\uffff]/;

export function shareableOf(paragraph: { readonly folded: string }): Shareable {
  const read = wordsOfParagraph(paragraph);
  const { length } = read.hashed;
  if (!mayBeAlone.test(paragraph.folded)) return { length, dense: false };
  const alone = read.words.filter((word) => signAlone.test(word));
  return { length, dense: alone.length * 2 > length };
}

/** Whether what two texts share is more than a phrase that anybody would use. */
export function isTelling(
  passages: readonly { readonly length: number }[],
  texts: readonly [Shareable, Shareable],
): boolean {
  const weight = texts.some(({ dense }) => dense) ? denseWeight : 1;
  const lengths = passages.map(({ length }) => length * weight);
  if (lengths.some((length) => length >= longStretch)) return true;
  const shared = lengths.reduce((sum, length) => sum + length, 0);
  const share = shared / (weight * Math.min(...texts.map(({ length }) => length)));
  return shared >= leastShared && share >= (shared < fewShared ? leastShareOfFew : leastShare);
}

/** The passages of one text by the earlier text they stand in. */
export function byEarlier(passages: readonly Passage[]): Map<number, Passage[]> {
  const groups = new Map<number, Passage[]>();
  for (const passage of passages.toSorted((one, other) => one.start - other.start)) {
    const group = groups.get(passage.earlier);
    if (group === undefined) groups.set(passage.earlier, [passage]);
    else group.push(passage);
  }
  return groups;
}

/** Finds what the paragraphs given share in part: every equal stretch of `leastPassage` words (see `PassageIndex`). */
export function findPartlyAlike(paragraphs: readonly Paragraph[]): PartlyAlikes {
  const texts = paragraphs
    .map((paragraph) => ({ paragraph, words: wordsOfParagraph(paragraph).hashed }))
    .filter(({ words }) => words.length >= leastPassage)
    .map(({ paragraph, words }) => ({ index: paragraph.index, words, shareable: shareableOf(paragraph) }));
  const store = new WordStore();
  const counts = new PassageCounts(texts.reduce((sum, { words }) => sum + words.length, 0));
  for (const { words } of texts) {
    store.add(words);
    counts.add(words);
  }
  const search = new PassageIndex(store, counts);
  const alikes: PartlyAlike[] = [];
  for (const [text, { index: b, shareable }] of texts.entries()) {
    for (const [earlier, passages] of byEarlier(search.passagesOf(text))) {
      const other = texts[earlier];
      if (other === undefined || !isTelling(passages, [other.shareable, shareable])) continue;
      alikes.push({ a: other.index, b, passages });
    }
    search.add(text);
  }
  return {
    alikes: alikes.toSorted((one, other) => one.b - other.b || one.a - other.a),
    limited: search.limited,
  };
}
