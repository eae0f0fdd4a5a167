/** Slots for each word at the least: the table is at most half full. */
const slotsPerWord = 2;

/** Stands for several texts. */
const several = 0xffffffff;

/** In which of some texts each word stands: open addressing with linear probing (Knuth, vol. 3, 6.4). */
class WordOwners {
  readonly #words: Uint32Array;
  /** Number of the one text plus one, or `several`; 0 for an empty slot. */
  readonly #owners: Uint32Array;
  readonly #mask: number;

  constructor(words: number) {
    const slots = 2 ** Math.ceil(Math.log2(slotsPerWord * words + 1));
    this.#words = new Uint32Array(slots);
    this.#owners = new Uint32Array(slots);
    this.#mask = slots - 1;
  }

  #slotOf(word: number): number {
    let slot = word & this.#mask;
    while (this.#owners[slot] !== 0 && this.#words[slot] !== word) slot = (slot + 1) & this.#mask;
    return slot;
  }

  add(word: number, text: number): void {
    const slot = this.#slotOf(word);
    const owner = this.#owners[slot];
    this.#words[slot] = word;
    this.#owners[slot] = owner === 0 || owner === text + 1 ? text + 1 : several;
  }

  isCommon(word: number): boolean {
    return this.#owners[this.#slotOf(word)] === several;
  }
}

/** Whether each text stands in others with two thirds of its words. */
function haveWordsInCommon(texts: readonly Uint32Array[]): boolean[] {
  const owners = new WordOwners(texts.reduce((sum, { length }) => sum + length, 0));
  for (const [number, words] of texts.entries()) for (const word of words) owners.add(word, number);
  return texts.map((words) => {
    let own = 0;
    for (const word of words) if (!owners.isCommon(word)) own++;
    return 3 * own <= words.length;
  });
}

/** Texts left out leave others with fewer words in common; after so many rounds that is worth no more. */
const mostRounds = 4;

/**
 * The texts that may be near repeats of others among them: those of which at most a third of the words stand in no
 * other. Most copy repeats nothing, and needs no search (`NearIndex`) to tell.
 *
 * Proof: let x have n words and its near repeat y have m, at most max(n, m) / 4 edits apart (`editsAllowed`). All words
 * of x but those replaced or deleted stand in y, so at most as many as there are edits do not. If m ≤ n, these are at most
 * n / 4. If m > n, at least m - n words are inserted; hence m - n ≤ m / 4, m ≤ 4n / 3, and m / 4 ≤ n / 3. The same holds
 * for y, so that both are left, round after round. Words with the same hash are one here: texts seem to have more in
 * common than they have, never less.
 *
 * Linear: some 20 ns a word and round.
 */
export function withWordsInCommon<Text extends { readonly hashed: Uint32Array }>(
  texts: readonly Text[],
): readonly Text[] {
  let left = texts;
  for (let round = 0; round < mostRounds && left.length > 0; round++) {
    const inCommon = haveWordsInCommon(left.map(({ hashed }) => hashed));
    const next = left.filter((_, at) => inCommon[at]);
    if (next.length === left.length) break;
    left = next;
  }
  return left;
}
