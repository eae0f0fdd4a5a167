import type { DecodedArticle } from './copy/article.ts';
import type { Skip } from './finding.ts';

/**
 * An article that can be looked at more than once, so that a run need not hold every text.
 * `load` gives the same bytes each time, or the reason why they cannot be had (any more).
 */
export interface Source {
  readonly path: string;
  load(): DecodedArticle | Skip;
}
