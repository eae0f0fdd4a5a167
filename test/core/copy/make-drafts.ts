import type { Draft, Mark } from '../../../src/core/copy/draft.ts';
import { countLetters, fold } from '../../../src/core/match/fold.ts';

/** A line of an article, with its mark where it is not plain. */
export type Printed = string | readonly [Mark, string];

/** Drafts of the given paragraphs, as the layout would hand them on. */
export function makeDrafts(printed: readonly Printed[]): readonly Draft[] {
  let start = 0;
  return printed.map((entry, index) => {
    const [mark, text] = typeof entry === 'string' ? (['plain', entry] as const) : entry;
    const folded = fold(text);
    const draft = {
      index,
      start,
      end: start + text.length,
      firstLine: index,
      lastLine: index,
      text,
      folded,
      letters: countLetters(folded),
      mark,
    };
    start += text.length + 1;
    return draft;
  });
}
