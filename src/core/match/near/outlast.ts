import { gramLengths, shortestGram } from './grams.ts';
import type { Tolerance } from './tolerance.ts';

/** How hard it is to destroy some grams of a text by editing it. */
interface Resistance {
  /** Grams of two words among them. */
  readonly pairs: number;
  /** Fewest words to replace or delete so that each gram has lost one. */
  readonly wide: number;
  /** Fewest places to insert words at so that each gram is torn apart. */
  readonly narrow: number;
}

/** Resistance of the grams with keys up to `highest`; the fewest points that meet all intervals, taken by their ends. */
function resistanceOf(keys: Float64Array, highest: number, words: number): Resistance {
  let [pairs, wide, narrow] = [0, 0, 0];
  // The last word replaced, and the last word that another is inserted behind.
  let [replaced, parted] = [-1, -1];
  for (let end = 0; end < words; end++) {
    // Of the grams that end here it is the shortest that is hardest to destroy.
    let longer = 0;
    while (longer < gramLengths && Number(keys[end * gramLengths + longer]) > highest) longer++;
    if (longer === gramLengths) continue;
    const start = end - longer - shortestGram + 1;
    if (longer === 0) pairs++;
    if (start > replaced) {
      wide++;
      replaced = end;
    }
    if (start > parted) {
      narrow++;
      parted = end - 1;
    }
  }
  return { pairs, wide, narrow };
}

/**
 * Whether a choice of grams of a text is more than any permitted edits can destroy, so that each near repeat of the
 * text has one of them. `keys` holds three keys for each of the text's `words`: those of the grams of two, three and four
 * words that end with it, Infinity for none. The choice is the grams whose key is `highest` or lower.
 *
 * Let the text have n words, its near repeat m, and let e(m) edits be permitted when the longer has m words (`Tolerance`).
 * The edits that turn the text into the repeat destroy a gram if they replace or delete one of its words or insert a word
 * between two of them. An insertion destroys no more than replacing the word beside it would: with as many edits, the
 * fewer are insertions, the worse.
 *
 * - m ≤ n: at most k = e(n) edits. At worst w = k replace or delete, and g = 0 insert.
 * - m > n: at most k = e(m) edits, at least m - n of which insert. If k ≤ e(n), the case above is worse. Else, of all m
 *   with this k, the least needs the fewest insertions: at worst g = m - n insert and w = k - g do not. There are such
 *   edits for each k above e(n) with g ≤ k.
 *
 * So there are a few cases of w and g. A choice outlasts a case if any of these holds:
 *
 * - it takes more than w + g words to meet every gram, since a word meets all that an insertion beside it tears apart;
 * - it takes more than 2w + g insertions to tear them all apart, since two insertions, in front of a word and behind it,
 *   do what replacing the word does;
 * - more than 2w + g grams of two words are chosen, of which a word meets two and an insertion parts one.
 *
 * (Number of grams destroyed by an edit: Ukkonen 1992. Fewest edits that destroy given grams, by the ends of the grams:
 * Xiao, Wang and Lin, "Ed-Join", 2008.)
 *
 * If all n - 1 grams of two words are chosen, the last of these holds in every case, for all n ≥ 8.
 *
 * - A quarter, k = ⌊m/4⌋. With m ≤ n: 2w + g = 2⌊n/4⌋ ≤ n/2 < n - 1. With m = 4k > n: 2w + g = 2k - (4k - n) = n - 2k
 *   < n - 1, since k ≥ 1.
 * - A fifth begun, k = ⌈m/5⌉. With m ≤ n: 2w + g = 2⌈n/5⌉ ≤ (2n + 8)/5 < n - 1. With m = 5(k - 1) + 1 > n: 2w + g =
 *   2k - (5(k - 1) + 1 - n) = n + 4 - 3k < n - 1, since k ≥ 2.
 *
 * Linear in n to find what it takes, and n/12 cases at the most: k runs from n/4 to n/3, or from n/5 to n/4.
 */
export function outlasts(keys: Float64Array, highest: number, words: number, tolerance: Tolerance): boolean {
  const { pairs, wide, narrow } = resistanceOf(keys, highest, words);
  let edits = tolerance.edits(words);
  let inserted = 0;
  while (inserted <= edits) {
    const weight = 2 * edits - inserted; // 2w + g
    if (wide <= edits && narrow <= weight && pairs <= weight) return false;
    edits++;
    inserted = tolerance.leastLonger(edits) - words;
  }
  return true;
}
