import { bisect } from '../bisect.ts';
import type { Range } from '../clean/removals.ts';
import type { Passage } from '../match/passages/passage.ts';
import type { PrintedText, Sentence } from './printed-text.ts';

/** Where something stands in the keeper and in the copy, as offsets into their articles. */
export interface PlacePair {
  readonly keeper: Range;
  readonly copy: Range;
}

/** Where some words of a text are printed; the whole text where its words cannot be told apart. */
export function placeOfWords({ text, offset, places }: PrintedText, from: number, count: number): Range {
  const [first, last] = [places()?.[from], places()?.[from + count - 1]];
  if (first === undefined || last === undefined) return { start: offset, end: offset + text.length };
  return { start: offset + first.start, end: offset + last.end };
}

/** Where a passage stands as printed in both texts. */
export function placeOfPassage(keeper: PrintedText, copy: PrintedText, passage: Passage): PlacePair {
  return {
    keeper: placeOfWords(keeper, passage.earlierStart, passage.length),
    copy: placeOfWords(copy, passage.start, passage.length),
  };
}

/** The sentences of the copy that a passage covers, each with the same words as a sentence of the keeper, if there is one. */
function* coveredBy(
  keeper: PrintedText,
  copy: PrintedText,
  { start, earlierStart, length }: Passage,
): Generator<{ copy: Sentence; keeper: Sentence | undefined }, void, void> {
  const all = copy.sentences();
  const shift = earlierStart - start;
  for (let at = bisect(all.length, (index) => Number(all[index]?.from), start); at < all.length; at++) {
    const sentence = all[at] as Sentence;
    if (sentence.to > start + length) return;
    if (sentence.from < start) continue;
    yield { copy: sentence, keeper: keeper.sentenceOf(sentence.from + shift, sentence.to + shift) };
  }
}

/**
 * What a passage holds of whole sentences that are whole sentences of the keeper as well: one by one, or several
 * together where a quotation or a bracket runs over them in both texts. Part of a quotation is none: what is left would
 * be put into another mouth.
 */
export function sentencesIn(keeper: PrintedText, copy: PrintedText, passage: Passage): PlacePair[] {
  const pairs: PlacePair[] = [];
  let open: PlacePair | undefined;
  for (const { copy: own, keeper: same } of coveredBy(keeper, copy, passage)) {
    const goesOn = open !== undefined || (!own.opensInside && same?.opensInside === false);
    if (same === undefined || !goesOn) {
      open = undefined;
      continue;
    }
    open = {
      keeper: { start: (open?.keeper ?? same).start, end: same.end },
      copy: { start: (open?.copy ?? own).start, end: own.end },
    };
    if (own.closesInside || same.closesInside) continue;
    pairs.push(open);
    open = undefined;
  }
  return pairs;
}
