import type { FactChange } from './fact.ts';
import type { Hunk } from './hunks.ts';
import { isFact, isTime, type Item } from './item.ts';

/** A word that stands in both texts, in different places. */
interface Move {
  readonly a: Item;
  readonly b: Item;
  /** Pairs before it on each side. */
  readonly afterA: number;
  readonly afterB: number;
  /** Its place among the words of the second text that were not paired. */
  readonly place: number;
}

interface Place {
  readonly item: Item;
  readonly after: number;
  readonly place: number;
}

/** How far a time may move: `said on Monday`, `On Monday … said`. */
const timeReach = 8;
const mostWordsCrossed = 3;

function placesOf(hunks: readonly Hunk[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  let place = 0;
  for (const { b, after } of hunks) {
    for (const item of b) {
      const known = places.get(item.key);
      if (known === undefined) places.set(item.key, [{ item, after, place }]);
      else known.push({ item, after, place });
      place++;
    }
  }
  return places;
}

/** The words that were left unpaired on both sides, each with one of its kind, in order. */
function movesOf(hunks: readonly Hunk[]): Move[] {
  const places = placesOf(hunks);
  const taken = new Map<string, number>();
  const moves: Move[] = [];
  for (const { a, after } of hunks) {
    for (const item of a) {
      const nth = taken.get(item.key) ?? 0;
      const place = places.get(item.key)?.[nth];
      if (place === undefined) continue;
      taken.set(item.key, nth + 1);
      moves.push({ a: item, b: place.item, afterA: after, afterB: place.after, place: place.place });
    }
  }
  return moves;
}

/** Whether a time moved past a few words and no more than one name, which only the head of a sentence lets it pass. */
function isFreeTime({ a, b, afterA, afterB }: Move, paired: readonly Item[]): boolean {
  const [from, to] = [Math.min(afterA, afterB), Math.max(afterA, afterB)];
  if (to - from > timeReach) return false;
  let words = 0;
  let names = 0;
  let before: Item | undefined;
  for (const item of paired.slice(from, to)) {
    if (isFact(item.sort)) {
      if (item.sort !== 'name' || !(a.leads || b.leads)) return false;
      if (before?.sort !== 'name') names++;
    } else if (item.sort !== 'grammar') words++;
    before = item;
  }
  return words <= mostWordsCrossed && names <= 1;
}

/** Running counts of facts and of plain words among the pairs. */
function countsOf(paired: readonly Item[], counts: (item: Item) => boolean): Uint32Array {
  const sums = new Uint32Array(paired.length + 1);
  for (const [index, item] of paired.entries()) sums[index + 1] = Number(sums[index]) + Number(counts(item));
  return sums;
}

/** Whether a word moved together with the one before it. */
function goesOn({ afterA, afterB, place }: Move, last: Move): boolean {
  return last.afterA === afterA && last.afterB === afterB && place > last.place;
}

export interface Moves {
  /** Times that only stand in another place of their clause. */
  readonly free: ReadonlySet<Item>;
  /** Words that may now belong to other facts. */
  readonly changes: readonly FactChange[];
}

/**
 * Judges the words that stand in both texts in different places. A plain word that passes a fact, or two that pass
 * other words, may say something else (`2 apples and 3 pears`, `man bites dog`); one alone is word order.
 * `print` gives an item of each side as printed.
 */
export function judgeMoves(
  hunks: readonly Hunk[],
  paired: readonly Item[],
  print: { readonly a: (item: Item) => string; readonly b: (item: Item) => string },
): Moves {
  const facts = countsOf(paired, ({ sort }) => isFact(sort));
  const words = countsOf(paired, ({ sort }) => sort === 'plain');
  const free = new Set<Item>();
  const changes: FactChange[] = [];
  let last: Move | undefined;
  for (const move of movesOf(hunks)) {
    const { a, b, afterA, afterB } = move;
    if (isTime(a.sort) && isFreeTime(move, paired)) free.add(a).add(b);
    if (a.sort !== 'plain' || b.sort !== 'plain') continue;
    const crossed = (sums: Uint32Array): number => Math.abs(Number(sums[afterA]) - Number(sums[afterB]));
    if (crossed(facts) > 0 || (last !== undefined && !goesOn(move, last) && crossed(words) > 0)) {
      changes.push({ fact: 'order', a: print.a(a), b: print.b(b) });
    }
    last = move;
  }
  return { free, changes };
}
