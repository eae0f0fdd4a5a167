import { count } from '../numbers.ts';
import { parts } from '../page-data.ts';
import type { PageDetail, PagePrinting } from '../page-data.ts';
import { copyText, textsOf } from './copy-text.ts';
import { make, pathNode } from './dom.ts';
import { findingLink } from './route.ts';
import type { Filter } from './route.ts';
import { findings, index, pathOf } from './store.ts';
import { partsOf, placeOf } from './words.ts';

/** Copies of a group that are listed at once; a button brings as many more. */
const listedCopies = 100;

/** Which copy of which finding is shown, and in which list. */
export interface Shown {
  readonly finding: number;
  /** The printing beside the keeper's. */
  readonly copy: number;
  readonly filter: Filter;
}

function isLineArticle({ path }: PagePrinting): boolean {
  return index.articles.lines[path] === 1;
}

/** `Stays · lines 2–6`, below the article's path where copies lie in several. */
function caption(printing: PagePrinting, withPath: boolean): HTMLElement {
  const line = make('span', { class: 'caption-line' });
  for (const { name, style, lines } of partsOf(printing))
    line.append(make('span', { class: `part ${style}` }, make('b', {}, name), ` ${lines}`));
  return make('figcaption', {}, line, withPath ? pathNode(pathOf(printing.path)) : undefined);
}

function figure(
  printing: PagePrinting,
  marks: readonly (readonly number[])[],
  keeperTexts: readonly string[],
  withPath: boolean,
): HTMLElement {
  const { before, body, after } = copyText(printing, { keeperTexts, marks, lines: isLineArticle(printing) });
  const style = partsOf(printing).find(({ part }) => part !== parts.kept)?.style ?? 'is-kept';
  const empty = (): HTMLElement => make('div', { class: 'around-empty' });
  return make(
    'figure',
    { class: style },
    caption(printing, withPath),
    before ?? empty(),
    body,
    after ?? empty(),
  );
}

/** The copy that stays beside another one. */
export function pairNode({ printings }: PageDetail, copy: number): HTMLElement {
  const [keeper] = printings;
  const other = printings[copy];
  const pair = make('div', { class: 'pair' });
  if (keeper === undefined) return pair;
  const keeperTexts = textsOf(keeper, []);
  const withPath = printings.some(({ path }) => path !== keeper.path);
  pair.append(figure(keeper, other?.keeperMarks ?? [], keeperTexts, withPath));
  if (other === undefined) pair.classList.add('single');
  else pair.append(figure(other, other.marks ?? [], keeperTexts, withPath));
  return pair;
}

/** In how many places the words of a printing differ from the keeper's. */
function differing({ marks, keeperMarks, unmarked }: PagePrinting): string {
  if (unmarked) return 'other words';
  const places = Math.max(...[marks, keeperMarks].map((lists) => (lists ?? []).flat().length / 2));
  return places === 0 ? 'the same words' : `differs in ${count(places, 'place')}`;
}

function copyRow(printing: PagePrinting, number: number, shown: Shown, asText: boolean): HTMLElement {
  const names = partsOf(printing).map(({ name, style }) =>
    make('span', { class: `tag ${style}` }, name.toLowerCase()),
  );
  const place = make(
    'span',
    { class: 'copy-place' },
    pathNode(pathOf(printing.path)),
    `, ${placeOf(printing)}`,
  );
  const words = make(
    'span',
    { class: 'soft copy-words' },
    number === 0 ? 'the copy that stays' : differing(printing),
  );
  const tags = make('span', { class: 'copy-tags' }, ...names);
  if (asText || number === 0) return make('li', {}, make('span', { class: 'copy-row' }, tags, place, words));
  const href = findingLink(findings.id[shown.finding] ?? '', shown.filter, number);
  const isCurrent = number === shown.copy;
  const link = make(
    'a',
    { class: 'copy-row', href, ...(isCurrent ? { 'aria-current': 'true' } : {}) },
    tags,
    place,
    words,
  );
  return make('li', {}, link);
}

/** All copies of a group; choosing one shows it beside the keeper. */
export function copiesNode(
  { printings }: PageDetail,
  shown: Shown,
  asText: boolean,
): HTMLElement | undefined {
  if (printings.length < 3) return undefined;
  const list = make('ol', { class: 'copies' });
  const more = make('button', { type: 'button', class: 'plain' });
  let listed = 0;
  const show = (to: number): void => {
    const end = Math.min(printings.length, to);
    for (; listed < end; listed++) {
      const printing = printings[listed];
      if (printing !== undefined) list.append(copyRow(printing, listed, shown, asText));
    }
    const left = printings.length - listed;
    more.textContent = `Show ${count(Math.min(left, listedCopies), 'more copy', 'more copies')} of ${count(left, 'left', 'left')}`;
    more.hidden = left === 0;
  };
  show(Math.max(listedCopies, asText ? 0 : shown.copy + 1));
  more.addEventListener('click', () => {
    const first = listed;
    show(listed + listedCopies);
    list.children[first]?.querySelector('a')?.focus();
  });
  const articles = new Set(printings.map(({ path }) => path)).size;
  const heading = `All ${count(printings.length, 'copy', 'copies')}${articles > 1 ? `, in ${count(articles, 'article')}` : ''}`;
  return make('section', { class: 'all-copies' }, make('h3', {}, heading), list, asText ? undefined : more);
}
