/**
 * Grams are runs of two to four words. Longer ones are rarer, but an edit destroys more of them: at one edit in four
 * words, few grams of five are left. Measured: searching with all three lengths looks at a twentieth of the postings
 * that three words alone need on 5 million words of made copy, at a fifth on 1.2 million words of real copy. Those of
 * four words halve the postings where texts have much in common, and gain nothing where they have little.
 */
export const shortestGram = 2;
export const gramLengths = 3;

/** Ends a hash as MurmurHash3 does (Appleby 2011, public domain). */
function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The unfinished hash of some words, and one more. */
function goOn(before: number, word: number): number {
  return Math.imul(before ^ word, 0x9e3779b1) ^ (before >>> 15);
}

/** A 32-bit hash of the word that stands from `from` to `to` in a text. */
export function hashUnits(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) ^ (hash >>> 15);
  return finish(hash);
}

/** A 32-bit hash for each word. */
export function hashWords(words: readonly string[]): Uint32Array {
  return Uint32Array.from(words, (word) => hashUnits(word, 0, word.length));
}

/**
 * A 32-bit hash for each gram of a text whose words are hashed, never 0. There are three for each word: those of the
 * grams of two, three and four words that end with it; 0 where the text has no such gram. They are written to `hashes`
 * when that is given, which needs room for them.
 */
export function hashGrams(
  words: Uint32Array,
  hashes: Uint32Array = new Uint32Array(words.length * gramLengths),
): Uint32Array {
  // Unfinished hashes of the one, two and three words up to the word before. Variables: an array takes twice as long.
  let [one, two, three] = [0, 0, 0];
  for (let end = 0; end < words.length; end++) {
    const word = Number(words[end]);
    const four = goOn(three, word);
    three = goOn(two, word);
    two = goOn(one, word);
    one = word;
    const at = end * gramLengths;
    hashes[at] = end < 1 ? 0 : Math.max(1, finish(two));
    hashes[at + 1] = end < 2 ? 0 : Math.max(1, finish(three + 1));
    hashes[at + 2] = end < 3 ? 0 : Math.max(1, finish(four + 2));
  }
  return hashes;
}
