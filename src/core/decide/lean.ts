import type { Span } from '../copy/article.ts';
import type { DraftCut, DraftFinding } from './describe.ts';

function nameOf(path: string, { start, end }: Span): string {
  return `${start} ${end} ${path}`;
}

/**
 * Leads every cut to a copy that stays: where its keeper is cut itself, in favour of a copy of its own or of another
 * article, to the keeper of that one. All of them say the same.
 */
export function leanOnStaying(drafts: readonly DraftFinding[]): DraftFinding[] {
  const keepers = new Map<string, DraftCut['keeper']>();
  for (const { path, span, keeper } of drafts.flatMap(({ cuts }) => cuts))
    keepers.set(nameOf(path, span), keeper);
  const staying = (keeper: DraftCut['keeper']): DraftCut['keeper'] => {
    const name = nameOf(keeper.path, keeper.span);
    let found = keeper;
    for (let next = keepers.get(name); next !== undefined; next = keepers.get(nameOf(next.path, next.span))) {
      found = next;
    }
    if (found !== keeper) keepers.set(name, found); // later walks are short
    return found;
  };
  return drafts.map((draft) => ({
    ...draft,
    cuts: draft.cuts.map((cut) => ({ ...cut, keeper: staying(cut.keeper) })),
  }));
}

/** The cuts of each article, by its path. */
export function cutsByPath(drafts: readonly DraftFinding[]): Map<string, DraftCut[]> {
  const cuts = new Map<string, DraftCut[]>();
  for (const cut of drafts.flatMap((draft) => draft.cuts)) {
    const own = cuts.get(cut.path);
    if (own === undefined) cuts.set(cut.path, [cut]);
    else own.push(cut);
  }
  return cuts;
}

/** The keepers in each article that cuts lean on, by the path of the article. */
export function keepersByPath(drafts: readonly DraftFinding[]): Map<string, Span[]> {
  const keepers = new Map<string, Span[]>();
  for (const { keeper } of drafts.flatMap((draft) => draft.cuts)) {
    const own = keepers.get(keeper.path);
    if (own === undefined) keepers.set(keeper.path, [keeper.span]);
    else own.push(keeper.span);
  }
  return keepers;
}

/** Whether a finding's cuts take part of a keeper along: all of one may go, since its own keeper then serves for it. */
export function breaksKeeper({ cuts }: DraftFinding, keepers: ReadonlyMap<string, readonly Span[]>): boolean {
  return cuts.some(({ path, span }) =>
    (keepers.get(path) ?? []).some(
      ({ start, end }) => start < span.end && span.start < end && !(start === span.start && end === span.end),
    ),
  );
}
