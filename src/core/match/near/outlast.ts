import { gramLengths, shortestGram } from './grams.ts';
import { editsAllowed } from './tolerance.ts';

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
 * Let the text have n words, its near repeat m. The edits that turn one into the other destroy a gram if they replace
 * or delete one of its words or insert a word between two of them.
 *
 * - m ≤ n: at most k = ⌊n/5⌋ edits. At worst all replace or delete: w = k of these and g = 0 insertions.
 * - m > n: at most k = ⌊m/5⌋ edits, at least m - n of them insertions, and w = k - g others. Of all m with the same k the
 *   least, 5k, leaves the most others: g = 5k - n. There are such m for each k with n/5 < k and g ≤ k.
 *
 * So there are a few cases of w and g. A choice outlasts a case if any of these holds:
 *
 * - it takes more than w + g words to meet every gram, since a word meets all that an insertion beside it tears apart;
 * - it takes more than 2w + g insertions to tear them all apart, since two insertions, in front of a word and behind it,
 *   do what replacing the word does;
 * - more than 2w + g grams of two words are chosen, of which a word meets two and an insertion parts one.
 *
 * (Number of grams destroyed by an edit: Ukkonen 1992. Fewest edits that destroy given grams, by the ends of the grams:
 * Xiao, Wang and Lin, "Ed-Join", 2008.) If all n - 1 grams of two words are chosen, every case is outlasted:
 * 2⌊n/5⌋ < n - 1, and 2(k - g) + g = n - 3k < n - 1. Linear in n.
 */
export function outlasts(keys: Float64Array, highest: number, words: number): boolean {
  const { pairs, wide, narrow } = resistanceOf(keys, highest, words);
  let edits = editsAllowed(words);
  let inserted = 0;
  while (inserted <= edits) {
    const weight = 2 * edits - inserted; // 2w + g
    if (wide <= edits && narrow <= weight && pairs <= weight) return false;
    edits++;
    inserted = 5 * edits - words;
  }
  return true;
}
