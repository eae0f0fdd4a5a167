import type { ArticleResult } from '../core/finding.ts';

/** The other articles that hold what was cut from this one. */
export function keepersOf(article: ArticleResult): ReadonlySet<string> {
  const paths = new Set(article.cuts.map((cut) => cut.keeper.path));
  paths.delete(article.path);
  return paths;
}

/**
 * Articles in the order in which they can be written one by one so that a run that stops half-way has lost nothing:
 * each after those that keep what was cut from it, so that a cut never stands without its keeper.
 *
 * Depth first from each article in the given order, with a stack of its own; costs one step for each pair of article
 * and keeper. Articles that keep something for each other have no such order and come as they are met.
 */
export function publishingOrder(articles: readonly ArticleResult[]): readonly ArticleResult[] {
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const met = new Set<string>();
  const ordered: ArticleResult[] = [];
  for (const first of articles) {
    const open = met.has(first.path) ? [] : [{ article: first, keepers: keepersOf(first).values() }];
    met.add(first.path);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const keeper = top.keepers.next();
      const article = keeper.done ? undefined : byPath.get(keeper.value);
      if (keeper.done) {
        ordered.push(top.article);
        open.pop();
      } else if (article !== undefined && !met.has(article.path)) {
        met.add(article.path);
        open.push({ article, keepers: keepersOf(article).values() });
      }
    }
  }
  return ordered;
}
