import { stayingPieces } from './clean/staying.ts';
import type { DecodedArticle, Span } from './copy/article.ts';
import type { DraftCut, DraftFinding } from './decide/describe.ts';
import { cutsByPath } from './decide/lean.ts';
import { contains } from './decide/prove-contained.ts';
import { nearlySame } from './decide/prove-near.ts';
import { LawBroken, prove, textOf, type KeeperText } from './decide/prove.ts';
import { load, type Entry } from './entry.ts';
import { compareFacts } from './match/facts/compare-facts.ts';
import type { Settings } from './settings.ts';

/** What of a place stays, as text; undefined when nothing does. `removals`: sorted, disjoint. */
function stayingText(decoded: DecodedArticle, removals: readonly Span[], span: Span): string | undefined {
  const texts = stayingPieces(span, removals).map((piece) => textOf(decoded, piece));
  return texts.length === 0 ? undefined : texts.join('');
}

/** Articles whose text is held while copies are held against their keepers: a copy's own, and a few that keepers are in. */
const mostHeld = 4;

/** Loads articles, the last few of them once; `entryAt` knows all paths that are asked for. */
function holder(entryAt: (path: string) => Entry): (path: string) => DecodedArticle | undefined {
  const held = new Map<string, DecodedArticle | undefined>();
  return (path) => {
    const decoded = held.get(path) ?? load(entryAt(path));
    held.delete(path);
    held.set(path, decoded);
    if (held.size > mostHeld) held.delete(held.keys().next().value as string); // the one not asked for the longest
    return decoded;
  };
}

/** Tells whether what stays of a place holds all that a cut takes, by itself: the same, the same and more, or nearly the same. */
export function directProof(
  entryAt: (path: string) => Entry,
  { near }: Settings,
): (keeper: DraftCut['keeper'], cut: DraftCut) => boolean {
  const decodedAt = holder(entryAt);
  return (keeper, { path, span }) => {
    const [own, other] = [decodedAt(path), decodedAt(keeper.path)];
    const kept = other && stayingText(other, entryAt(keeper.path).spans, keeper.span);
    if (own === undefined || kept === undefined) return false;
    const copy = textOf(own, span);
    if (contains(kept, copy)) return true;
    return near < 1 && nearlySame(copy, kept, near) && compareFacts(kept, copy).length === 0;
  };
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
  { near }: Pick<Settings, 'near'>,
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
function textsOf(entries: readonly Entry[], drafts: readonly Pick<DraftFinding, 'cuts'>[]): Texts {
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
  drafts: readonly Pick<DraftFinding, 'cuts'>[],
  settings: Pick<Settings, 'near'>,
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
