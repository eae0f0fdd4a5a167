import type { ArticleResult, Finding, Skip, Totals } from '../core/finding.ts';
import { forTerminal } from './escape.ts';
import { count, grouped, percent } from './numbers.ts';
import type { Report } from './report.ts';
import { countArticles, reachOf } from './reach.ts';
import { checkLines } from './text-check.ts';
import { findingLines, groupLines } from './text-finding.ts';
import { linked, wrapped } from './text-style.ts';
import type { TextStyle } from './text-style.ts';
import { truncateStart } from './width.ts';

export type { Paint, TextStyle } from './text-style.ts';

/** What the default view shows of each list, so that a run fits a screen; the rest is counted. */
const shown = { findings: 5, findingsOfAnArticle: 3, groups: 2, notes: 3, errors: 20 };

const narrowest = 40;

/**
 * What a person reads in the terminal, line by line, each with its line feed. Cuts first, then what articles share,
 * then what was skipped, then totals, which are always whole. Every foreign word goes through `forTerminal`.
 */
export function* text(report: Report, asked: TextStyle): Generator<string> {
  const style = { ...asked, width: Math.max(asked.width, narrowest) };
  for (const line of style.quiet ? problems(report, style) : sections(report, style)) yield `${line}\n`;
}

function* problems(report: Report, style: TextStyle): Generator<string> {
  for (const skip of report.skipped) if (skip.level === 'error') yield* skipLines(skip, style, '');
  yield* limits(report, style);
}

/** What was not looked into: whoever reads that nothing is repeated has to know. */
function* limits(report: Report, style: TextStyle): Generator<string> {
  for (const limit of report.limits)
    for (const line of wrapped(`warning: ${forTerminal(limit)}`, style.width, '', '  '))
      yield style.paint.yellow(line);
}

function* sections(report: Report, style: TextStyle): Generator<string> {
  yield* style.verbose ? everyArticle(report, style) : firstCuts(report, style);
  yield* acrossArticles(report, style);
  yield* skippedFiles(report, style);
  yield* totals(report, style);
  if (report.check !== undefined) yield* checkLines(report.check, style);
  yield* written(report, style);
  yield* limits(report, style);
}

function findingsById(report: Report): ReadonlyMap<string, Finding> {
  return new Map(report.findings.map((finding) => [finding.id, finding]));
}

function ownFindings(article: ArticleResult, byId: ReadonlyMap<string, Finding>): readonly Finding[] {
  const found = article.findings.map((id) => byId.get(id));
  return found.filter((finding) => finding !== undefined).filter((finding) => reachOf(finding) === 'article');
}

function heading(article: ArticleResult, style: TextStyle): string {
  const path = forTerminal(article.path);
  const shown = style.verbose ? path : truncateStart(path, style.width);
  return style.paint.bold(linked(shown, article.path, style));
}

function* firstCuts(report: Report, style: TextStyle): Generator<string> {
  const byId = findingsById(report);
  const matters = mattersIn(report);
  let room = shown.findings;
  let left = 0;
  for (const article of report.articles) {
    const cuts = ownFindings(article, byId).filter((finding) => matters(finding));
    const first = cuts.slice(0, Math.min(room, shown.findingsOfAnArticle));
    left += cuts.length - first.length;
    room -= first.length;
    if (first.length === 0) continue;
    yield heading(article, style);
    for (const finding of first) yield* findingLines(finding, style);
    yield '';
  }
  if (left === 0) return;
  const which = report.check === undefined ? ' with cuts' : '';
  yield style.paint.dim(`… ${count(left, 'more finding')}${which}; ${whereAllAre(style)}`);
  yield '';
}

/** What the default view is about: what is cut; in a check, what counts in it and is not known. */
function mattersIn({ check }: Report): (finding: Finding) => boolean {
  if (check === undefined) return ({ action }) => action === 'cut';
  const counted = new Set(check.counted);
  return ({ id }) => counted.has(id);
}

function* everyArticle(report: Report, style: TextStyle): Generator<string> {
  const byId = findingsById(report);
  const known = new Set(report.check?.known);
  for (const article of report.articles) {
    yield heading(article, style);
    const { layout, encoding, paragraphs, cuts } = article;
    const about = `${layout} layout, ${encoding}, ${count(paragraphs, 'paragraph')}, ${grouped(cuts.length)} cut`;
    yield style.paint.dim(`  ${forTerminal(about)}`);
    for (const finding of ownFindings(article, byId)) {
      yield* findingLines(finding, style);
      if (known.has(finding.id)) yield style.paint.dim('    It is known from the baseline.');
    }
    yield '';
  }
}

