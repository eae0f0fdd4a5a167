/** Words of a gram, and grams of a window: see `selectPlaces` for what follows from them. */
export const gramWords = 5;
export const windowGrams = 4;

/** Words of the shortest passage: those of one window. */
export const leastPassage: number = gramWords + windowGrams - 1;

/** A 32-bit hash of the gram at this place, mixed and ended as MurmurHash3 does (Appleby 2011, public domain). */
export function hashGram(words: Uint32Array, place: number): number {
  let hash = gramWords;
  for (let at = place; at < place + gramWords; at++) {
    hash = Math.imul(hash ^ Number(words[at]), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
