import type { ArticleResult, Finding, Totals } from '../core/finding.ts';
import type { Report } from './report.ts';

/** The article as if nothing but the findings in `ids` were found in it. */
function narrowArticle(article: ArticleResult, ids: ReadonlySet<string>): ArticleResult {
  const findings = article.findings.filter((id) => ids.has(id));
  if (findings.length === article.findings.length) return article;
  const cuts = article.cuts.filter(({ finding }) => ids.has(finding));
  // A removal is one cut or several, and the white space around them.
  const removals = article.removals.filter(({ start, end }) =>
    cuts.some(({ span }) => span.start >= start && span.end <= end),
  );
  const removed = removals.reduce((sum, { start, end }) => sum + end - start, 0);
  return { ...article, findings, cuts, removals, bytesOut: article.bytesIn - removed };
}

function narrowTotals(
  before: Totals,
  articles: readonly ArticleResult[],
  findings: readonly Finding[],
): Totals {
  return {
    ...before,
    articlesCut: articles.filter(({ removals }) => removals.length > 0).length,
    paragraphsCut: articles.reduce((sum, { cuts }) => sum + cuts.length, 0),
    bytesOut: articles.reduce((sum, { bytesOut }) => sum + bytesOut, 0),
    findings: findings.length,
    findingsCut: findings.filter(({ action }) => action === 'cut').length,
  };
}

/**
 * The report with only those findings that have a copy in one of `paths`. Every article stays in it: each was read, and
 * compared with the others.
 */
export function narrow(report: Report, paths: ReadonlySet<string>): Report {
  const findings = report.findings.filter(({ copies }) => copies.some(({ path }) => paths.has(path)));
  const ids = new Set(findings.map(({ id }) => id));
  const articles = report.articles.map((article) => narrowArticle(article, ids));
  return { ...report, findings, articles, totals: narrowTotals(report.totals, articles, findings) };
}
