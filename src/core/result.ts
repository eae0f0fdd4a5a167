import type { DraftFinding } from './decide/describe.ts';
import type { Entry } from './entry.ts';
import type { ArticleResult, Cut, Finding, FindingCopy, Result, Skip, Totals } from './finding.ts';

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The copy by whose place a finding is sorted: the first that is not the keeper's. */
function placeOf({ finding }: DraftFinding): FindingCopy | undefined {
  return finding.copies.find(({ part }) => part !== 'keeper');
}

function byPlace(a: DraftFinding, b: DraftFinding): number {
  const [x, y] = [placeOf(a), placeOf(b)];
  return (
    byText(String(x?.path), String(y?.path)) ||
    Number(x?.start.byte) - Number(y?.start.byte) ||
    byText(a.finding.kind, b.finding.kind) ||
    byText(a.identity, b.identity)
  );
}

/** Gives each finding its id: the identity of its content, and a number where several findings have the same. */
function named(drafts: readonly DraftFinding[]): { finding: Finding; draft: DraftFinding }[] {
  const uses = new Map<string, number>();
  return drafts.toSorted(byPlace).map((draft) => {
    const use = (uses.get(draft.identity) ?? 0) + 1;
    uses.set(draft.identity, use);
    const id = use === 1 ? draft.identity : `${draft.identity}-${use}`;
    return { finding: { id, ...draft.finding }, draft };
  });
}

interface Touched {
  readonly cuts: Cut[];
  readonly findings: Map<string, number>;
}

/** For each article its cuts, and its findings with the place where each first touches it. */
function touchedBy(findings: readonly { finding: Finding; draft: DraftFinding }[]): Map<string, Touched> {
  const articles = new Map<string, Touched>();
  const at = (path: string): Touched => {
    const touched = articles.get(path) ?? { cuts: [], findings: new Map<string, number>() };
    articles.set(path, touched);
    return touched;
  };
  for (const { finding, draft } of findings) {
    for (const { path, start } of finding.copies) {
      const places = at(path).findings;
      places.set(finding.id, Math.min(places.get(finding.id) ?? Infinity, start.byte));
    }
    for (const { path, span, keeper, via } of draft.cuts)
      at(path).cuts.push({ span, keeper, ...(via === undefined ? {} : { via }), finding: finding.id });
  }
  return articles;
}

function articleResult(
  { source, skip, facts, spans }: Entry,
  touched: Touched | undefined,
): ArticleResult | undefined {
  if (skip !== undefined || facts === undefined) return undefined;
  const removed = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const places = [...(touched?.findings ?? [])].toSorted(([a, x], [b, y]) => x - y || byText(a, b));
  return {
    path: source.path,
    encoding: facts.encoding,
    layout: facts.layout,
    bytesIn: facts.bytesIn,
    bytesOut: facts.bytesIn - removed,
    paragraphs: facts.paragraphs,
    cuts: (touched?.cuts ?? []).toSorted((a, b) => a.span.start - b.span.start),
    removals: spans,
    findings: places.map(([id]) => id),
  };
}

export function totalsOf(
  articles: readonly ArticleResult[],
  findings: readonly Finding[],
  skipped: readonly Skip[],
): Totals {
  const sum = (count: (article: ArticleResult) => number): number =>
    articles.reduce((total, article) => total + count(article), 0);
  return {
    articles: articles.length,
    articlesCut: sum(({ removals }) => (removals.length > 0 ? 1 : 0)),
    paragraphs: sum(({ paragraphs }) => paragraphs),
    paragraphsCut: sum(({ cuts }) => cuts.length),
    bytesIn: sum(({ bytesIn }) => bytesIn),
    bytesOut: sum(({ bytesOut }) => bytesOut),
    findings: findings.length,
    findingsCut: findings.filter(({ action }) => action === 'cut').length,
    skipped: skipped.length,
  };
}

/**
 * Puts together what a run found. `entries` sorted by path. What was found in an article before it could not be had any
 * more is left out: nothing is done about it.
 */
export function resultOf(
  entries: readonly Entry[],
  drafts: readonly DraftFinding[],
  limits: readonly string[] = [],
): Result {
  const lost = new Set(entries.filter(({ skip }) => skip !== undefined).map(({ source }) => source.path));
  const pairs = named(drafts.filter(({ finding }) => !finding.copies.some(({ path }) => lost.has(path))));
  const touched = touchedBy(pairs);
  const findings = pairs.map(({ finding }) => finding);
  const skipped = entries.map(({ skip }) => skip).filter((skip) => skip !== undefined);
  const articles = entries
    .map((entry) => articleResult(entry, touched.get(entry.source.path)))
    .filter((article) => article !== undefined);
  return { articles, findings, skipped, limits, totals: totalsOf(articles, findings, skipped) };
}
