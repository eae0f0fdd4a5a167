import { splitSentences } from '../../copy/sentences.ts';

/** Where the sentences of a text begin, and what stands first in one. */
export interface Outline {
  /** Index of the sentence that an offset lies in; cheap while offsets are asked in ascending order. */
  readonly sentenceOf: (start: number) => number;
  /** Whether the word at an offset is the first of a sentence, a quotation, a list item, or after a colon. */
  readonly isFirst: (start: number) => boolean;
}

const opening = /[“”„"«»‘'`:•*·\u3010([]\s?$/;

/** The outline of a text. Linear, so long as offsets ascend. */
export function outlineOf(text: string): Outline {
  const starts = splitSentences(text).map(({ start }) => start);
  let sentence = 0;
  const sentenceOf = (start: number): number => {
    if (start < Number(starts[sentence])) sentence = 0;
    while (Number(starts[sentence + 1]) <= start) sentence++;
    return sentence;
  };
  const firsts = new Set<number>();
  for (const start of starts) {
    let at = start;
    // A sentence may begin with quotes, brackets, dashes.
    while (at < text.length && !/[\p{L}\p{N}]/u.test(text.charAt(at))) at++;
    firsts.add(at);
  }
  const isFirst = (start: number): boolean =>
    firsts.has(start) || opening.test(text.slice(Math.max(0, start - 2), start));
  return { sentenceOf, isFirst };
}
