import type { Item } from './item.ts';
import type { Hunk } from './hunks.ts';

const oneKey = 'number 1e0';

/** Words whose letters may be parted otherwise; `not able` is not `notable`. */
function isParted({ sort }: Item): boolean {
  return sort === 'plain' || sort === 'common' || sort === 'grammar' || sort === 'name' || sort === 'word';
}

function lettersOf(items: readonly Item[]): string {
  return items.map(({ wording }) => wording.replaceAll(' ', '')).join('');
}

/** Takes `one` on one side and `a` on the other out: one share, a share. */
function withoutOnes(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const hasArticle = others.some(({ one }) => one);
  return hasArticle ? items.filter(({ key }) => key !== oneKey) : items;
}

/**
 * What differs in a hunk when blanks and hyphens between the same letters are no difference (`Coca-Cola`, `U. S.`) and
 * `one` is `a`; undefined when nothing does.
 */
export function settleHunk(hunk: Hunk): Hunk | undefined {
  const { a, b, after } = hunk;
  if (a.every(isParted) && b.every(isParted) && lettersOf(a) === lettersOf(b)) return undefined;
  return { a: withoutOnes(a, b), b: withoutOnes(b, a), after };
}
