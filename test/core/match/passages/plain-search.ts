import type { Passage } from '../../../../src/core/match/passages/passage.ts';

/** Words of the shortest passage, said again so that a change of the source shows. */
const least = 8;

function equalAt(a: readonly number[], atA: number, b: readonly number[], atB: number): boolean {
  return atA >= 0 && atB >= 0 && atA < a.length && atB < b.length && a[atA] === b[atB];
}

/** All equal stretches of eight words or more at their largest extent, by comparing every word with every word. */
function allMatches(earlier: number, earlierWords: readonly number[], words: readonly number[]): Passage[] {
  const matches: Passage[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let earlierStart = 0; earlierStart < earlierWords.length; earlierStart++) {
      if (equalAt(words, start - 1, earlierWords, earlierStart - 1)) continue;
      let length = 0;
      while (equalAt(words, start + length, earlierWords, earlierStart + length)) length++;
      if (length >= least) matches.push({ earlier, earlierStart, start, length });
    }
  }
  return matches;
}

/**
 * The passages that a text shares with those before it: always the longest match left, of the text first in the list,
 * first in the text, first in the earlier one; without the words taken already.
 */
export function plainPassages(
  texts: readonly (readonly number[])[],
  added: readonly number[],
  text: number,
): Passage[] {
  const words = texts[text] ?? [];
  const left = added.flatMap((earlier) => allMatches(earlier, texts[earlier] ?? [], words));
  const taken = new Set<number>();
  const passages: Passage[] = [];
  while (left.length > 0) {
    let best = 0;
    left.forEach((match, at) => {
      const champion = left[best];
      if (champion === undefined) return;
      const later =
        champion.length - match.length ||
        added.indexOf(match.earlier) - added.indexOf(champion.earlier) ||
        match.start - champion.start ||
        match.earlierStart - champion.earlierStart;
      if (later < 0) best = at;
    });
    for (const { earlier, earlierStart, start, length } of left.splice(best, 1)) {
      const free = Array.from({ length }, (_, at) => start + at).filter((place) => !taken.has(place));
      if (free.length < least) continue;
      const [first = 0] = free;
      if (free.some((place, at) => place !== first + at)) throw new Error('A match is left in two pieces.');
      for (const place of free) taken.add(place);
      passages.push({
        earlier,
        earlierStart: earlierStart + first - start,
        start: first,
        length: free.length,
      });
    }
  }
  return passages.toSorted((a, b) => a.start - b.start);
}
