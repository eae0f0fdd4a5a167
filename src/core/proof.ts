import type { DecodedArticle, Span } from './copy/article.ts';
import type { DraftCut, DraftFinding } from './decide/describe.ts';
import { cutsByPath } from './decide/lean.ts';
import { LawBroken, prove, textOf, type KeeperText } from './decide/prove.ts';
import { load, type Entry } from './entry.ts';
import { stayingPieces } from './clean/staying.ts';
import type { Settings } from './settings.ts';

/** What of a place stays, as text; undefined when nothing does. `removals`: sorted, disjoint. */
function stayingText(decoded: DecodedArticle, removals: readonly Span[], span: Span): string | undefined {
  const texts = stayingPieces(span, removals).map((piece) => textOf(decoded, piece));
  return texts.length === 0 ? undefined : texts.join('');
}

/** Gives the text of any place, whether it stays or not. */
type AnyText = (place: DraftCut['keeper']) => string | undefined;

interface Texts {
  readonly kept: KeeperText;
  readonly any: AnyText;
}

function proveEntry(
  entry: Entry,
  decoded: DecodedArticle,
  cuts: readonly DraftCut[],
  { kept, any }: Texts,
  { near }: Settings,
): void {
  const claimed = cuts
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ span, keeper, via = [] }) => ({ span, keeper, via: via.map((place) => String(any(place))) }));
  prove({ path: entry.source.path, decoded, removals: entry.spans, cuts: claimed }, kept, near);
}

/** Proves an article by its own findings, whose cuts all lean on keepers of its own. */
export function proveArticle(
  entry: Entry,
  decoded: DecodedArticle,
  drafts: readonly DraftFinding[],
  settings: Settings,
): void {
  const cuts = drafts.flatMap((draft) => draft.cuts);
  const any: AnyText = ({ span }) => textOf(decoded, span);
  const kept: KeeperText = ({ span }) => stayingText(decoded, entry.spans, span);
  proveEntry(entry, decoded, cuts, { kept, any }, settings);
}

function nameOf({ path, span }: DraftCut['keeper']): string {
  return `${span.start} ${span.end} ${path}`;
}

/** The texts that cuts lean on, those on the way to keepers too, by `nameOf`; each article is loaded once. */
function textsOf(entries: readonly Entry[], drafts: readonly DraftFinding[]): Texts {
  const wanted = new Map<string, Map<string, DraftCut['keeper']>>();
  for (const { keeper, via = [] } of drafts.flatMap(({ cuts }) => cuts)) {
    for (const place of [keeper, ...via]) {
      const own = wanted.get(place.path) ?? new Map<string, DraftCut['keeper']>();
      wanted.set(place.path, own.set(nameOf(place), place));
    }
  }
  const [all, kept] = [new Map<string, string>(), new Map<string, string | undefined>()];
  for (const entry of entries) {
    const own = wanted.get(entry.source.path);
    const decoded = own && load(entry);
    if (own === undefined || decoded === undefined) continue;
    for (const [name, { span }] of own) {
      all.set(name, textOf(decoded, span));
      kept.set(name, stayingText(decoded, entry.spans, span));
    }
  }
  return { any: (place) => all.get(nameOf(place)), kept: (place) => kept.get(nameOf(place)) };
}

/** Proves a feed whose cuts may lean on keepers in other articles. An article that cannot be loaded again breaks it. */
export function proveFeed(
  entries: readonly Entry[],
  drafts: readonly DraftFinding[],
  settings: Settings,
): void {
  const texts = textsOf(entries, drafts);
  const cuts = cutsByPath(drafts);
  for (const entry of entries) {
    const own = cuts.get(entry.source.path) ?? [];
    if (entry.spans.length === 0 && own.length === 0) continue;
    const decoded = load(entry);
    if (decoded === undefined)
      throw new LawBroken('conservation', entry.source.path, 'It changed during the run.');
    proveEntry(entry, decoded, own, texts, settings);
  }
}
