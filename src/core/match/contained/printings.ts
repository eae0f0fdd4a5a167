import type { Article, Paragraph } from '../../copy/article.ts';
import { wordsOf } from '../near/words.ts';
import type { Search, Stand } from './stands.ts';
import { placedAt, wordAt } from './stream.ts';
import { tokensOf } from './tokens.ts';

/** Two stretches of an article that say the same: what stands wholly in the other one, on either side. */
interface Printings {
  readonly earlier: Stand[];
  readonly later: Stand[];
  /** Range of positions of the earlier stretch. */
  readonly start: number;
  end: number;
  /** From the earlier stretch to the later one. */
  readonly distance: number;
}

/** A stand as a stretch of the earlier printing. */
interface Placing {
  readonly stand: Stand;
  readonly isLater: boolean;
  readonly start: number;
  readonly end: number;
}

function placingsByDistance({ stream }: Search, stands: readonly Stand[]): Map<number, Placing[]> {
  const byDistance = new Map<number, Placing[]>();
  for (const stand of stands) {
    const own = placedAt(stream, stand.paragraph).start;
    const start = Math.min(own, stand.start);
    const distance = Math.max(own, stand.start) - start;
    const end = start + stand.end - stand.start;
    const placing = { stand, isLater: own > stand.start, start, end };
    const known = byDistance.get(distance);
    if (known === undefined) byDistance.set(distance, [placing]);
    else known.push(placing);
  }
  return byDistance;
}

/** Joins what lies end to end, or overlaps, at the same distance from what it says again. */
function joinPrintings(search: Search, stands: readonly Stand[]): Printings[] {
  const joined: Printings[] = [];
  for (const [distance, placings] of placingsByDistance(search, stands)) {
    let last: Printings | undefined;
    for (const { stand, isLater, start, end } of placings.toSorted((a, b) => a.start - b.start)) {
      // What begins in the later printing of the one before is another pair of printings.
      if (last === undefined || start > last.end || start >= last.start + distance) {
        last = { earlier: [], later: [], start, end, distance };
        joined.push(last);
      }
      last.end = Math.max(last.end, end);
      (isLater ? last.later : last.earlier).push(stand);
    }
  }
  return joined;
}

function nextCopy({ paragraphs }: Article, from: number, step: 1 | -1): Paragraph | undefined {
  let at = from + step;
  while (paragraphs[at]?.folded === '' || paragraphs[at]?.role === 'separator') at += step;
  return paragraphs[at];
}

/** Words of a cut paragraph that are looked at to tell which copy it was. */
const wordsLookedAt = 32;

/** Whether the copy above or below the later printing has been cut, and stands above or below the earlier one. */
function isCutBeside(
  { article, stream, isStaying }: Search,
  earlier: number,
  later: number,
  step: 1 | -1,
): boolean {
  const { index } = placedAt(stream, Number(stream.owners[later]));
  const beside = nextCopy(article, index, step);
  if (beside === undefined || isStaying(beside.index)) return false;
  const tokens = tokensOf(beside.folded, wordsOf(beside.folded));
  const next = step > 0 ? tokens.slice(0, wordsLookedAt) : tokens.slice(-wordsLookedAt).toReversed();
  return next.every((token, at) => wordAt(stream, earlier + step * (at + 1), 'tokens') === token);
}

/** Whether the later printing is being left out already: of exact copies the later ones are cut. */
function isBeingLeftOut(search: Search, { start, end, distance }: Printings): boolean {
  const last = end - 1;
  return isCutBeside(search, start, start + distance, -1) || isCutBeside(search, last, last + distance, 1);
}

function wordsIn(stands: readonly Stand[]): number {
  return stands.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Whether each paragraph of one printing is one or more whole paragraphs of the other: it has been merged. */
function isMerged(stands: readonly Stand[], { start, end }: Printings): boolean {
  const areWhole = stands.every(({ first, last, whole }) => whole === last - first + 1);
  return areWhole && wordsIn(stands) === end - start && stands.some(({ whole }) => whole > 1);
}

/**
 * What goes of two printings. Of a merged and a split one the merged one goes; else the one of which more goes, so that
 * the copy that stays keeps its order; of two that say the same the later one.
 */
function losersOf(search: Search, printings: Printings): readonly Stand[] {
  const { earlier, later } = printings;
  if (earlier.length === 0) return later;
  if (later.length === 0) return earlier;
  if (isBeingLeftOut(search, printings)) return later;
  if (isMerged(earlier, printings)) return earlier;
  if (isMerged(later, printings)) return later;
  return wordsIn(earlier) > wordsIn(later) ? earlier : later;
}

/**
 * Of stands that say each other, those that are to go. Paragraphs that stand end to end in both printings are judged
 * together: the two printings of a body with other breaks are not to be cut into each other. A summary is always to go.
 * Expected n log n.
 */
export function losingStands(search: Search, stands: readonly Stand[]): readonly Stand[] {
  const summaries = stands.filter(({ kind }) => kind === 'summary');
  const others = stands.filter(({ kind }) => kind !== 'summary');
  const printings = joinPrintings(search, others);
  return [...printings.flatMap((pair) => losersOf(search, pair)), ...summaries];
}
