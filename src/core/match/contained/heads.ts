import type { Stream } from './stream.ts';

/** Words at the beginning of a paragraph that are looked up in the rest of the article. */
export const headWords = 5;

/** Places at which one beginning is tried. A sixty-fifth stands in no article that was written to be read. */
const mostPlaces = 64;

function hashAt(hashes: Uint32Array, at: number): number {
  let hash = 0;
  for (let word = at; word < at + headWords; word++) {
    hash = Math.imul((hash >>> 15) ^ hash ^ Number(hashes[word]), 0x9e3779b1);
  }
  return hash;
}

/** Where the first words of a paragraph stand. */
export interface Heads {
  /** Rising, itself included. */
  readonly places: readonly number[];
  /** Whether there are places that were left out. */
  readonly cutOff: boolean;
}

/**
 * Where the first words of the given paragraphs stand again, at most `mostPlaces` places each, the first in the article;
 * itself included. Nominates only: two beginnings may share a hash. Linear.
 */
export function findHeads(
  { placed, hashes }: Stream,
  wanted: readonly number[],
): (paragraph: number) => Heads {
  const heads = new Map<number, { readonly places: number[]; cutOff: boolean }>();
  const headOf = (paragraph: number): number => hashAt(hashes, Number(placed[paragraph]?.start));
  for (const paragraph of wanted) heads.set(headOf(paragraph), { places: [], cutOff: false });
  for (let at = 0; at + headWords <= hashes.length; at++) {
    const known = heads.get(hashAt(hashes, at));
    if (known === undefined) continue;
    // One more, since the paragraph itself is among them.
    if (known.places.length <= mostPlaces) known.places.push(at);
    else known.cutOff = true;
  }
  return (paragraph) => heads.get(headOf(paragraph)) as Heads; // asked for the wanted ones only
}
