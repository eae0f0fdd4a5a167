import type { Span } from '../copy/article.ts';

/** A cut of an article, and whether it is to be made after all. */
export interface Choice {
  readonly span: Span;
  readonly isChosen: boolean;
}

/** Chosen cuts of one removal with no other cut between, by their indices. */
interface Row {
  readonly first: number;
  readonly last: number;
}

function rowsOf(cuts: readonly Choice[]): Row[] {
  const rows: Row[] = [];
  for (const [index, { isChosen }] of cuts.entries()) {
    if (!isChosen) continue;
    const row = rows.at(-1);
    if (row?.last === index - 1) rows[rows.length - 1] = { first: row.first, last: index };
    else rows.push({ first: index, last: index });
  }
  return rows;
}

/**
 * What to leave out for a row. Cuts that stay bound it, so of the blank space around it the part goes that leaves each
 * gap once: the one behind it, up to the cut that stays there; at the end of the removal the side that the removal took.
 */
function rangeOf(removal: Span, cuts: readonly Choice[], { first, last }: Row): Span {
  const [start, end] = [Number(cuts[first]?.span.start), Number(cuts[last]?.span.end)];
  const [before, next] = [cuts[first - 1], cuts[last + 1]];
  if (next !== undefined) return { start, end: next.span.start };
  if (before === undefined) return removal;
  const tookAbove = removal.start < Number(cuts[0]?.span.start);
  return tookAbove ? { start: before.span.end, end } : { start, end: removal.end };
}

/**
 * The ranges to leave out when only some of an article's cuts are made: all of a removal whose cuts are all made, and
 * parts of those where some stay. `removals` and `cuts`: sorted, disjoint, each cut in a removal. No text is needed;
 * that no line is joined and nothing else goes is for the proof to say.
 */
export function chosenRemovals(removals: readonly Span[], cuts: readonly Choice[]): Span[] {
  return removals.flatMap((removal) => {
    const own = cuts.filter(({ span }) => span.start >= removal.start && span.end <= removal.end);
    return rowsOf(own).map((row) => rangeOf(removal, own, row));
  });
}
