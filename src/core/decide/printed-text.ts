import type { Range } from '../clean/removals.ts';
import { splitSentences } from '../copy/sentences.ts';
import { wordsOf } from '../match/near/words.ts';
import { placesOfWords } from '../match/word-places.ts';
import { openMarks } from './open-marks.ts';

/** A sentence as a range of its article. */
export interface Sentence extends Range {
  /** Index of its first word in the text, and of the first word behind it. */
  readonly from: number;
  readonly to: number;
  /** Whether a quotation or a bracket is open where it begins, and where it ends. */
  readonly opensInside: boolean;
  readonly closesInside: boolean;
}

/** A text as printed. What is asked of it is found once, when first asked for. */
export interface PrintedText {
  readonly text: string;
  /** Offset of the text in the article. */
  readonly offset: number;
  /** Where its words stand, as offsets into it; undefined where they cannot be told apart. */
  places(): readonly Range[] | undefined;
  /** The sentences with words in them; none where the words cannot be told apart. */
  sentences(): readonly Sentence[];
  /** The sentence that is made of just these words. */
  sentenceOf(from: number, to: number): Sentence | undefined;
}

function once<Found>(find: () => Found): () => Found {
  let found: { readonly value: Found } | undefined;
  return () => (found ??= { value: find() }).value;
}

function sentencesIn(text: string, offset: number, places: readonly Range[]): Sentence[] {
  const open = openMarks(text);
  let at = 0;
  return splitSentences(text).flatMap(({ start, end }) => {
    const from = at;
    while (Number(places[at]?.start) < end) at++;
    const opensInside = Number(open[start]) > 0;
    const closesInside = Number(open[end]) > 0;
    return at === from
      ? []
      : [{ start: offset + start, end: offset + end, from, to: at, opensInside, closesInside }];
  });
}

/** `folded`: what is compared of the text. */
export function printedText(text: string, offset: number, folded: string): PrintedText {
  const places = once(() => placesOfWords(text, wordsOf(folded)));
  const sentences = once(() => sentencesIn(text, offset, places() ?? []));
  const byWords = once(
    () => new Map(sentences().map((sentence) => [`${sentence.from} ${sentence.to}`, sentence])),
  );
  return {
    text,
    offset,
    places,
    sentences,
    sentenceOf: (from, to) => byWords().get(`${from} ${to}`),
  };
}
