import type { Paragraph } from '../copy/article.ts';
import { NearIndex } from './near/candidates.ts';
import { withWordsInCommon } from './near/common-words.ts';
import { makePrefixes } from './near/make-prefixes.ts';
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
 * why none is missed, `withWordsInCommon` why most need not be looked for. Expected linear; of what a search gives up it
 * keeps count.
 */
export function findAlike(paragraphs: readonly Paragraph[]): Likenesses {
  const long = paragraphs
    .map((paragraph) => {
      const read = wordsOfParagraph(paragraph);
      return { index: paragraph.index, hashed: read.hashed, read };
    })
    .filter(({ hashed }) => hashed.length >= leastWords);
  const texts = withWordsInCommon(long);
  if (texts.length === 0) return { likenesses: [], limited: 0 };
  const textAt = (number: number): (typeof texts)[number] => texts[number] as (typeof texts)[number]; // nobody asks for others
  const prefixes = makePrefixes({
    numbers: [...texts.keys()],
    expectedWords: texts.reduce((sum, { hashed }) => sum + hashed.length, 0),
    wordsOf: (number) => textAt(number).hashed,
  });
  const index = new NearIndex(prefixes);
  const textOf = (row: number): (typeof texts)[number] => textAt(prefixes.numberOf(row));
  const likenesses: Likeness[] = [];
  let limited = 0;
  for (let row = 0; row < prefixes.length; row++) {
    const text = textOf(row);
    const own: Likeness[] = [];
    let judged = 0;
    for (const candidate of index.candidatesOf(row)) {
      if (judged++ === mostJudged) {
        limited++;
        break;
      }
      const earlier = textOf(candidate);
      const score = compareWords(earlier.read.words, text.read.words, leastScore)?.score;
      if (score !== undefined) own.push({ a: earlier.index, b: text.index, score });
    }
    likenesses.push(...own.toSorted((one, other) => other.score - one.score || one.a - other.a));
  }
  return { likenesses, limited: limited + index.limited };
}
