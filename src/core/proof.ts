import type { DecodedArticle } from './copy/article.ts';
import type { DraftCut } from './decide/describe.ts';
import { isTouched, LawBroken, prove, textOf, type KeeperText } from './decide/prove.ts';
import { load, type Entry } from './entry.ts';

function proveEntry({ source, spans, cuts }: Entry, decoded: DecodedArticle, keeperText: KeeperText): void {
  const sorted = [...cuts].sort((a, b) => a.span.start - b.span.start);
  prove({ path: source.path, decoded, removals: spans, cuts: sorted }, keeperText);
}

/** Proves an article whose cuts all lean on keepers of its own. */
export function proveArticle(entry: Entry, decoded: DecodedArticle): void {
  if (entry.spans.length === 0 && entry.cuts.length === 0) return;
  proveEntry(entry, decoded, ({ path, span }) =>
    path === entry.source.path && !isTouched(entry.spans, span) ? textOf(decoded, span) : undefined,
  );
}

function nameOf({ path, span }: DraftCut['keeper']): string {
  return `${span.start} ${span.end} ${path}`;
}

/** The texts of all keepers that stay, by `nameOf`; each article is loaded once. */
function keeperTexts(entries: readonly Entry[]): Map<string, string> {
  const wanted = new Map<string, Map<string, DraftCut['keeper']>>();
  for (const { keeper } of entries.flatMap(({ cuts }) => cuts)) {
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
export function proveFeed(entries: readonly Entry[]): void {
  const texts = keeperTexts(entries);
  for (const entry of entries) {
    if (entry.spans.length === 0 && entry.cuts.length === 0) continue;
    const decoded = load(entry);
    if (decoded === undefined) throw new LawBroken('conservation', entry.source.path, 'It changed during the run.');
    proveEntry(entry, decoded, (keeper) => texts.get(nameOf(keeper)));
  }
}
