import type { Paragraph } from '../copy/article.ts';
import { NearIndex } from './near/candidates.ts';
import { withWordsInCommon } from './near/common-words.ts';
import { NearCounts } from './near/counts.ts';
import { prefixOf } from './near/prefix.ts';
import { compareWords } from './near/similarity.ts';
import { leastScore, leastWords } from './near/tolerance.ts';
import { wordsOfParagraph } from './paragraph-words.ts';

/** The paragraphs `a` and `b` of one article, `a` the earlier, are nearly the same. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  /** Of `compareWords`; never below `leastScore`. */
  readonly score: number;
}

export interface Likenesses {
  /** By `b`; for each the likest first, then the earliest. */
  readonly likenesses: readonly Likeness[];
  /** Searches given up before every candidate was judged. */
  readonly limited: number;
}

/** Candidates judged for one paragraph. Copy has a few, and a list of results printed twice has some more. */
const mostJudged = 32;

/**
 * Finds all pairs of paragraphs that are nearly the same, among those given: `NearIndex` says which pairs that are and
 * why none is missed, `withWordsInCommon` why most need not be looked for. Expected linear; of what a search gives up it keeps count.
 */
export function findAlike(paragraphs: readonly Paragraph[]): Likenesses {
  const long = paragraphs
    .map((paragraph) => ({ index: paragraph.index, ...wordsOfParagraph(paragraph) }))
    .filter(({ words }) => words.length >= leastWords);
  const texts = withWordsInCommon(long);
  if (texts.length === 0) return { likenesses: [], limited: 0 };
  const counts = new NearCounts(texts.reduce((sum, { words }) => sum + words.length, 0));
  for (const { hashed } of texts) counts.add(hashed);
  const index = new NearIndex(counts);
  const likenesses: Likeness[] = [];
  let limited = 0;
  for (const [at, text] of texts.entries()) {
    const prefix = prefixOf(text.hashed, counts);
    if (prefix === undefined) continue;
    const own: Likeness[] = [];
    let judged = 0;
    for (const candidate of index.candidatesOf(prefix)) {
      if (judged++ === mostJudged) {
        limited++;
        break;
      }
      const earlier = texts[candidate] as (typeof texts)[number]; // the index knows no others
      const score = compareWords(earlier.words, text.words, leastScore)?.score;
      if (score !== undefined) own.push({ a: earlier.index, b: text.index, score });
    }
    likenesses.push(...own.toSorted((one, other) => other.score - one.score || one.a - other.a));
    index.add(at, prefix);
  }
  return { likenesses, limited: limited + index.limited };
}
