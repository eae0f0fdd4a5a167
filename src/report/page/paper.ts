import { count, grouped } from '../numbers.ts';
import { articlesInOrder } from './article-list.ts';
import { articleRow } from './article-row.ts';
import { legend } from './bar.ts';
import { make } from './dom.ts';
import { findingCard } from './finding-card.ts';
import { overviewNodes } from './overview.ts';
import { noFilter } from './route.ts';
import type { Route } from './route.ts';
import { findingOf, index } from './store.ts';

/** Findings and bars that go on paper; nobody prints an archive. */
const printed = { findings: 300, articles: 200 } as const;

function articles(): HTMLElement {
  const all = articlesInOrder('cut').filter((article) => (index.articles.findings[article] ?? 0) > 0);
  const rows = all.slice(0, printed.articles).map(articleRow);
  const left = all.length - rows.length;
  return make(
    'section',
    {},
    make('h2', {}, 'Where repetition sits'),
    legend(),
    make('ol', { class: 'rows' }, ...rows),
    left > 0 ? make('p', { class: 'soft' }, `${grouped(left)} more articles with repeats.`) : undefined,
  );
}

/**
 * What is printed: one finding where one is read on its own, else those that are listed, after the overview where that
 * is what is seen. Rows that come into view would come too late for paper, so all of it is made at once.
 */
export function paperNodes(
  { view, id, copy, filter }: Route,
  listed: readonly number[],
): readonly HTMLElement[] {
  const own = view === 'finding' ? findingOf(id) : undefined;
  if (own !== undefined) return [findingCard({ finding: own, copy, filter }, true)];
  const shown = listed.slice(0, printed.findings);
  const cards = shown.map((finding) => findingCard({ finding, copy: 1, filter: noFilter }, true));
  const left = listed.length - shown.length;
  const rest =
    left > 0
      ? [make('p', {}, `${count(left, 'more finding')} of this list; filter it to print others.`)]
      : [];
  if (view === 'overview')
    return [...overviewNodes(articles()), make('h2', {}, 'Findings'), ...cards, ...rest];
  return [make('h1', {}, `${count(listed.length, 'finding')} of ${index.headline}`), ...cards, ...rest];
}
