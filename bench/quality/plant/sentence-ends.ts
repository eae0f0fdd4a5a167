/**
 * Places behind which a new sentence certainly begins: a full stop after a small word of four letters or more, and a
 * capital behind the blank. Abbreviations end shorter or in other ways, so some ends are not seen; none is seen wrongly
 * often enough to matter.
 */
export function sentenceEnds(text: string): number[] {
  const latin = text.matchAll(/(?<=\p{Ll}{4})[.!?]["”»“]? (?=["“„«]?\p{Lu})/gu);
  const dense = text.matchAll(/[。！？](?=.)/gu);
  return [...latin, ...dense].map((match) => match.index + match[0].length).toSorted((a, b) => a - b);
}
