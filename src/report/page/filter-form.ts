import { grouped } from '../numbers.ts';
import { make } from './dom.ts';
import { noFilter, orders } from './route.ts';
import type { Filter } from './route.ts';
import { scoreSteps } from './select.ts';
import { findingCount, findings, index, pathOf } from './store.ts';

/** Folders that can be chosen; deeper ones are left out when there are more. */
const mostFolders = 300;

/** Every folder that holds a finding, as deep as they can all be offered. */
function folders(): readonly string[] {
  const paths = new Set<number>();
  for (let finding = 0; finding < findingCount; finding++) {
    paths.add(findings.path[finding] ?? -1);
    for (const path of findings.others[finding] || []) paths.add(path);
  }
  let found = new Set<string>();
  for (let depth = 1; ; depth++) {
    const deeper = new Set(found);
    for (const path of paths) {
      const parts = pathOf(path).split('/');
      if (parts.length > depth) deeper.add(`${parts.slice(0, depth).join('/')}/`);
    }
    if (deeper.size === found.size || deeper.size > mostFolders) return [...found].toSorted();
    found = deeper;
  }
}

type Option = readonly [value: string, name: string];

function choice(name: keyof Filter, label: string, options: readonly Option[]): HTMLElement {
  const select = make('select', { name }, ...options.map(([value, text]) => make('option', { value }, text)));
  return make('label', { class: 'choice' }, make('span', {}, label), select);
}

function tally(column: readonly number[], value: number): string {
  return grouped(column.filter((each) => each === value).length);
}

function choices(): HTMLElement[] {
  const kinds = index.kinds.map(({ name, title }, kind): Option => [
    name,
    `${title} (${tally(findings.kind, kind)})`,
  ]);
  const actions: readonly Option[] = [
    ['', 'Cut or stays'],
    ['cut', `Cut (${tally(findings.cut, 1)})`],
    ['kept', `Stays (${tally(findings.cut, 0)})`],
  ];
  return [
    choice('kind', 'Kind', [['', 'All kinds'], ...kinds]),
    choice('action', 'Action', actions),
    choice('within', 'Folder', [['', 'All folders'], ...folders().map((path): Option => [path, path])]),
    choice('score', 'Likeness', [
      ['', 'Any likeness'],
      ...scoreSteps.map(({ from, name }): Option => [String(from), name]),
    ]),
    choice('order', 'Order', Object.entries(orders)),
  ];
}

/** Milliseconds without a key before words are looked for. */
const pause = 150;

/** The fields that choose which findings are listed. */
export class FilterForm {
  readonly element: HTMLFormElement;
  readonly search: HTMLInputElement;
  readonly #clear: HTMLButtonElement;
  readonly #changed: (filter: Filter) => void;
  #filter = noFilter;
  #timer = 0;

  /** `status` says how many findings are listed. */
  constructor(status: HTMLElement, changed: (filter: Filter) => void) {
    this.#changed = changed;
    this.search = make('input', {
      type: 'search',
      name: 'words',
      placeholder: 'Search copy, paths, reasons',
      'aria-label': 'Search copy, paths and reasons',
      autocomplete: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
    });
    this.#clear = make('button', { type: 'button', class: 'plain clear' }, 'Clear filters');
    this.element = make(
      'form',
      { class: 'filters', role: 'search', 'aria-label': 'Findings' },
      this.search,
      make(
        'details',
        { class: 'more-filters' },
        make('summary', {}, 'Filters'),
        make('div', { class: 'choices' }, ...choices()),
      ),
      this.#clear,
      status,
    );
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.element.addEventListener('change', () => this.#tell());
    this.search.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#tell(), pause);
    });
    this.#clear.addEventListener('click', () => {
      clearTimeout(this.#timer);
      this.#changed(noFilter);
      this.search.focus();
    });
  }

  #field(name: keyof Filter): HTMLInputElement | HTMLSelectElement {
    return this.element.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  /** Sets the fields to a filter. An article is offered as a folder while it is chosen. */
  show(filter: Filter): void {
    this.#filter = filter;
    const folder = this.#field('within');
    if (folder instanceof HTMLSelectElement) {
      folder.querySelector('[data-own]')?.remove();
      if (![...folder.options].some(({ value }) => value === filter.within))
        folder.append(make('option', { value: filter.within, 'data-own': '' }, filter.within));
    }
    for (const [name, value] of Object.entries(filter) as [keyof Filter, string][]) {
      const field = this.#field(name);
      if (field.value !== value) field.value = value;
    }
    const chosen = Object.entries(filter).filter(([name, value]) => value !== noFilter[name as keyof Filter]);
    this.#clear.hidden = chosen.length === 0;
    const inside = chosen.filter(([name]) => name !== 'words').length;
    const summary = this.element.querySelector('summary');
    if (summary !== null) summary.textContent = inside === 0 ? 'Filters' : `Filters (${inside})`;
  }

  #tell(): void {
    clearTimeout(this.#timer);
    const values = new FormData(this.element);
    const filter = Object.fromEntries(
      Object.keys(noFilter).map((name) => [name, String(values.get(name) ?? '')]),
    ) as unknown as Filter;
    if (JSON.stringify(filter) !== JSON.stringify(this.#filter)) this.#changed(filter);
  }
}
