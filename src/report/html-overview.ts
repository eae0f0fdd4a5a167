import { kinds } from '../core/finding.ts';
import type { ArticleResult, FindingKind } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import { forHtml } from './escape.ts';
import { count, grouped, percent } from './numbers.ts';
import type { Report } from './report.ts';

/** Rows of a table that stand open; the others are folded. */
const openRows = 40;

/** One sentence with the totals: the page's title and first heading. */
export function headline({ totals }: Report): string {
  if (totals.articles === 0) return 'No articles were read';
  if (totals.findings === 0) return `Nothing is repeated in ${count(totals.articles, 'article')}`;
  if (totals.paragraphsCut === 0)
    return `${count(totals.findings, 'repeat')} in ${count(totals.articles, 'article')}, nothing cut`;
  return `${count(totals.paragraphsCut, 'repeated paragraph')} cut from ${grouped(totals.articlesCut)} of ${count(totals.articles, 'article')}`;
}

/** The run in figures, and its findings by kind. */
export function* overview(report: Report): Generator<string> {
  const { totals, settings } = report;
  const saved = totals.bytesIn - totals.bytesOut;
  yield '<section aria-labelledby="summary"><h2 id="summary">Summary</h2>\n<dl class="figures">\n';
  yield figure('articles', grouped(totals.articles));
  yield figure('paragraphs', grouped(totals.paragraphs));
  yield figure('paragraphs cut', grouped(totals.paragraphsCut));
  yield figure(
    `of ${count(totals.bytesIn, 'byte')} cut`,
    totals.bytesIn === 0 ? '0%' : percent(saved / totals.bytesIn),
  );
  yield figure('repeats that stay', grouped(totals.findings - totals.findingsCut));
  yield figure('skipped', grouped(totals.skipped));
  yield '</dl>\n';
  if (totals.findings > 0) yield* kindTable(report);
  yield `<p class="soft">Settings: ${settingsInWords(settings)}.</p>\n</section>\n`;
}

function settingsInWords({ cut, across, keep, layout, near, keepText, standing }: Settings): string {
  const lists = [
    ...(keepText.length === 0 ? [] : [`${count(keepText.length, 'text')} never cut`]),
    ...(standing.length === 0 ? [] : [`${count(standing.length, 'known standing text')}`]),
  ];
  const choices = [`cut ${cut}`, `near ${near}`, `across ${across}`, `keep ${keep}`, `layout ${layout}`];
  return [...choices, ...lists].join(', ');
}

function figure(name: string, value: string): string {
  return `<div><dt>${name}</dt><dd>${value}</dd></div>\n`;
}

/** The kinds that occur, in the order of the closed list. */
export function kindsOf(report: Report): readonly FindingKind[] {
  const found = new Set(report.findings.map(({ kind }) => kind));
  return (Object.keys(kinds) as FindingKind[]).filter((kind) => found.has(kind));
}

function* kindTable(report: Report): Generator<string> {
  const rows = kindsOf(report).map((kind) => {
    const ofKind = report.findings.filter((finding) => finding.kind === kind);
    const cut = ofKind.filter(({ action }) => action === 'cut').length;
    return { kind, cut, kept: ofKind.length - cut };
  });
  const most = Math.max(...rows.map(({ cut, kept }) => cut + kept));
  yield '<table><thead><tr><th scope="col">Kind</th><th scope="col" class="number"><span class="key cut"></span> Cut</th>';
  yield '<th scope="col" class="number"><span class="key kept"></span> Stay</th><td class="bar"></td></tr></thead><tbody>\n';
  for (const { kind, cut, kept } of rows) {
    yield `<tr><th scope="row"><a href="#kind-${kind}">${kinds[kind].title}</a></th><td class="number">${grouped(cut)}</td>`;
    yield `<td class="number">${grouped(kept)}</td><td class="bar">${bar(cut, kept, most)}</td></tr>\n`;
  }
  yield '</tbody></table>\n';
}

/** The numbers stand beside it, so a screen reader need not hear it. */
function bar(cut: number, kept: number, most: number): string {
  const [cutWidth, keptWidth] = [Math.round((1000 * cut) / most), Math.round((1000 * kept) / most)];
  return (
    `<svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true"><rect class="cut-fill" width="${cutWidth}" height="10"/>` +
    `<rect class="kept-fill" x="${cutWidth}" width="${keptWidth}" height="10"/></svg>`
  );
}

/** The table of contents: every article with findings, then the paths of the others. */
export function* contents(report: Report, anchors: ReadonlyMap<string, string>): Generator<string> {
  yield '<nav class="contents" aria-labelledby="contents"><h2 id="contents">Articles</h2>\n';
  const touched = report.articles.filter(({ path }) => anchors.has(path));
  if (touched.length > 0) yield* articleTable(touched.slice(0, openRows), anchors);
  if (touched.length > openRows) {
    yield `<details><summary>${count(touched.length - openRows, 'more article')} with repeats</summary>\n`;
    yield* articleTable(touched.slice(openRows), anchors);
    yield '</details>\n';
  }
  const rest = report.articles.filter(({ path }) => !anchors.has(path));
  if (rest.length > 0) {
    yield `<details><summary>${count(rest.length, 'article')} without repeats</summary><ul class="places">\n`;
    for (const { path } of rest) yield `<li class="path" dir="ltr">${forHtml(path)}</li>\n`;
    yield '</ul></details>\n';
  }
  yield '</nav>\n';
}

function* articleTable(
  articles: readonly ArticleResult[],
  anchors: ReadonlyMap<string, string>,
): Generator<string> {
  yield '<table><thead><tr><th scope="col">Article</th><th scope="col" class="number">Findings</th>';
  yield '<th scope="col" class="number">Cut</th><th scope="col" class="number wide">Bytes</th></tr></thead><tbody>\n';
  for (const { path, findings, cuts, bytesIn, bytesOut } of articles) {
    yield `<tr><th scope="row"><a class="path" dir="ltr" href="#${anchors.get(path) ?? ''}">${forHtml(path)}</a></th>`;
    yield `<td class="number">${grouped(findings.length)}</td><td class="number">${grouped(cuts.length)}</td>`;
    yield `<td class="number wide">${bytesIn === bytesOut ? '' : `${grouped(bytesIn)} → `}${grouped(bytesOut)}</td></tr>\n`;
  }
  yield '</tbody></table>\n';
}
