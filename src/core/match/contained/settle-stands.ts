import type { Stand } from './stands.ts';
import { placedAt, type Stream } from './stream.ts';

/** What is settled so far. */
interface Settling {
  /** Paragraphs that go, and in a first round those that may. */
  readonly going: Set<number>;
  /** Paragraphs that something leans on. */
  readonly keepers: Set<number>;
  readonly settled: Stand[];
}

function byParagraph(stands: readonly Stand[]): Map<number, Stand[]> {
  const all = new Map<number, Stand[]>();
  for (const stand of stands) {
    const known = all.get(stand.paragraph);
    if (known === undefined) all.set(stand.paragraph, [stand]);
    else known.push(stand);
  }
  return all;
}

/** Settles that a paragraph goes when one of the places where it stands stays; whether it does. */
function settleOne(
  { keepers, settled }: Settling,
  stands: readonly Stand[],
  mayGo: (paragraph: number) => boolean,
): boolean {
  const stays = ({ first, last }: Stand): boolean => {
    for (let keeper = first; keeper <= last; keeper++) if (mayGo(keeper)) return false;
    return true;
  };
  const stand = stands.find(stays);
  if (stand === undefined) return false;
  settled.push(stand);
  for (let keeper = stand.first; keeper <= stand.last; keeper++) keepers.add(keeper);
  return true;
}

/** The places of merged paragraphs, where they are two or more whole ones. */
function mergedAmong(losing: readonly Stand[]): Stand[] {
  return losing.filter(({ first, last, whole }) => whole > 1 && whole === last - first + 1);
}

/** Whether another paragraph has the same words and no more. */
function isTwin({ first, last, whole }: Stand): boolean {
  return first === last && whole === 1;
}

/**
 * One place for each paragraph that goes, so that all of the place stays. `losing`: stands of what is to go, `found`: all.
 *
 * First go the merged ones, and what they are merged from stays, though one of it may have a twin. Then the others that
 * are to go, the longest first: the shorter ones lean on what stays of the longer ones. A paragraph of which no place
 * stays stays itself; so others, that were not to go in its favour, may go now, the last in the article first.
 * Expected n log n.
 */
export function settleStands(
  stream: Stream,
  losing: readonly Stand[],
  found: readonly Stand[],
): readonly Stand[] {
  const wanted = byParagraph(losing);
  const merged = byParagraph(mergedAmong(losing));
  const settling: Settling = { going: new Set(wanted.keys()), keepers: new Set(), settled: [] };
  const { going, keepers, settled } = settling;
  const longestFirst = ([a]: [number, Stand[]], [b]: [number, Stand[]]): number =>
    placedAt(stream, b).words.length - placedAt(stream, a).words.length;
  const done = new Set<number>();
  for (const [paragraph, stands] of [...merged].toSorted(longestFirst)) {
    const mayGo = (keeper: number): boolean => wanted.get(keeper)?.every(isTwin) === false;
    if (settleOne(settling, stands, mayGo)) done.add(paragraph);
  }
  for (const keeper of keepers) going.delete(keeper);
  for (const [paragraph, stands] of [...wanted].toSorted(longestFirst)) {
    if (done.has(paragraph) || keepers.has(paragraph)) continue;
    if (!settleOne(settling, stands, (keeper) => going.has(keeper))) going.delete(paragraph);
  }
  for (const [paragraph, stands] of [...byParagraph(found)].toSorted(([a], [b]) => b - a)) {
    if (going.has(paragraph) || keepers.has(paragraph)) continue;
    if (settleOne(settling, stands, (keeper) => going.has(keeper))) going.add(paragraph);
  }
  return settled;
}
