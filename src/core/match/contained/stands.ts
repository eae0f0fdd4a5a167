import type { Article, Paragraph } from '../../copy/article.ts';
import { wordsOf } from '../near/words.ts';
import type { Borders } from './borders.ts';
import { beforeBreak } from './break-off.ts';
import { canHold } from './candidates.ts';
import { equalWords, placedAt, wordAt, type Placed, type Stream } from './stream.ts';

/** A place in the stream that says what a paragraph says. */
export interface Stand {
  readonly paragraph: number;
  /** Range of positions in the stream. */
  readonly start: number;
  readonly end: number;
  /** `whole`: word by word; `teaser`: up to where the paragraph breaks off; `summary`: its sentences with others between. */
  readonly kind: 'whole' | 'teaser' | 'summary';
  /** The first and the last paragraph of the stream that the range touches. */
  readonly first: number;
  readonly last: number;
  /** Paragraphs whose first and last word are in the range. */
  readonly whole: number;
}

/** An article that is searched. */
export interface Search {
  readonly article: Article;
  readonly isStaying: (index: number) => boolean;
  readonly stream: Stream;
  readonly bordersOf: (paragraph: number) => Borders;
}

/** Whole words that a teaser must have. */
const leastTeaser = 6;

/** A paragraph of the stream as the article has it. */
export function paragraphOf({ article, stream }: Search, paragraph: number): Paragraph {
  return article.paragraphs[placedAt(stream, paragraph).index] as Paragraph;
}

export function standOf(
  stream: Stream,
  paragraph: number,
  kind: Stand['kind'],
  start: number,
  end: number,
): Stand {
  const first = Number(stream.owners[start]);
  const last = Number(stream.owners[end - 1]);
  const before = placedAt(stream, first).start === start ? 0 : 1;
  const after = placedAt(stream, last).end === end ? 0 : 1;
  const whole = Math.max(0, last - first + 1 - before - after);
  return { paragraph, start, end, kind, first, last, whole };
}

/** Whether the paragraphs that the range touches only in part are copy that may hold more than a part. */
function areHolders(search: Search, { first, last, start, end }: Stand): boolean {
  const { stream } = search;
  const isCut = (paragraph: number): boolean => {
    const placed = placedAt(stream, paragraph);
    return placed.start < start || placed.end > end;
  };
  return [first, last].every((keeper) => !isCut(keeper) || canHold(paragraphOf(search, keeper)));
}

function beginsAt({ stream, bordersOf }: Search, position: number, paragraph: number): boolean {
  const owner = Number(stream.owners[position]);
  const word = position - placedAt(stream, owner).start;
  return word === 0 || bordersOf(owner).begins(word, bordersOf(paragraph).isQuotation.begin);
}

function endsAt({ stream, bordersOf }: Search, position: number, paragraph: number): boolean {
  const owner = Number(stream.owners[position]);
  const { start, end } = placedAt(stream, owner);
  return (
    position === end - 1 || bordersOf(owner).ends(position - start, bordersOf(paragraph).isQuotation.end)
  );
}

/** Words that a teaser says, the last one perhaps cut; 0 for a paragraph that is none. */
export function teaserWords(folded: string): number {
  const before = beforeBreak(folded);
  return before === undefined ? 0 : wordsOf(before).length;
}

/** Whether a word is another one that has been cut; a figure that has been cut is another figure. */
function isCutOff(cut: string, word: string | undefined): boolean {
  return word !== undefined && word.startsWith(cut) && !/\p{N}/u.test(cut);
}

/** Whether a teaser of so many words, of which `equal` ones stand at `at`, stands there. */
function isTeaserAt(
  { stream }: Search,
  { words }: Placed,
  at: number,
  equal: number,
  teaser: number,
): boolean {
  if (equal >= teaser) return teaser >= leastTeaser;
  if (equal < teaser - 1 || equal < leastTeaser) return false;
  return isCutOff(String(words[equal]), wordAt(stream, at + equal));
}

/** How a place ends: where a teaser breaks off, with its paragraph, or in the middle of it. */
function endOf(search: Search, position: number): 'break' | 'end' | 'middle' {
  const { stream } = search;
  const owner = Number(stream.owners[position]);
  const { start, end } = placedAt(stream, owner);
  if (position - start === teaserWords(paragraphOf(search, owner).folded) - 1) return 'break';
  return position === end - 1 ? 'end' : 'middle';
}

/**
 * How the paragraph stands at a position where its first words stand, if it does. What is whole does not stand in what
 * breaks off with the same words; what breaks off does the other way round.
 */
export function standAt(search: Search, paragraph: number, at: number, teaser: number): Stand | undefined {
  const { stream } = search;
  const placed = placedAt(stream, paragraph);
  const length = placed.end - placed.start;
  // It does not stand in itself.
  if (at > placed.start - length && at < placed.end) return undefined;
  const equal = equalWords(stream, placed.start, at, length);
  const isWhole = equal === length && endsAt(search, at + length - 1, paragraph);
  if (!isWhole && !isTeaserAt(search, placed, at, equal, teaser)) return undefined;
  if (!beginsAt(search, at, paragraph)) return undefined;
  const end = isWhole ? endOf(search, at + length - 1) : 'middle';
  if (teaser === 0 && end === 'break') return undefined;
  const goesOn = teaser === length && end === 'end';
  const [kind, words] = isWhole && !goesOn ? (['whole', length] as const) : (['teaser', teaser] as const);
  const stand = standOf(stream, paragraph, kind, at, at + words);
  return areHolders(search, stand) ? stand : undefined;
}