function* acrossArticles(report: Report, style: TextStyle): Generator<string> {
  const groups = report.findings.filter((finding) => reachOf(finding) === 'feed');
  if (groups.length === 0) return;
  const first = style.verbose ? groups : largest(groups, shown.groups, new Set(report.check?.counted));
  yield style.paint.bold('Across articles');
  for (const group of first) yield* groupLines(group, style);
  const left = groups.length - first.length;
  if (left > 0) yield style.paint.dim(`  … ${count(left, 'more group')}; ${whereAllAre(style)}`);
  yield '';
}

/** The groups of most articles; before them those that count in a check. */
function largest(groups: readonly Finding[], most: number, counted: ReadonlySet<string>): readonly Finding[] {
  const sized = groups.map((group) => ({
    group,
    articles: countArticles(group),
    first: Number(counted.has(group.id)),
  }));
  const bySize = sized.toSorted((a, b) => b.first - a.first || b.articles - a.articles);
  return bySize.slice(0, most).map(({ group }) => group);
}

function* skippedFiles({ skipped }: Report, style: TextStyle): Generator<string> {
  const errors = skipped.filter(({ level }) => level === 'error');
  const notes = skipped.filter(({ level }) => level === 'note');
  yield* skipList('Failed', errors, shown.errors, style);
  yield* skipList('Skipped', notes, shown.notes, style);
}

function* skipList(title: string, skips: readonly Skip[], most: number, style: TextStyle): Generator<string> {
  if (skips.length === 0) return;
  yield style.paint.bold(title);
  const first = style.verbose ? skips : skips.slice(0, most);
  for (const skip of first) yield* skipLines(skip, style, '  ');
  const left = skips.length - first.length;
  if (left > 0) yield style.paint.dim(`  … ${count(left, 'more file')}; ${whereAllAre(style)}`);
  yield '';
}

function* skipLines({ path, reason, level }: Skip, style: TextStyle, indent: string): Generator<string> {
  const paint = level === 'error' ? style.paint.red : style.paint.dim;
  for (const line of wrapped(
    `${linked(forTerminal(path), path, style)}: ${forTerminal(reason)}`,
    style.width,
    indent,
    `${indent}  `,
  ))
    yield paint(line);
}

function* totals({ totals: sum, findings }: Report, style: TextStyle): Generator<string> {
  const read = `${count(sum.articles, 'article')}, ${count(sum.paragraphs, 'paragraph')}`;
  if (sum.findings === 0) {
    yield sum.articles === 0 ? 'No articles were read.' : `${read}: nothing is repeated.`;
    return;
  }
  const cut = (style.done ?? style.wrote.length > 0) ? 'cut' : 'to cut';
  yield* wrapped(
    sum.paragraphsCut === 0 ? `${read}: nothing ${cut}.` : cutTotals(sum, cut),
    style.width,
    '',
    '',
  );
  const stay = findings.filter(
    (finding) => finding.action === 'kept' && reachOf(finding) === 'article',
  ).length;
  if (stay === 0 || style.verbose) return;
  const line = `${count(stay, 'repeat')} inside articles ${stay === 1 ? 'stays' : 'stay'}; --verbose shows each with its reason.`;
  for (const part of wrapped(line, style.width, '', '')) yield style.paint.dim(part);
}

function cutTotals(sum: Totals, cut: string): string {
  const bytes = sum.bytesIn - sum.bytesOut;
  const paragraphs = `${grouped(sum.paragraphsCut)} of ${count(sum.paragraphs, 'paragraph')} ${cut}`;
  const articles = `${grouped(sum.articlesCut)} of ${count(sum.articles, 'article')}`;
  return `${paragraphs}, in ${articles} (${count(bytes, 'byte')}, ${percent(bytes / sum.bytesIn)}).`;
}

function* written({ totals: sum }: Report, style: TextStyle): Generator<string> {
  if (style.wrote.length > 0)
    yield* wrapped(
      `Wrote ${style.wrote.map((path) => linked(forTerminal(path), path, style)).join(', ')}.`,
      style.width,
      '',
      '  ',
    );
  const page = pageOf(style);
  const next = page === undefined ? style.next : `open ${page} to see each cut beside what stays.`;
  if (next === undefined || sum.findings === 0) return;
  yield* wrapped(`Next: ${next}`, style.width, '', '  ');
}

function pageOf(style: TextStyle): string | undefined {
  const page = style.wrote.find((path) => path.endsWith('.html'));
  return page === undefined ? undefined : linked(forTerminal(page), page, style);
}

function whereAllAre(style: TextStyle): string {
  const page = pageOf(style);
  return page === undefined ? '--verbose shows all' : `all are in ${page}`;
}
