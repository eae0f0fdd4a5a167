import type { Difference, Share, Spread } from '../core/finding.ts';
import { count, percent } from './numbers.ts';

/** `in 41 articles from 5 sources`. */
export function spreadInWords({ articles, sources }: Spread): string {
  return `in ${count(articles, 'article')} from ${count(sources, 'source')}`;
}

/** `82% of it stands in the copy that stays, 64% the other way round`. */
export function shareInWords({ ofCopy, ofKeeper }: Share): string {
  return `${percent(ofCopy)} of it stands in the copy that stays, ${percent(ofKeeper)} the other way round`;
}

/** `“12” → “14”`. `quoted` sets the words of an article off from the tool's own. */
export function differenceInWords(
  { keeper, copy }: Difference,
  quoted: (words: string) => string = (words) => `“${words}”`,
): string {
  if (keeper === '') return `${quoted(copy)} added`;
  return copy === '' ? `${quoted(keeper)} left out` : `${quoted(keeper)} → ${quoted(copy)}`;
}
