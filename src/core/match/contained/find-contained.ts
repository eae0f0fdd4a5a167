import type { Article } from '../../copy/article.ts';
import { matchKey } from '../fold.ts';
import { makeBorders } from './borders.ts';
import { canBeContained } from './candidates.ts';
import { findHeads, type Heads } from './heads.ts';
import { losingStands } from './printings.ts';
import { settleStands } from './settle-stands.ts';
import { paragraphOf, standAt, teaserWords, type Search, type Stand } from './stands.ts';
import { placedAt, streamOf } from './stream.ts';
import { findSummaries } from './summary.ts';

/** A paragraph that other paragraphs of the article say word by word. */
export interface Containment {
  /** Index in the article. */
  readonly paragraph: number;
  /** Indices of the paragraphs that say it, rising; nothing but rules and end marks stands between them. */
  readonly keepers: readonly [number, ...number[]];
  /**
   * `inside`: a longer paragraph has it whole, or each of its sentences in order; `teaser`: it breaks off, and goes on
   * elsewhere; `merged`: it is two or more other paragraphs in one; `rebroken`: others have it with other breaks.
   */
  readonly how: 'inside' | 'teaser' | 'merged' | 'rebroken';
}

/** What an article's paragraphs were found to be said by. */
export interface Contained {
  /** By the paragraph. */
  readonly containments: readonly Containment[];
  /** Paragraphs that were not found, and for which not every place was tried. */
  readonly limited: number;
}

/** Places where paragraphs stand again, and the paragraphs for which not every place was tried. */
interface Found {
  readonly stands: readonly Stand[];
  readonly cutOff: readonly number[];
}

/** The places where the words of a paragraph stand again. */
function standsOf(search: Search, paragraph: number, { places, cutOff }: Heads): Found {
  const { start } = placedAt(search.stream, paragraph);
  const elsewhere = places.filter((place) => place !== start);
  if (elsewhere.length === 0) return { stands: [], cutOff: [] };
  const teaser = teaserWords(paragraphOf(search, paragraph).folded);
  const stands = elsewhere
    .map((place) => standAt(search, paragraph, place, teaser))
    .filter((stand) => stand !== undefined);
  const summaries = findSummaries(search, paragraph, elsewhere);
  return {
    stands: [...stands, ...summaries.stands],
    cutOff: cutOff || summaries.cutOff ? [paragraph] : [],
  };
}

/** Tells of a paragraph of the stream whether another says exactly the same. Counted when first asked for. */
function copyFinder(search: Search): (paragraph: number) => boolean {
  let copies: Map<string, number> | undefined;
  const keyOf = (paragraph: number): string => matchKey(paragraphOf(search, paragraph).folded);
  const count = (): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const paragraph of search.stream.placed.keys()) {
      counts.set(keyOf(paragraph), (counts.get(keyOf(paragraph)) ?? 0) + 1);
    }
    return counts;
  };
  return (paragraph) => (copies ??= count()).get(keyOf(paragraph)) !== 1;
}

/** The places where paragraphs stand again. What stays although it has an exact copy has been judged, and is left. */
function findStands(search: Search): Found {
  const { stream } = search;
  const wanted = [...stream.placed.keys()].filter((paragraph) =>
    canBeContained(paragraphOf(search, paragraph), placedAt(stream, paragraph).words.length),
  );
  const headsOf = findHeads(stream, wanted);
  const hasCopy = copyFinder(search);
  const found = wanted
    .map((paragraph) => ({ paragraph, ...standsOf(search, paragraph, headsOf(paragraph)) }))
    .filter(({ stands, cutOff }) => stands.length + cutOff.length > 0)
    .filter(({ paragraph }) => !hasCopy(paragraph));
  return {
    stands: found.flatMap(({ stands }) => stands),
    cutOff: found.flatMap(({ cutOff }) => cutOff),
  };
}

function containmentOf({ stream }: Search, { paragraph, first, last, kind, whole }: Stand): Containment {
  const indexOf = (number: number): number => placedAt(stream, number).index;
  const others = Array.from({ length: last - first }, (_, step) => indexOf(first + step + 1));
  const how = first === last ? 'inside' : whole > 1 ? 'merged' : 'rebroken';
  return {
    paragraph: indexOf(paragraph),
    keepers: [indexOf(first), ...others],
    how: kind === 'teaser' ? 'teaser' : how,
  };
}

/**
 * Finds the paragraphs of an article that are wholly said by others of it that stay, exact copies left out: inside a
 * longer paragraph, as a teaser that breaks off, merged from several, or with other breaks. A paragraph stands word by
 * word, from where a sentence, a quotation or a paragraph begins to where one ends; no sign of a figure may differ and
 * no question mark. `isStaying`: whether the paragraph at an index is still in the article.
 *
 * No keeper goes itself, and no paragraph is found twice. Which of two printings goes is decided here (`printings.ts`),
 * whether it may go where it stands is left to the judge. Expected linear: for each paragraph the first 64 places are
 * tried at which its first five words stand, and it is counted where there are more.
 */
export function findContained(article: Article, isStaying: (index: number) => boolean): Contained {
  const stream = streamOf(article, isStaying);
  const search: Search = { article, isStaying, stream, bordersOf: makeBorders(article, stream) };
  const { stands, cutOff } = findStands(search);
  const losing = losingStands(search, stands);
  const settled = settleStands(stream, losing, stands);
  const found = new Set(settled.map(({ paragraph }) => paragraph));
  return {
    containments: settled
      .map((stand) => containmentOf(search, stand))
      .toSorted((a, b) => a.paragraph - b.paragraph),
    limited: cutOff.filter((paragraph) => !found.has(paragraph)).length,
  };
}
