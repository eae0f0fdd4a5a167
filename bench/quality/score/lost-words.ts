import { gramsOf, wordsOf } from '../copy/words.ts';
import type { OwnText } from '../feed/render.ts';

/** Words that stood in the feed and stand nowhere in the cleaned copies. */
export interface LostWords {
  readonly words: number;
  readonly lost: number;
  /** Words of texts that went while their twin stays: another wording of the same, and no loss. */
  readonly reworded: number;
  /** Texts with lost words, most first. */
  readonly texts: readonly { readonly own: OwnText; readonly lost: readonly string[] }[];
}

/**
 * Counts what cutting lost, without code of the tool and without looking at its report. A word counts as kept when at
 * least one run of five words around it, as its paragraph prints them, stands somewhere in the cleaned copies; a
 * paragraph of fewer words is kept as a whole or lost. So a changed number is lost when its paragraph was taken for a
 * copy of the other, and a paragraph that stands again inside a longer one is not. Where a plant put another wording beside
 * a text, one of the two has to stand in full; the words of the other one are counted apart.
 */
export function countLostWords(own: readonly OwnText[], cleaned: ReadonlyMap<string, string>): LostWords {
  const kept = new Set<string>();
  for (const text of cleaned.values()) {
    const words = wordsOf(text);
    for (const gram of gramsOf(words)) kept.add(gram);
    // Paragraphs of fewer than five words are looked up as a whole, so their lengths are needed, too.
    for (const line of text.split('\n')) {
      const short = wordsOf(line);
      if (short.length < 5) kept.add(short.join(' '));
    }
  }
  let [all, lost, reworded] = [0, 0, 0];
  const texts: { own: OwnText; lost: string[] }[] = [];
  for (const item of own) {
    const words = wordsOf(item.text);
    const gone = lostOf(words, kept);
    all += words.length;
    if (gone.length === 0) continue;
    if (item.twin !== undefined && lostOf(wordsOf(item.twin), kept).length === 0) {
      reworded += gone.length;
      continue;
    }
    lost += gone.length;
    texts.push({ own: item, lost: gone });
  }
  return { words: all, lost, reworded, texts: texts.toSorted((a, b) => b.lost.length - a.lost.length) };
}

function lostOf(words: readonly string[], kept: ReadonlySet<string>): string[] {
  if (words.length < 5) return kept.has(words.join(' ')) ? [] : [...words];
  const isKept = words.map(() => false);
  for (const [at, gram] of gramsOf(words).entries()) {
    if (kept.has(gram)) isKept.fill(true, at, at + 5);
  }
  return words.filter((_, at) => isKept[at] !== true);
}
