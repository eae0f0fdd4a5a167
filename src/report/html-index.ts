import { kinds } from '../core/finding.ts';
import type { Finding, FindingKind } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import { forPage } from './escape.ts';
import { standingsOf } from './check-outcome.ts';
import { scopesInWords, verdictInWords } from './check-in-words.ts';
import { barOf, placesByPath } from './html-bars.ts';
import { count, grouped } from './numbers.ts';
import type { PageArticles, PageFindings, PageIndex, PageKind } from './page-data.ts';
import type { Report } from './report.ts';

/** One sentence with the totals: the page's title and first heading. */
export function headline({ totals, check }: Report): string {
  if (totals.articles === 0) return 'No articles were read';
  if (totals.findings === 0) return `Nothing is repeated in ${count(totals.articles, 'article')}`;
  if (totals.paragraphsCut === 0)
    return `${count(totals.findings, 'repeat')} in ${count(totals.articles, 'article')}, nothing cut`;
  const done = check === undefined ? 'cut from' : 'to cut in';
  return `${count(totals.paragraphsCut, 'repeated paragraph')} ${done} ${grouped(totals.articlesCut)} of ${count(totals.articles, 'article')}`;
}

function settingsInWords({ cut, across, keep, layout, near, keepText, standing }: Settings): string {
  const lists = [
    ...(keepText.length === 0 ? [] : [`${count(keepText.length, 'text')} never cut`]),
    ...(standing.length === 0 ? [] : [`${count(standing.length, 'known standing text')}`]),
  ];
  const choices = [`cut ${cut}`, `near ${near}`, `across ${across}`, `keep ${keep}`, `layout ${layout}`];
  return [...choices, ...lists].join(', ');
}

/** The paths of a report, each with its index: the articles', then those that only findings name. */
export class Paths {
  readonly #indexes = new Map<string, number>();

  constructor({ articles, findings }: Report) {
    for (const { path } of articles) this.#add(path);
    for (const { copies } of findings) for (const { path } of copies) this.#add(path);
  }

  #add(path: string): void {
    if (!this.#indexes.has(path)) this.#indexes.set(path, this.#indexes.size);
  }

  index(path: string): number {
    return this.#indexes.get(path) ?? -1;
  }

  shown(): string[] {
    return [...this.#indexes.keys()].map(forPage);
  }
}

/** What the page has to know before any finding is looked at. */
export function pageIndex(
  report: Report,
  paths: Paths,
  blocks: readonly number[],
  hasSurroundings: boolean,
): PageIndex {
  const { totals, tool, settings, skipped, limits, check } = report;
  const found = kindsOf(report);
  const { articles, bytesKept } = articleColumns(report);
  return {
    version: forPage(tool.version),
    headline: headline(report),
    settings: settingsInWords(settings),
    totals: { ...totals, bytesKept },
    kinds: found.map((name): PageKind => {
      const { title, explanation } = kinds[name];
      return { name, title, explanation };
    }),
    paths: paths.shown(),
    articles,
    findings: { ...findingColumns(report.findings, found, paths, blocks), ...standings(report) },
    skipped: skipped.map(({ path, reason, level }) => {
      return { path: forPage(path), reason: forPage(reason), isError: level === 'error' };
    }),
    limits: limits.map(forPage),
    check: check === undefined ? [] : [...scopesInWords(check), verdictInWords(check)].map(forPage),
    hasSurroundings,
  };
}

/** The kinds that occur, in the order of the closed list. */
function kindsOf(report: Report): readonly FindingKind[] {
  const found = new Set(report.findings.map(({ kind }) => kind));
  return (Object.keys(kinds) as FindingKind[]).filter((kind) => found.has(kind));
}

function articleColumns({ articles, findings }: Report): { articles: PageArticles; bytesKept: number } {
  const places = placesByPath(findings);
  const bars = articles.map((article) => barOf(article, places.get(article.path) ?? []));
  return {
    articles: {
      paragraphs: articles.map(({ paragraphs }) => paragraphs),
      paragraphsCut: articles.map(({ cuts }) => cuts.length),
      bytes: articles.map(({ bytesIn }) => bytesIn),
      bytesCut: articles.map(({ bytesIn, bytesOut }) => bytesIn - bytesOut),
      findings: articles.map((article) => article.findings.length),
      lines: articles.map(({ layout }) => (layout === 'line' ? 1 : 0)),
      bars: bars.map(({ marks }) => marks),
    },
    bytesKept: bars.reduce((sum, bar) => sum + bar.bytesKept, 0),
  };
}

/** How the page is told of it. */
const pageStandings = { none: 0, counts: 1, known: 2 } as const;

/** What a check makes of each finding. */
function standings({ check, findings }: Report): Pick<PageFindings, 'check'> {
  if (check === undefined) return {};
  const standing = standingsOf(check);
  return { check: findings.map(({ id }) => pageStandings[standing.get(id) ?? 'none']) };
}

function findingColumns(
  findings: readonly Finding[],
  found: readonly FindingKind[],
  paths: Paths,
  blocks: readonly number[],
): PageFindings {
  const places = findings.map(({ copies }) => copies.find(({ printing }) => printing > 0) ?? copies[0]);
  return {
    id: findings.map(({ id }) => forPage(id)),
    kind: findings.map(({ kind }) => found.indexOf(kind)),
    cut: findings.map(({ action }) => (action === 'cut' ? 1 : 0)),
    score: findings.map(({ score }) => score),
    path: places.map((place) => paths.index(place?.path ?? '')),
    line: places.map((place) => place?.start.line ?? 0),
    printings: findings.map(({ copies }) => (copies.at(-1)?.printing ?? 0) + 1),
    size: findings.map(sizeOf),
    others: findings.map(({ copies }, index) => otherPaths(copies, places[index]?.path ?? '', paths)),
    blocks,
  };
}

function sizeOf({ copies }: Finding): number {
  const keeper = copies.filter(({ printing }) => printing === 0);
  let size = 0;
  let piece = 0;
  let printing = 0;
  for (const copy of copies) {
    piece = copy.printing === printing ? piece + 1 : 0;
    printing = copy.printing;
    if (printing > 0) size += (copy.text ?? keeper[piece]?.text ?? '').length;
  }
  return size;
}

function otherPaths(copies: Finding['copies'], own: string, paths: Paths): readonly number[] | 0 {
  const others = new Set(copies.filter(({ path }) => path !== own).map(({ path }) => paths.index(path)));
  return others.size === 0 ? 0 : [...others].toSorted((a, b) => a - b);
}
