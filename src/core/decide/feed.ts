import type { KeepPolicy, Settings } from '../settings.ts';
import { keepOrders, type Candidate } from './keep.ts';

/** What the judgement across articles needs to know of the feed; articles by number. */
export interface Feed {
  readonly settings: Settings;
  /** Place of an article among those that could keep what several have; the lowest keeps it. */
  rankOf(article: number): number;
  /** Agency, outlet or folder. */
  originOf(article: number): string;
  /** Number of the article that keeps the story which this one is a version of; its own number where it is none. */
  storyOf(article: number): number;
  /** Whether a folded text is never cut (`--keep-text`). */
  isKeptText(folded: string): boolean;
  /** Whether a folded text is known to be standing text (`--standing`). */
  isStandingText(folded: string): boolean;
}

/** Ranks articles by the policy. `candidates`: one an article, by its number. */
export function rankArticles(
  candidates: readonly Candidate[],
  keep: KeepPolicy,
): (article: number) => number {
  const order = keepOrders[keep];
  const ranks = new Uint32Array(candidates.length);
  const sorted = candidates
    .map((candidate, article) => ({ candidate, article }))
    .toSorted((a, b) => order(a.candidate, b.candidate));
  for (const [rank, { article }] of sorted.entries()) ranks[article] = rank;
  return (article) => Number(ranks[article]);
}

/** The copy that stays: the one in the article of the lowest rank. */
export function firstByRank<Copy extends { readonly article: number }>(
  copies: readonly [Copy, ...Copy[]],
  rankOf: (article: number) => number,
): Copy {
  return copies.reduce((best, next) => (rankOf(next.article) < rankOf(best.article) ? next : best));
}
