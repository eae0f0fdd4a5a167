import type { Lexicon, Meaning } from './lexicon.ts';

/** The longest number written as one word has some 60 letters. */
const mostLetters = 64;
const mostPart = 12;

/** Letters between the parts: German and Dutch `und`, `en`, `ën`. */
const joints = new Set(['und', 'en', 'ën']);

function partOf(key: string, lexicon: Lexicon): Meaning | undefined {
  const meaning = lexicon.meanings
    .get(key)
    ?.find(({ kind }) => kind === 'count' || kind === 'scale' || kind === 'one');
  return meaning?.kind === 'one' ? { kind: 'count', value: 1 } : meaning;
}

/**
 * The numbers that one word is made of: `dreiundzwanzig`, `duecentocinquanta`, `tweeëntwintig`; undefined for other
 * words. The cost is the word's length times the longest part: from the end, where each tail begins a number.
 */
export function compoundOf(word: string, lexicon: Lexicon): readonly Meaning[] | undefined {
  if (word.length > mostLetters) return undefined;
  const tails: (readonly Meaning[] | undefined)[] = Array.from({ length: word.length + 1 });
  tails[word.length] = [];
  for (let from = word.length - 1; from >= 0; from--) {
    for (let to = Math.min(word.length, from + mostPart); to > from && tails[from] === undefined; to--) {
      const tail = tails[to];
      if (tail === undefined) continue;
      const key = word.slice(from, to);
      const part = partOf(key, lexicon);
      if (part !== undefined) tails[from] = [part, ...tail];
      else if (joints.has(key) && from > 0 && tail.length > 0) tails[from] = tail;
    }
  }
  return tails[0];
}
