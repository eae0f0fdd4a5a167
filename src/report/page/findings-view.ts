import { count, grouped } from '../numbers.ts';
import { cutInWords } from './article-row.ts';
import { articleBar } from './bar.ts';
import { make, pathNode, rem } from './dom.ts';
import { FilterForm } from './filter-form.ts';
import { findingCard } from './finding-card.ts';
import { findingRow, findingRowHeight } from './finding-row.ts';
import { findingLink, isSameFilter, listLink, noFilter } from './route.ts';
import type { Filter, Route } from './route.ts';
import { select } from './select.ts';
import { findingCount, findingOf, findings, index, titleOf } from './store.ts';
import { moveByKey, VirtualList } from './virtual-list.ts';

/** Below this width a finding takes the place of the list instead of standing beside it. */
export function isNarrow(): boolean {
  return matchMedia('(max-width: 60rem)').matches;
}

/** The list of findings with its filters, and the finding that is read. */
export class FindingsView {
  readonly element: HTMLElement;
  readonly form: FilterForm;
  /** What the filter lists, in order. */
  listed: readonly number[] = [];
  readonly #list: VirtualList;
  readonly #status = make('p', { class: 'status', role: 'status' });
  readonly #within = make('div', { class: 'within' });
  readonly #pane = make('div', { class: 'pane', tabindex: -1 });
  readonly #replace: (hash: string) => void;
  #filter = noFilter;
  #isListed = false;
  #finding: number | undefined;
  #search = 0;

  /** `open` leads to an address, `replace` does so without a step for the back button. */
  constructor(open: (hash: string) => void, replace: (hash: string) => void) {
    this.#replace = replace;
    this.form = new FilterForm(this.#status, (filter) => open(listLink(filter)));
    const scroller = make('div', { class: 'scroller' });
    this.#list = new VirtualList({
      name: 'Findings',
      scroller,
      rowHeight: () => rem() * findingRowHeight,
      renderRow: (position) => {
        const finding = this.listed[position] ?? -1;
        return findingRow(finding, this.#filter, finding === this.#finding);
      },
    });
    this.#list.element.addEventListener('keydown', (event) => {
      if (!moveByKey(this.#list, event)) return;
      event.preventDefault();
      if (!isNarrow()) this.#showActive();
    });
    scroller.append(this.#list.element);
    this.element = make(
      'section',
      { class: 'findings-view' },
      make('h1', { class: 'unseen', tabindex: -1 }, 'Findings'),
      make('div', { class: 'left' }, this.form.element, this.#within, scroller),
      this.#pane,
    );
  }

  #showActive(): void {
    const finding = this.listed[this.#list.active];
    if (finding !== undefined) this.#replace(findingLink(findings.id[finding] ?? '', this.#filter));
  }

  /** One finding further down or up the list. */
  step(by: 1 | -1): void {
    const at = this.#finding === undefined ? -1 : this.listed.indexOf(this.#finding);
    const to = Math.max(0, Math.min(at + by, this.listed.length - 1));
    this.#list.activate(to, this.#list.element.contains(document.activeElement));
    this.#showActive();
  }

  async show(route: Route): Promise<void> {
    const { filter } = route;
    if (!this.#isListed || !isSameFilter(this.#filter, filter)) {
      this.#filter = filter;
      this.#isListed = false;
      this.form.show(filter);
      this.#showWithin(filter);
      const search = ++this.#search;
      if (filter.words !== '') this.#status.textContent = 'Searching …';
      const found = await select(filter, () => search === this.#search);
      if (found === undefined || search !== this.#search) return;
      this.listed = found;
      this.#isListed = true;
      this.#status.textContent =
        found.length === findingCount
          ? count(findingCount, 'finding')
          : `${grouped(found.length)} of ${count(findingCount, 'finding')}`;
      this.#finding = undefined;
      this.#list.reset(found.length, 0);
    }
    this.#showFinding(route);
  }

  /** The bar of the article whose findings are listed. */
  #showWithin({ within }: Filter): void {
    const article = within === '' ? -1 : index.paths.indexOf(within);
    this.#within.hidden = article < 0 || index.articles.bytes[article] === undefined;
    if (this.#within.hidden) return;
    this.#within.replaceChildren(
      pathNode(within),
      articleBar(article),
      make('span', { class: 'soft' }, cutInWords(article)),
    );
  }

  #showFinding({ view, id, copy, filter }: Route): void {
    const finding = view === 'finding' ? findingOf(id) : this.listed[0];
    const before = this.#finding;
    this.#finding = finding;
    const position = finding === undefined ? -1 : this.listed.indexOf(finding);
    if (finding !== before) {
      const hadFocus = this.#list.element.contains(document.activeElement);
      if (position >= 0) this.#list.activate(position, hadFocus);
      this.#list.refresh();
    }
    if (finding === undefined) {
      this.#pane.replaceChildren(this.#nothing(view === 'finding' ? id : undefined));
      return;
    }
    const chosen = this.#pane.contains(document.activeElement) && finding === before;
    this.#pane.replaceChildren(this.#steps(position, filter), findingCard({ finding, copy, filter }));
    if (finding !== before) this.#pane.scrollTop = 0;
    if (chosen) this.#pane.querySelector<HTMLElement>('.copies [aria-current]')?.focus();
  }

  #nothing(id: string | undefined): HTMLElement {
    if (id !== undefined) return make('p', { class: 'nothing' }, `This report has no finding ${id}.`);
    return make(
      'p',
      { class: 'nothing' },
      findingCount === 0 ? 'Nothing is repeated.' : 'No finding matches.',
    );
  }

  /** The way back, and to the neighbours in the list. */
  #steps(position: number, filter: Filter): HTMLElement {
    const neighbour = (to: number, label: string, sign: string): HTMLElement | undefined => {
      const finding = this.listed[to];
      if (finding === undefined) return undefined;
      const href = findingLink(findings.id[finding] ?? '', filter);
      return make('a', { class: 'step', href, 'aria-label': `${label}: ${titleOf(finding)}` }, sign);
    };
    const where =
      position < 0 ? 'not in this list' : `${grouped(position + 1)} of ${grouped(this.listed.length)}`;
    return make(
      'nav',
      { class: 'steps', 'aria-label': 'Findings in the list' },
      make('a', { class: 'back', href: listLink(filter) }, '← All findings'),
      position < 0 ? undefined : neighbour(position - 1, 'Previous finding', '↑ Previous'),
      position < 0 ? undefined : neighbour(position + 1, 'Next finding', '↓ Next'),
      make('span', { class: 'soft' }, where),
    );
  }

  /** Puts the focus where reading begins. */
  focusFinding(): void {
    this.#pane.querySelector<HTMLElement>('#finding-title')?.focus();
  }
}
