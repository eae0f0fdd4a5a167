import { splitSentences } from '../../copy/sentences.ts';

/** Where the sentences of a text begin, and what stands first in one. */
export interface Outline {
  /** Index of the sentence that an offset lies in; cheap while offsets are asked in ascending order. */
  readonly sentenceOf: (start: number) => number;
  /** Whether the word at an offset is the first of a sentence, a quotation, a list item, or after a colon. */
  readonly isFirst: (start: number) => boolean;
}

const openers = '“”„"«»‘\'`:•*·\u3010([';

/** Whether a sign that a quotation or an item opens with, and a blank at the most, stand before an offset. */
function isOpened(text: string, start: number): boolean {
  const last = text.charAt(start - 1);
  const before = last !== '' && /\s/.test(last) ? text.charAt(start - 2) : last;
  return before !== '' && openers.includes(before);
}

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
  const isFirst = (start: number): boolean => firsts.has(start) || isOpened(text, start);
  return { sentenceOf, isFirst };
}
