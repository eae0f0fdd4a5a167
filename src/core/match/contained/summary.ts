import { isDense, measure } from '../../copy/measure.ts';
import type { WordRange } from '../near/alignment.ts';
import { paragraphOf, standOf, type Search, type Stand } from './stands.ts';
import { equalWords, placedAt } from './stream.ts';
import { canHold } from './candidates.ts';

/** Words that each sentence of a summary must have; letters where there are no words. */
const leastWords = 5;
const leastDense = 10;

/** Sentences that may stand between two of a summary in the longer paragraph. */
const widestGap = 16;

/** Paragraphs with the first sentence of a summary in which the others are looked for. */
const mostTries = 8;

/** What was found of one summary. */
export interface Summaries {
  readonly stands: readonly Stand[];
  /** Whether there are paragraphs with its first sentence that were not looked at. */
  readonly cutOff: boolean;
}

/** Whether a sentence of one paragraph says what a sentence of another says. */
function sameSentence(
  { stream }: Search,
  [paragraph, sentence]: readonly [number, WordRange],
  [other, second]: readonly [number, WordRange | undefined],
): boolean {
  const length = sentence.end - sentence.start;
  if (second === undefined || length !== second.end - second.start) return false;
  const a = placedAt(stream, paragraph).start + sentence.start;
  const b = placedAt(stream, other).start + second.start;
  return equalWords(stream, a, b, length) === length;
}

/** End of the last sentence when all of them stand in the keeper in order, the first one as its `from`th; -1 if not. */
function lastEnd(search: Search, paragraph: number, keeper: number, from: number): number {
  const { sentences } = search.bordersOf(keeper);
  let next = from;
  let end = -1;
  for (const sentence of search.bordersOf(paragraph).sentences) {
    const furthest = end < 0 ? from : next + widestGap;
    while (next <= furthest && !sameSentence(search, [paragraph, sentence], [keeper, sentences[next]]))
      next++;
    if (next > furthest) return -1;
    end = Number(sentences[next]?.end);
    next++;
  }
  return end;
}

/**
 * The paragraphs that hold every sentence of a paragraph, two or more, whole and in the same order but with others
 * between: a summary of first sentences. `places`: where its first words stand.
 */
export function findSummaries(search: Search, paragraph: number, places: readonly number[]): Summaries {
  const { stream, bordersOf } = search;
  const { sentences } = bordersOf(paragraph);
  const least = isDense(measure(paragraphOf(search, paragraph).folded)) ? leastDense : leastWords;
  const stands: Stand[] = [];
  const [first, second] = sentences;
  if (first === undefined || second === undefined) return { stands, cutOff: false };
  if (sentences.some(({ start, end }) => end - start < least)) return { stands, cutOff: false };
  let tries = 0;
  for (const place of places) {
    const keeper = Number(stream.owners[place]);
    const { start } = placedAt(stream, keeper);
    const from = bordersOf(keeper).sentenceAt(place - start);
    if (keeper === paragraph || from === undefined || !canHold(paragraphOf(search, keeper))) continue;
    if (!sameSentence(search, [paragraph, first], [keeper, bordersOf(keeper).sentences[from]])) continue;
    if (tries++ === mostTries) return { stands, cutOff: true };
    const end = lastEnd(search, paragraph, keeper, from);
    // Where nothing stands between it stands word by word, which has been found.
    if (start + end - place > placedAt(stream, paragraph).words.length)
      stands.push(standOf(stream, paragraph, 'summary', place, start + end));
  }
  return { stands, cutOff: false };
}
