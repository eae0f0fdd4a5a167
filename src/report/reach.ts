import type { Finding } from '../core/finding.ts';

/** Whether the copies of a finding lie in one article or across a feed. Their paths decide: most kinds can do both. */
export function reachOf({ copies }: Finding): 'article' | 'feed' {
  return copies.some(({ path }) => path !== copies[0]?.path) ? 'feed' : 'article';
}

/** How many articles hold a copy. */
export function countArticles({ copies }: Finding): number {
  return new Set(copies.map(({ path }) => path)).size;
}
