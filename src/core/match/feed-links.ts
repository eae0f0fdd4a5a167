import type { FeedTexts } from './feed-texts.ts';
import type { Nominee } from './fingerprints.ts';
import { NearIndex } from './near/candidates.ts';
import { makePrefixes } from './near/make-prefixes.ts';
import { compareWords } from './near/similarity.ts';
import { fifth, leastScore } from './near/tolerance.ts';
import { byEarlier, isTelling, type Shareable } from './partly.ts';
import { PassageCounts } from './passages/passage-counts.ts';
import { PassageIndex } from './passages/passage-index.ts';
import type { Passage } from './passages/passage.ts';
import type { TextOrder } from './text-order.ts';

/** Paragraphs of two articles that are nearly the same, or share passages, as far as the hashes of their words tell. */
export interface FeedLink {
  /** The one that comes first in the order of the texts, and is to stay. */
  readonly earlier: Nominee;
  readonly later: Nominee;
  /** None where the whole paragraphs are nearly the same. */
  readonly passages: readonly Passage[];
}

export interface FeedLinks {
  /** In the order of the later paragraphs. */
  readonly links: readonly FeedLink[];
  /** Searches given up before everything was looked at. */
  readonly limited: number;
}

/** Told after each paragraph. */
export type OnText = (done: number, total: number) => void;

/** Candidates judged for one paragraph, and near repeats among them from which the likest is taken. */
const mostJudged = 256;
const mostLiked = 4;

/** The likest of the first earlier texts of other articles that are nearly the same. */
function likest(
  { words }: FeedTexts,
  { articleOf }: TextOrder,
  text: number,
  candidates: Iterable<number>,
): { found: number | undefined; isLimited: boolean } {
  let [best, found, liked, judged]: [number, number | undefined, number, number] = [0, undefined, 0, 0];
  for (const candidate of candidates) {
    if (judged++ === mostJudged) return { found, isLimited: true };
    if (articleOf(candidate) === articleOf(text)) continue;
    const score = Number(compareWords(words.wordsOf(candidate), words.wordsOf(text), leastScore)?.score ?? 0);
    if (score > best) [best, found] = [score, candidate];
    if (score > 0 && ++liked === mostLiked) break;
  }
  return { found, isLimited: false };
}

/**
 * Links each paragraph of a feed to an earlier one of another article that it nearly repeats, if there is one. Earlier
 * and later are meant by the order of the texts; of equal paragraphs one stands for all. See `NearIndex` for why no pair
 * within a fifth of its words is missed.
 */
export function findNearLinks(
  feed: FeedTexts,
  order: TextOrder,
  onText: OnText = () => undefined,
): FeedLinks {
  // Half of the time goes into the prefixes.
  const total = order.texts.length;
  let done = 0;
  const { words } = feed;
  const texts = {
    numbers: order.texts,
    expectedWords: words.words,
    wordsOf: (text: number) => words.wordsOf(text),
  };
  const prefixes = makePrefixes(texts, fifth, () => onText(Math.floor(++done / 2), total));
  const index = new NearIndex(prefixes);
  function* candidatesOf(row: number): Generator<number, void, void> {
    for (const candidate of index.candidatesOf(row)) yield prefixes.numberOf(candidate);
  }
  const links: FeedLink[] = [];
  let limited = 0;
  for (let row = 0; row < prefixes.length; row++) {
    const text = prefixes.numberOf(row);
    const { found, isLimited } = likest(feed, order, text, candidatesOf(row));
    if (isLimited) limited++;
    if (found !== undefined) {
      links.push({ earlier: order.nominee(found), later: order.nominee(text), passages: [] });
    }
    onText(Math.floor((total + row + 1) / 2), total);
  }
  onText(total, total);
  return { links, limited: limited + index.limited };
}

/** Links each paragraph of a feed to the earlier ones of other articles that it shares telling passages with. */
export function findPassageLinks(
  feed: FeedTexts,
  order: TextOrder,
  onText: OnText = () => undefined,
): FeedLinks {
  const { words } = feed;
  const counts = new PassageCounts(words.words);
  for (const text of order.texts) counts.add(words.wordsOf(text));
  const index = new PassageIndex(words, counts);
  const shareable = (text: number): Shareable => ({
    length: words.wordsOf(text).length,
    dense: feed.dense[text] === true,
  });
  const links: FeedLink[] = [];
  for (const [done, text] of order.texts.entries()) {
    onText(done + 1, order.texts.length);
    const article = order.articleOf(text);
    const found = index.passagesOf(text, (earlier) => order.articleOf(earlier) !== article);
    for (const [earlier, passages] of byEarlier(found)) {
      if (!isTelling(passages, [shareable(earlier), shareable(text)])) continue;
      links.push({ earlier: order.nominee(earlier), later: order.nominee(text), passages });
    }
    index.add(text);
  }
  return { links, limited: index.limited };
}
