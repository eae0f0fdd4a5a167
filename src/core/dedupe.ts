import { addTo, emptyIndex, findAcross } from './across.ts';
import type { DraftFinding } from './decide/describe.ts';
import { leanOnStaying } from './decide/lean.ts';
import { entryOf, type Entry } from './entry.ts';
import type { Result } from './finding.ts';
import { proveArticle, proveFeed } from './proof.ts';
import { resultOf } from './result.ts';
import { eachArticle, settleArticle, type OnProgress, type Run } from './run.ts';
import { settleFeed } from './settle-feed.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Source } from './source.ts';

export type { OnProgress, Phase } from './run.ts';

/** Judges each article by itself; reports what they share when asked to. */
function runReporting(run: Run): DraftFinding[] {
  const { entries, settings, limits } = run;
  const index = emptyIndex();
  eachArticle(run, (entry, seen, article) => {
    const left = settleArticle(entry, seen, settings);
    proveArticle(entry, seen.article.decoded, entry.drafts, settings);
    if (settings.across === 'report') addTo(index, article, left);
  });
  const inside = entries.flatMap(({ drafts }) => drafts);
  if (settings.across === 'off') return inside;
  const across = findAcross(run, index);
  limits.push(...across.limits);
  return [...inside, ...across.verdicts.map(({ draft }) => draft)];
}

function runCutting(run: Run): DraftFinding[] {
  const drafts = leanOnStaying(settleFeed(run));
  proveFeed(run.entries, drafts, run.settings);
  return drafts;
}

function byPath(a: Source, b: Source): number {
  return a.path < b.path ? -1 : 1;
}

function insideLimits(entries: readonly Entry[]): string[] {
  const limited = entries.reduce((sum, entry) => sum + entry.limited, 0);
  if (limited === 0) return [];
  return [`${limited} searches inside articles were given up: too many candidates.`];
}

/**
 * Finds what is repeated in articles and across them, decides what is cut, and proves that nothing is lost by it.
 *
 * Articles are looked at in the order of their paths, whatever order they come in. Each is loaded once, once more when
 * it shares text with another, and once more for each decision across articles; its text is dropped between.
 * Throws `LawBroken` when the proof fails: nothing may be written then; a `RangeError` when two articles have one path.
 */
export function dedupe(
  sources: readonly Source[],
  settings: Settings = defaultSettings,
  onProgress: OnProgress = () => undefined,
): Result {
  const entries = sources.toSorted(byPath).map(entryOf);
  if (new Set(sources.map(({ path }) => path)).size < sources.length) {
    throw new RangeError('Two articles have the same path: give each its own.');
  }
  const run: Run = { entries, settings, limits: [], onProgress };
  const drafts = settings.across === 'cut' ? runCutting(run) : runReporting(run);
  return resultOf(entries, drafts, [...insideLimits(entries), ...run.limits]);
}
