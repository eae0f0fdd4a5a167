import { NearIndex } from '../../../../src/core/match/near/candidates.ts';
import { NearCounts } from '../../../../src/core/match/near/counts.ts';
import { hashWords } from '../../../../src/core/match/near/grams.ts';
import { makePrefixes } from '../../../../src/core/match/near/make-prefixes.ts';
import type { Prefixes } from '../../../../src/core/match/near/prefixes.ts';
import { quarter, type Tolerance } from '../../../../src/core/match/near/tolerance.ts';
import { plainDistance } from './feeds.ts';

export function countsOf(texts: readonly (readonly string[])[], expectedWords = 10_000): NearCounts {
  const counts = new NearCounts(expectedWords);
  for (const text of texts) counts.add(hashWords(text));
  return counts;
}

/** The prefixes of the texts that have one, under the numbers of the texts. */
export function prefixesOf(
  texts: readonly (readonly string[])[],
  expectedWords = 10_000,
  tolerance: Tolerance = quarter,
): Prefixes {
  const hashed = texts.map(hashWords);
  const wordsOf = (number: number): Uint32Array => hashed[number] ?? new Uint32Array();
  return makePrefixes({ numbers: [...hashed.keys()], expectedWords, wordsOf }, tolerance);
}

/** For each text the earlier ones that the search nominates. */
export function search(
  texts: readonly (readonly string[])[],
  expectedWords?: number,
  tolerance: Tolerance = quarter,
): number[][] {
  const prefixes = prefixesOf(texts, expectedWords, tolerance);
  const index = new NearIndex(prefixes);
  const found: number[][] = texts.map(() => []);
  for (let row = 0; row < prefixes.length; row++) {
    found[prefixes.numberOf(row)] = Array.from(index.candidatesOf(row), (other) => prefixes.numberOf(other));
  }
  return found;
}

export interface Tally {
  pairs: number;
  /** Pairs within the tolerance that are near repeats. */
  near: number;
  /** Those of them that could not be one edit further apart. */
  atLimit: number;
  readonly missed: string[];
}

export function emptyTally(): Tally {
  return { pairs: 0, near: 0, atLimit: 0, missed: [] };
}

/** Compares the search with all pairs, and adds what is found to the tally. */
export function tallyInto(
  tally: Tally,
  texts: readonly (readonly string[])[],
  expectedWords?: number,
  tolerance: Tolerance = quarter,
): void {
  const found = search(texts, expectedWords, tolerance);
  texts.forEach((later, j) => {
    const nominated = new Set(found[j]);
    texts.slice(0, j).forEach((earlier, i) => {
      tally.pairs++;
      if (Math.min(earlier.length, later.length) < 8) return;
      const longer = Math.max(earlier.length, later.length);
      if (Math.abs(earlier.length - later.length) * 4 > longer) return;
      const edits = plainDistance(earlier, later);
      const permitted = Math.min(quarter.edits(longer), tolerance.edits(longer));
      if (edits > permitted) return;
      tally.near++;
      if (edits === permitted) tally.atLimit++;
      if (!nominated.has(i)) tally.missed.push(`${earlier.join(' ')}\n${later.join(' ')}`);
    });
  });
}
