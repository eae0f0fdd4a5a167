import type { Range } from './clean/removals.ts';
import { describeArticle } from './decide/describe-article.ts';
import { leanOnStaying } from './decide/lean.ts';
import type { Look } from './decide/look.ts';
import { isCut } from './decide/rules.ts';
import { settle, type Settled } from './decide/settle.ts';
import { leaveOut, leftFactsOf, look, type Entry } from './entry.ts';
import type { Settings } from './settings.ts';

/**
 * What a run is at: each article judged by itself, paragraphs of several articles searched for near repeats and for
 * passages, articles that share any read once more, what they share judged.
 */
export type Phase = 'scan' | 'near' | 'passages' | 'again' | 'judge';

/** Told after each article, paragraph or pair of a phase, in order; the last time with `done` the same as `total`. */
export type OnProgress = (done: number, total: number, phase: Phase) => void;

/** A run under way. */
export interface Run {
  readonly entries: readonly Entry[];
  readonly settings: Settings;
  /** Sentences about what was not looked into. */
  readonly limits: string[];
  readonly onProgress: OnProgress;
}

/** Looks at every article once, in order. */
export function eachArticle(
  { entries, settings, onProgress }: Run,
  visit: (entry: Entry, seen: Look, article: number) => void,
): void {
  entries.forEach((entry, article) => {
    const seen = entry.skip === undefined ? look(entry, settings) : undefined;
    if (seen !== undefined) visit(entry, seen, article);
    onProgress(article + 1, entries.length, 'scan');
  });
}

function remember(entry: Entry, { article }: Look, settled: Settled, onlyCuts: boolean): Look {
  leaveOut(entry, article, settled.removals);
  const drafts = leanOnStaying(describeArticle(article, settled.rulings));
  entry.drafts = onlyCuts ? [...entry.drafts, ...drafts.filter(({ cuts }) => cuts.length > 0)] : drafts;
  entry.left = leftFactsOf(settled.look.left);
  return settled.look;
}

/**
 * Finds and settles what one article repeats; gives what is left of it. `removed`: what is left out of it in favour of
 * other articles.
 */
export function settleArticle(
  entry: Entry,
  seen: Look,
  settings: Settings,
  removed: readonly Range[] = [],
): Look {
  const settled = settle(seen.article, settings, removed);
  entry.limited = settled.limited;
  return remember(entry, seen, settled, false);
}

/** Settles what an article repeats once more has been left out of it. */
export function settleAgain(entry: Entry, seen: Look, settings: Settings): Look {
  return remember(entry, seen, settle(seen.article, settings, entry.removals), true);
}

/** Cuts nothing in an article, and tells what it repeats. */
export function leaveAlone(entry: Entry, seen: Look, settings: Settings): Look {
  const { rulings, limited } = settle(seen.article, settings);
  const kept = rulings.map(({ kind, claims }) => ({
    kind,
    claims: claims.map((claim) => (isCut(claim.rule) ? { ...claim, rule: 'unsettled' as const } : claim)),
  }));
  return remember(entry, seen, { rulings: kept, removals: [], look: seen, limited }, false);
}
