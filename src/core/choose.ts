import { chosenRemovals } from './clean/chosen-removals.ts';
import { entryOf } from './entry.ts';
import type { ArticleResult, Cut, Finding, FindingCopy, Result } from './finding.ts';
import { proveFeed } from './proof.ts';
import { totalsOf } from './result.ts';
import type { Settings } from './settings.ts';
import type { Source } from './source.ts';

/** Says of a cut that was planned whether it is made. */
export type Chooser = (cut: Cut, path: string) => boolean;

function chosenArticle(article: ArticleResult, isChosen: Chooser): ArticleResult {
  const choices = article.cuts.map((cut) => ({ cut, span: cut.span, isChosen: isChosen(cut, article.path) }));
  if (choices.every((choice) => choice.isChosen)) return article;
  const removals = chosenRemovals(article.removals, choices);
  const removed = removals.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    ...article,
    bytesOut: article.bytesIn - removed,
    cuts: choices.filter((choice) => choice.isChosen).map(({ cut }) => cut),
    removals,
  };
}

/** A finding as it is told when some of its copies stay after all. */
function toldFinding(finding: Finding, articles: ReadonlyMap<string, ArticleResult>): Finding {
  const stays = ({ path, start, end, part }: FindingCopy): boolean =>
    part === 'cut' &&
    articles.get(path)?.cuts.every(({ span }) => span.end <= start.byte || span.start >= end.byte) === true;
  if (!finding.copies.some(stays)) return finding;
  const copies = finding.copies.map((copy) => (stays(copy) ? { ...copy, part: 'kept' as const } : copy));
  const action = copies.some(({ part }) => part === 'cut') ? 'cut' : 'kept';
  return { ...finding, action, reason: `${finding.reason} What stays of it stays by choice.`, copies };
}

/**
 * A result of which only some cuts are made, proved as every result is: each cut that is made names a copy that stays
 * and says the same. Cuts that are not made can only leave more keepers. Throws `LawBroken` when the proof fails, which
 * it does where the result was changed by hand so that a keeper would go, or where an article is another one now.
 */
export function choose(
  planned: Result,
  sources: readonly Source[],
  settings: Pick<Settings, 'near'>,
  isChosen: Chooser,
): Result {
  const articles = planned.articles.map((article) => chosenArticle(article, isChosen));
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const entries = sources.map((source) => {
    const entry = entryOf(source);
    entry.spans = byPath.get(source.path)?.removals ?? [];
    return entry;
  });
  const cuts = articles.flatMap(({ path, cuts }) => cuts.map((cut) => ({ ...cut, path, loose: false })));
  proveFeed(entries, [{ cuts }], settings);
  const findings = planned.findings.map((finding) => toldFinding(finding, byPath));
  return { ...planned, articles, findings, totals: totalsOf(articles, findings, planned.skipped) };
}
