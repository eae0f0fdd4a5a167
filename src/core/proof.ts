import type { DecodedArticle } from './copy/article.ts';
import type { DraftCut, DraftFinding } from './decide/describe.ts';
import { cutsByPath } from './decide/lean.ts';
import { isTouched, LawBroken, prove, textOf, type KeeperText } from './decide/prove.ts';
import { load, type Entry } from './entry.ts';

function proveEntry(
  entry: Entry,
  decoded: DecodedArticle,
  cuts: readonly DraftCut[],
  keeperText: KeeperText,
): void {
  const sorted = cuts.toSorted((a, b) => a.span.start - b.span.start);
  prove({ path: entry.source.path, decoded, removals: entry.spans, cuts: sorted }, keeperText);
}

/** Proves an article by its own findings, whose cuts all lean on keepers of its own. */
export function proveArticle(entry: Entry, decoded: DecodedArticle, drafts: readonly DraftFinding[]): void {
  const cuts = drafts.flatMap((draft) => draft.cuts);
  proveEntry(entry, decoded, cuts, ({ span }) =>
    isTouched(entry.spans, span) ? undefined : textOf(decoded, span),
  );
}

function nameOf({ path, span }: DraftCut['keeper']): string {
  return `${span.start} ${span.end} ${path}`;
}

/** The texts of all keepers that stay, by `nameOf`; each article is loaded once. */
function keeperTexts(entries: readonly Entry[], drafts: readonly DraftFinding[]): Map<string, string> {
  const wanted = new Map<string, Map<string, DraftCut['keeper']>>();
  for (const { keeper } of drafts.flatMap(({ cuts }) => cuts)) {
    const own = wanted.get(keeper.path) ?? new Map<string, DraftCut['keeper']>();
    wanted.set(keeper.path, own.set(nameOf(keeper), keeper));
  }
  const texts = new Map<string, string>();
  for (const entry of entries) {
    const own = wanted.get(entry.source.path);
    const decoded = own && load(entry);
    if (own === undefined || decoded === undefined) continue;
    for (const [name, { span }] of own) {
      if (!isTouched(entry.spans, span)) texts.set(name, textOf(decoded, span));
    }
  }
  return texts;
}

/** Proves a feed whose cuts may lean on keepers in other articles. An article that cannot be loaded again breaks it. */
export function proveFeed(entries: readonly Entry[], drafts: readonly DraftFinding[]): void {
  const texts = keeperTexts(entries, drafts);
  const cuts = cutsByPath(drafts);
  for (const entry of entries) {
    const own = cuts.get(entry.source.path) ?? [];
    if (entry.spans.length === 0 && own.length === 0) continue;
    const decoded = load(entry);
    if (decoded === undefined)
      throw new LawBroken('conservation', entry.source.path, 'It changed during the run.');
    proveEntry(entry, decoded, own, (keeper) => texts.get(nameOf(keeper)));
  }
}
