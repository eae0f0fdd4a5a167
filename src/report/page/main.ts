import { grouped } from '../numbers.ts';
import { articleList } from './article-list.ts';
import { make } from './dom.ts';
import { FindingsView, isNarrow } from './findings-view.ts';
import { overviewNodes } from './overview.ts';
import { paperNodes } from './paper.ts';
import { listLink, noFilter, readRoute } from './route.ts';
import type { Route } from './route.ts';
import { findingCount, findingOf, index, titleOf } from './store.ts';

// Puts the page together and lets the address decide what is seen.

const overview = make('div', { class: 'overview', tabindex: -1 });
const inside = make('div', { class: 'overview-inside' });
const paper = make('div', { class: 'paper' });
const open = (hash: string): void => {
  location.hash = hash;
};
/** Shows another address at once, with or without a step for the back button. */
const go = (hash: string, how: 'pushState' | 'replaceState'): void => {
  history[how](null, '', hash);
  void show(false);
};
const view = new FindingsView(open, (hash) => go(hash, 'replaceState'));

const tabs = {
  overview: make('a', { href: '#overview' }, 'Overview'),
  findings: make(
    'a',
    { href: listLink(noFilter) },
    'Findings ',
    make('span', { class: 'tally' }, grouped(findingCount)),
  ),
};
const help = make(
  'p',
  { class: 'keys' },
  make('kbd', {}, 'j'),
  ' ',
  make('kbd', {}, 'k'),
  ' next, previous ',
  make('kbd', {}, '/'),
  ' search',
);
const skip = make('a', { class: 'skip', href: '#main' }, 'Skip to the report');
const main = make('main', { id: 'main', tabindex: -1 }, overview, view.element);
skip.addEventListener('click', (event) => {
  event.preventDefault();
  main.querySelector<HTMLElement>('h1:not([hidden] *)')?.focus();
});

overview.append(inside);
document.getElementById('opening')?.remove();
document.body.append(
  skip,
  make(
    'header',
    { class: 'top' },
    make('p', { class: 'brand' }, make('b', {}, 'dedupe-wire'), ' report'),
    make('nav', { 'aria-label': 'Views' }, tabs.overview, tabs.findings),
    help,
  ),
  main,
  paper,
);
inside.append(...overviewNodes(index.totals.articles > 0 ? articleList() : undefined));

function titleFor({ view: name, id }: Route): string {
  const finding = findingOf(id);
  const subject =
    name === 'overview' ? index.headline : finding === undefined ? 'Findings' : titleOf(finding);
  return `${subject} – dedupe-wire`;
}

/** Shows what the address asks for; after a step of the reader's the focus goes where that begins. */
async function show(isStep: boolean): Promise<void> {
  const route = readRoute(location.hash);
  const before = document.body.dataset['view'];
  document.body.dataset['view'] = route.view;
  overview.hidden = route.view !== 'overview';
  view.element.hidden = route.view === 'overview';
  const isOverview = route.view === 'overview';
  tabs.overview.setAttribute('aria-current', isOverview ? 'page' : 'false');
  tabs.findings.setAttribute('aria-current', isOverview ? 'false' : 'page');
  document.title = titleFor(route);
  await view.show(route);
  if (!isStep || readRoute(location.hash).view !== route.view || before === route.view) return;
  const shown = isOverview ? overview : view.element;
  if (route.view === 'finding' && (isNarrow() || before === 'overview')) view.focusFinding();
  else if (!shown.contains(document.activeElement)) shown.querySelector<HTMLElement>('h1')?.focus();
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea') !== null;
}

document.addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event)) return;
  const { view: shown, filter } = readRoute(location.hash);
  if (event.key === '/') {
    if (shown === 'overview' || (shown === 'finding' && isNarrow())) go(listLink(filter), 'pushState');
    view.form.search.focus();
  } else if (shown !== 'overview' && event.key === 'j') view.step(1);
  else if (shown !== 'overview' && event.key === 'k') view.step(-1);
  else if (shown === 'finding' && event.key === 'Escape') open(listLink(filter));
  else return;
  event.preventDefault();
});

addEventListener('hashchange', () => void show(true));
addEventListener('beforeprint', () =>
  paper.replaceChildren(...paperNodes(readRoute(location.hash), view.listed)),
);
addEventListener('afterprint', () => paper.replaceChildren());
void show(false);
