import { count } from '../numbers.ts';
import { articleRow, articleRowHeight } from './article-row.ts';
import { legend } from './bar.ts';
import { make, rem } from './dom.ts';
import { index } from './store.ts';
import { moveByKey, VirtualList } from './virtual-list.ts';

const orders = {
  cut: 'most cut first',
  findings: 'most findings first',
  path: 'by path',
} as const;

/** Articles with findings first, those with most of what is asked for at the top. */
export function articlesInOrder(order: string): readonly number[] {
  const { bytes, bytesCut, findings } = index.articles;
  const all = bytes.map((_, article) => article);
  if (order === 'path') return all;
  const share = (article: number): number => (bytesCut[article] ?? 0) / Math.max(bytes[article] ?? 0, 1);
  const found = (article: number): number => findings[article] ?? 0;
  const most = order === 'cut' ? share : found;
  return all.toSorted((a, b) => most(b) - most(a) || found(b) - found(a) || a - b);
}

function isNarrow(): boolean {
  return matchMedia('(max-width: 48rem)').matches;
}

/** A bar for every article, in a list that may be as long as an archive. */
export function articleList(): HTMLElement {
  const scroller = make('div', { class: 'scroller' });
  let articles = articlesInOrder('cut');
  const list = new VirtualList({
    name: 'Articles',
    scroller,
    rowHeight: () => rem() * (isNarrow() ? articleRowHeight.narrow : articleRowHeight.wide),
    renderRow: (position) => articleRow(articles[position] ?? -1),
  });
  list.element.addEventListener('keydown', (event) => {
    if (moveByKey(list, event)) event.preventDefault();
  });
  const order = make(
    'select',
    { 'aria-label': 'Order of the articles' },
    ...Object.entries(orders).map(([value, name]) => make('option', { value }, name)),
  );
  order.addEventListener('change', () => {
    articles = articlesInOrder(order.value);
    list.reset(articles.length, 0);
  });
  scroller.append(list.element);
  list.reset(articles.length, 0);
  return make(
    'section',
    { class: 'articles', 'aria-labelledby': 'articles-title' },
    make(
      'div',
      { class: 'section-head' },
      make('h2', { id: 'articles-title' }, 'Where repetition sits'),
      order,
    ),
    make(
      'p',
      { class: 'soft' },
      `A bar for each of ${count(articles.length, 'article')}, from its first byte to its last, drawn to scale.`,
    ),
    legend(),
    scroller,
  );
}
