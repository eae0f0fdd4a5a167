import { kinds } from '../core/finding.ts';
import type { ArticleResult, Finding } from '../core/finding.ts';
import { forHtml } from './escape.ts';
import { findingAnchor, findingHtml } from './html-finding.ts';
import type { FindingStyle } from './html-finding.ts';
import { contents, headline, kindsOf, overview } from './html-overview.ts';
import { pageStyle, pageStyleHash } from './html-style.ts';
import { count, grouped } from './numbers.ts';
import { inPieces } from './pieces.ts';
import { reachOf } from './reach.ts';
import type { Report } from './report.ts';

/** Cuts of one article that stand open; the others are folded. */
const openCuts = 25;
/** Groups across articles that stand open. */
const openGroups = 25;

/**
 * The report as one page that needs nothing else: no script, no font, no picture, no address outside itself. In pieces
 * of some 64 kB of UTF-8 text.
 */
export function html(report: Report): Iterable<string> {
  return inPieces(page(report));
}

function* page(report: Report): Generator<string> {
  const byId = new Map(report.findings.map((finding) => [finding.id, finding]));
  const touched = report.articles.filter(({ findings }) => findings.length > 0);
  const anchors = new Map(touched.map(({ path }, index) => [path, `article-${index + 1}`]));
  const lineArticles = new Set(
    report.articles.filter(({ layout }) => layout === 'line').map(({ path }) => path),
  );
  yield* opening(report);
  yield* overview(report);
  yield* notLookedInto(report);
  yield* contents(report, anchors);
  for (const article of touched)
    yield* articleSection(article, anchors.get(article.path) ?? '', byId, lineArticles);
  yield* acrossArticles(report, { level: 3, lineArticles });
  yield* skippedFiles(report);
  yield* aboutKinds(report);
  yield `</main>\n<footer><p>Made by dedupe-wire ${forHtml(report.tool.version)}. Words in a frame are the articles' own.</p></footer>\n`;
  yield '</div>\n</body>\n</html>\n';
}

function* opening(report: Report): Generator<string> {
  const title = headline(report);
  yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n';
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${pageStyleHash}'; base-uri 'none'; form-action 'none'">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n';
  yield `<title>${title} – dedupe-wire</title>\n<style>${pageStyle}</style>\n</head>\n<body>\n`;
  yield '<a class="skip" href="#main">Skip to the findings</a>\n<div class="wrap">\n';
  yield `<header><p class="brand">dedupe-wire report</p><h1>${title}</h1></header>\n<main id="main">\n`;
}

function* articleSection(
  article: ArticleResult,
  anchor: string,
  byId: ReadonlyMap<string, Finding>,
  lineArticles: ReadonlySet<string>,
): Generator<string> {
  const all = article.findings.map((id) => byId.get(id)).filter((finding) => finding !== undefined);
  const own = all.filter((finding) => reachOf(finding) === 'article');
  const style: FindingStyle = { level: 4, lineArticles };
  const cuts = own.filter(({ action }) => action === 'cut');
  const kept = own.filter(({ action }) => action === 'kept');
  yield `<section class="article" id="${anchor}" aria-labelledby="${anchor}-name">\n`;
  yield `<h3 id="${anchor}-name"><span class="path" dir="ltr">${forHtml(article.path)}</span></h3>\n`;
  yield strip(article);
  yield `<p class="soft">${grouped(article.cuts.length)} of ${count(article.paragraphs, 'paragraph')} cut; `;
  yield `${forHtml(article.layout)} layout, ${forHtml(article.encoding)}.</p>\n`;
  for (const finding of cuts.slice(0, openCuts)) yield* findingHtml(finding, style);
  yield* foldedFindings(cuts.slice(openCuts), 'more cut', style);
  yield* foldedFindings(kept, kept.length === 1 ? 'repeat that stays' : 'repeats that stay', style);
  const shared = all.filter((finding) => reachOf(finding) === 'feed');
  if (shared.length > 0) yield* sharedLinks(shared);
  yield '</section>\n';
}

function* foldedFindings(findings: readonly Finding[], what: string, style: FindingStyle): Generator<string> {
  if (findings.length === 0) return;
  yield `<details><summary>${grouped(findings.length)} ${what}</summary>\n`;
  for (const finding of findings) yield* findingHtml(finding, style);
  yield '</details>\n';
}

function* sharedLinks(shared: readonly Finding[]): Generator<string> {
  const links = shared.slice(0, openGroups).map((finding) => {
    return `<a href="#${forHtml(findingAnchor(finding))}">${kinds[finding.kind].title.toLowerCase()}</a>`;
  });
  const rest = shared.length - links.length;
  yield `<p class="soft">Also stands in other articles: ${links.join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}.</p>\n`;
}

/** Where in the article the cuts lie, by bytes; at most as many marks as can be told apart. */
function strip({ removals, bytesIn, cuts }: ArticleResult): string {
  if (removals.length === 0 || bytesIn === 0) return '';
  const marks = new Map<number, number>();
  for (const { start, end } of removals) {
    const from = Math.floor((500 * start) / bytesIn);
    marks.set(from, Math.max(marks.get(from) ?? 1, Math.ceil((500 * end) / bytesIn) - from));
  }
  const rects = [...marks]
    .map(([from, width]) => `<rect class="cut-fill" x="${from}" width="${width}" height="10"/>`)
    .join('');
  const label = `Where the ${count(cuts.length, 'cut paragraph')} stood, from the beginning of the article on the left to its end`;
  return (
    `<svg class="strip" viewBox="0 0 500 10" preserveAspectRatio="none" role="img" aria-label="${label}">` +
    `<rect class="whole" width="500" height="10"/>${rects}</svg>\n`
  );
}

function* acrossArticles(report: Report, style: FindingStyle): Generator<string> {
  const groups = report.findings.filter((finding) => reachOf(finding) === 'feed');
  if (groups.length === 0) return;
  yield '<section aria-labelledby="across"><h2 id="across">Across articles</h2>\n';
  for (const finding of groups.slice(0, openGroups)) yield* findingHtml(finding, style);
  yield* foldedFindings(groups.slice(openGroups), 'more groups', style);
  yield '</section>\n';
}

function* notLookedInto({ limits }: Report): Generator<string> {
  if (limits.length === 0) return;
  yield '<section aria-labelledby="limits"><h2 id="limits">Not looked into</h2>\n<ul class="places">\n';
  for (const limit of limits) yield `<li>${forHtml(limit)}</li>\n`;
  yield '</ul></section>\n';
}

function* skippedFiles({ skipped }: Report): Generator<string> {
  if (skipped.length === 0) return;
  yield '<section aria-labelledby="skipped"><h2 id="skipped">Skipped</h2>\n<table><thead><tr><th scope="col">File</th>';
  yield '<th scope="col">Why</th></tr></thead><tbody>\n';
  for (const { path, reason, level } of skipped) {
    const tag = level === 'error' ? ' <span class="tag cut">error</span>' : '';
    yield `<tr><th scope="row"><span class="path" dir="ltr">${forHtml(path)}</span></th><td>${forHtml(reason)}${tag}</td></tr>\n`;
  }
  yield '</tbody></table></section>\n';
}

function* aboutKinds(report: Report): Generator<string> {
  const found = kindsOf(report);
  if (found.length === 0) return;
  yield '<section aria-labelledby="about"><h2 id="about">What the kinds mean</h2>\n<dl class="kinds">\n';
  for (const kind of found)
    yield `<dt id="kind-${kind}">${kinds[kind].title}</dt><dd>${forHtml(kinds[kind].explanation)}</dd>\n`;
  yield '</dl></section>\n';
}
