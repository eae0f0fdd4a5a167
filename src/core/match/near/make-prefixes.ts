import { NearCounts } from './counts.ts';
import { prefixOf } from './prefix.ts';
import { Prefixes } from './prefixes.ts';
import { quarter, type Tolerance } from './tolerance.ts';

/** Texts that are to be compared, by their numbers. */
export interface NumberedTexts {
  /** In the order in which they are compared, each once. */
  readonly numbers: Iterable<number>;
  /** About how many words they have together; a poor guess costs time or memory only. */
  readonly expectedWords: number;
  /** The words of one, hashed. */
  wordsOf(number: number): Uint32Array;
}

/**
 * The prefixes of texts, under their numbers; of those that have one. All are counted first, and the counts, which are
 * large for a feed, are gone afterwards. `onText` is told of each prefix that was looked for.
 */
export function makePrefixes(
  { numbers, expectedWords, wordsOf }: NumberedTexts,
  tolerance: Tolerance = quarter,
  onText: () => void = () => undefined,
): Prefixes {
  const counts = new NearCounts(expectedWords);
  for (const number of numbers) counts.add(wordsOf(number));
  const prefixes = new Prefixes();
  for (const number of numbers) {
    const prefix = prefixOf(wordsOf(number), counts, tolerance);
    if (prefix !== undefined) prefixes.add(number, prefix);
    onText();
  }
  return prefixes;
}
