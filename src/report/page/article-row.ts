import { count, grouped, percent } from '../numbers.ts';
import { articleBar } from './bar.ts';
import { make, pathNode } from './dom.ts';
import { listLink, noFilter } from './route.ts';
import { index, pathOf } from './store.ts';

/** Height of a row in rem, where the bar stands beside the path and where it stands below. */
export const articleRowHeight = { wide: 2.75, narrow: 4.25 } as const;

function cutShare(article: number): string {
  const { bytes, bytesCut } = index.articles;
  const [all, cut] = [bytes[article] ?? 0, bytesCut[article] ?? 0];
  return all === 0 ? '0%' : percent(cut / all);
}

/** `5 of 11 paragraphs cut`. */
export function cutInWords(article: number): string {
  const { paragraphs, paragraphsCut } = index.articles;
  return `${grouped(paragraphsCut[article] ?? 0)} of ${count(paragraphs[article] ?? 0, 'paragraph')} cut`;
}

/** One article of the overview: its bar, and a way to its findings where it has any. */
export function articleRow(article: number): HTMLElement {
  const found = index.articles.findings[article] ?? 0;
  const path = pathOf(article);
  const numbers = make(
    'span',
    { class: 'article-numbers' },
    make('span', { class: 'article-findings' }, found === 0 ? 'no repeats' : count(found, 'finding')),
    make('span', { class: 'article-cut' }, cutInWords(article)),
    make('b', { class: 'article-share' }, cutShare(article)),
  );
  const inside = [pathNode(path, 'fits'), articleBar(article), numbers];
  if (found === 0) return make('li', {}, make('span', { class: 'article-row is-quiet' }, ...inside));
  const href = listLink({ ...noFilter, within: path });
  return make('li', {}, make('a', { class: 'article-row', href }, ...inside));
}
