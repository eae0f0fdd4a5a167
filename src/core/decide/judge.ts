import type { Article } from '../copy/article.ts';
import { classify } from '../match/classes.ts';
import { findRuns } from '../match/runs.ts';
import type { CutPolicy } from '../settings.ts';
import { judgeRun } from './judge-run.ts';
import { judgeSources } from './judge-sources.ts';
import { isCut, type Verdict } from './rules.ts';
import { viewOf } from './view.ts';

/** The copy that each cut paragraph leans on. */
function keepersOf(verdicts: readonly Verdict[]): Map<number, number> {
  const keepers = new Map<number, number>();
  for (const { links } of verdicts) {
    for (const { a, b, rule } of links) if (isCut(rule)) keepers.set(b, a);
  }
  return keepers;
}

/** Leads every link to a copy that stays: where its own keeper is cut, to the keeper of that one. */
function leanOnStaying(verdicts: readonly Verdict[]): Verdict[] {
  const keepers = keepersOf(verdicts);
  const staying = (index: number): number => {
    let found = index;
    for (let next = keepers.get(found); next !== undefined; next = keepers.get(found)) found = next;
    if (found !== index) keepers.set(index, found); // later walks are short
    return found;
  };
  return verdicts.map((verdict) => ({
    ...verdict,
    links: verdict.links.map((link) => ({ ...link, a: staying(link.a) })),
  }));
}

/** Finds and judges what an article prints again. Pure; linear in the length of the article. */
export function judge(article: Article, policy: CutPolicy): Verdict[] {
  const classes = classify(article);
  const view = viewOf(article, classes);
  const verdicts: Verdict[] = [];
  for (const run of findRuns(article, classes)) {
    const verdict = judgeRun(view, run, policy);
    if (verdict !== undefined) verdicts.push(verdict);
  }
  const gone = new Set(keepersOf(verdicts).keys());
  return leanOnStaying([...verdicts, ...judgeSources(view, gone, policy)]);
}
