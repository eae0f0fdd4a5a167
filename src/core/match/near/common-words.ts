/** Slots for each word at the least, so that few share one; and at the most: no language has a million words in use. */
const slotsPerWord = 8;
const mostSlots = 2 ** 22;

/** Stands for several texts. */
const several = 0xffffffff;

/** Number plus one of the text whose words alone come to a slot, `several`, or 0; one set of texts is looked at at a time. */
let owners = new Uint32Array(8192);

/**
 * Whether each text stands in others with two thirds of its words. Words that come to one slot are taken for one: texts
 * seem to have more in common than they have, never less.
 */
function haveWordsInCommon(texts: readonly Uint32Array[]): boolean[] {
  const length = texts.reduce((sum, words) => sum + words.length, 0);
  const slots = Math.min(mostSlots, 2 ** Math.ceil(Math.log2(slotsPerWord * length + 1)));
  if (owners.length < slots) owners = new Uint32Array(slots);
  else owners.fill(0, 0, slots);
  const mask = slots - 1;
  for (const [number, words] of texts.entries()) {
    for (const word of words) {
      const owner = owners[word & mask];
      owners[word & mask] = owner === 0 || owner === number + 1 ? number + 1 : several;
    }
  }
  return texts.map((words) => {
    let own = 0;
    for (const word of words) if (owners[word & mask] !== several) own++;
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
 * for y, so that both are left, round after round.
 *
 * Linear. Memory: 16 MB at the most.
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
