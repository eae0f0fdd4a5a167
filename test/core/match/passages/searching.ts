import { expect } from 'vitest';
import { PassageCounts } from '../../../../src/core/match/passages/passage-counts.ts';
import { PassageIndex } from '../../../../src/core/match/passages/passage-index.ts';
import type { Passage } from '../../../../src/core/match/passages/passage.ts';
import { WordStore } from '../../../../src/core/match/passages/word-store.ts';

export type Texts = readonly (readonly number[])[];

export function indexOf(texts: Texts, looks?: number, expectedWords = 1000): PassageIndex {
  const store = new WordStore();
  const counts = new PassageCounts(expectedWords);
  for (const text of texts) {
    const words = Uint32Array.from(text);
    store.add(words);
    counts.add(words);
  }
  return new PassageIndex(store, counts, looks);
}

export interface Searched {
  readonly passages: Passage[];
  readonly limited: boolean;
}

/** Searches for each text and adds it, in the order given. */
export function search(
  texts: Texts,
  order: readonly number[],
  looks?: number,
  expectedWords?: number,
): Searched[] {
  const index = indexOf(texts, looks, expectedWords);
  return order.map((text) => {
    const before = index.limited;
    const passages = index.passagesOf(text);
    index.add(text);
    return { passages, limited: index.limited > before };
  });
}

/** That passages are what they say and stand one behind the other. */
export function expectSound(texts: Texts, text: number, passages: readonly Passage[]): void {
  let behind = 0;
  for (const { earlier, earlierStart, start, length } of passages) {
    expect(start).toBeGreaterThanOrEqual(behind);
    expect(length).toBeGreaterThanOrEqual(8);
    const words = texts[text]?.slice(start, start + length);
    expect(words).toHaveLength(length);
    expect(texts[earlier]?.slice(earlierStart, earlierStart + length)).toEqual(words);
    behind = start + length;
  }
}

/** The numbers of the texts. */
export function inOrder(texts: Texts): number[] {
  return texts.map((_, text) => text);
}
