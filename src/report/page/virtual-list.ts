import { make } from './dom.ts';

export interface ListOptions {
  readonly name: string;
  /** What scrolls: the list fills it or stands somewhere inside. */
  readonly scroller: HTMLElement;
  /** Height of one row in pixels at this moment. */
  rowHeight(): number;
  /** The list item of one position; its first link or button takes the focus. */
  renderRow(position: number): HTMLElement;
}

/** Rows made beyond either edge of what is in view. */
const spare = 6;
/** Browsers lay out no box higher than some 33 million pixels; longer lists are scrolled in larger steps. */
const highest = 16_000_000;

/**
 * A list of any length of which only the rows in view, and the active one, are in the document. Each row says its place
 * and the length of the list to a screen reader.
 */
export class VirtualList {
  readonly element: HTMLElement;
  readonly #options: ListOptions;
  readonly #rows = new Map<number, HTMLElement>();
  #count = 0;
  #active = 0;

  constructor(options: ListOptions) {
    this.#options = options;
    this.element = make('ol', { class: 'rows', 'aria-label': options.name, role: 'list' });
    options.scroller.addEventListener('scroll', () => this.#fill(), { passive: true });
    new ResizeObserver(() => this.refresh()).observe(options.scroller);
    this.element.addEventListener('focusin', ({ target }) => this.#followFocus(target));
  }

  get active(): number {
    return this.#active;
  }

  get count(): number {
    return this.#count;
  }

  /** Sets the length; all rows are made anew. */
  reset(count: number, active: number): void {
    this.#count = count;
    this.#active = Math.max(0, Math.min(active, count - 1));
    this.refresh();
  }

  refresh(): void {
    const focused = this.element.contains(document.activeElement);
    for (const row of this.#rows.values()) row.remove();
    this.#rows.clear();
    this.element.style.height = `${this.#height()}px`;
    this.#fill();
    if (focused) this.#focusActive();
  }

  /** Makes a position the one that takes the focus, and brings it into view. */
  activate(position: number, focus: boolean): void {
    if (this.#count === 0) return;
    const before = this.#active;
    this.#active = Math.max(0, Math.min(position, this.#count - 1));
    this.#reveal();
    this.#renew(before);
    this.#renew(this.#active);
    this.#fill();
    if (focus) this.#focusActive();
  }

  /** Rows that fit into view, for paging. */
  page(): number {
    const { scroller, rowHeight } = this.#options;
    return Math.max(1, Math.floor(scroller.clientHeight / rowHeight()) - 1);
  }

  #followFocus(target: EventTarget | null): void {
    for (const [position, row] of this.#rows) {
      if (position === this.#active || !(target instanceof Node) || !row.contains(target)) continue;
      const before = this.#rows.get(this.#active);
      this.#active = position;
      for (const [each, tabindex] of [
        [before, '-1'],
        [row, '0'],
      ] as const)
        each?.querySelector('a, button')?.setAttribute('tabindex', tabindex);
      return;
    }
  }

  #focusActive(): void {
    this.#rows.get(this.#active)?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  }

  #renew(position: number): void {
    this.#rows.get(position)?.remove();
    this.#rows.delete(position);
  }

  #height(): number {
    return Math.min(this.#count * this.#options.rowHeight(), highest);
  }

  /** Pixels of rows above the upper edge of the view, for each pixel scrolled. */
  #step(): number {
    const view = this.#options.scroller.clientHeight;
    const [rows, height] = [this.#count * this.#options.rowHeight(), this.#height()];
    return height < rows && height > view ? (rows - view) / (height - view) : 1;
  }

  /** Where the list begins inside what scrolls. */
  #top(): number {
    const { scroller } = this.#options;
    return (
      this.element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
    );
  }

  #reveal(): void {
    const { scroller, rowHeight } = this.#options;
    const [height, step, top] = [rowHeight(), this.#step(), this.#top()];
    const from = this.#active * height;
    const above = (scroller.scrollTop - top) * step;
    if (from < above) scroller.scrollTop = top + from / step;
    else if (from + height > above + scroller.clientHeight)
      scroller.scrollTop = top + Math.ceil((from + height - scroller.clientHeight) / step);
  }

  #fill(): void {
    const { scroller, rowHeight } = this.#options;
    if (this.#count === 0 || scroller.clientHeight === 0) return;
    const height = rowHeight();
    const scrolled = Math.max(0, scroller.scrollTop - this.#top());
    const above = scrolled * this.#step();
    const first = Math.max(0, Math.floor(above / height) - spare);
    const last = Math.min(this.#count - 1, Math.ceil((above + scroller.clientHeight) / height) + spare);
    for (const [position, row] of this.#rows) {
      if ((position >= first && position <= last) || position === this.#active) continue;
      row.remove();
      this.#rows.delete(position);
    }
    const wanted = new Set([this.#active]);
    for (let position = first; position <= last; position++) wanted.add(position);
    let next: Element | null = this.element.firstElementChild;
    for (const position of [...wanted].toSorted((a, b) => a - b)) {
      const row = this.#rows.get(position) ?? this.#makeRow(position);
      row.style.transform = `translateY(${scrolled + position * height - above}px)`;
      if (row === next) next = row.nextElementSibling;
      else this.element.insertBefore(row, next);
    }
  }

  #makeRow(position: number): HTMLElement {
    const row = this.#options.renderRow(position);
    row.setAttribute('aria-setsize', String(this.#count));
    row.setAttribute('aria-posinset', String(position + 1));
    row.style.height = `${this.#options.rowHeight()}px`;
    row.querySelector('a, button')?.setAttribute('tabindex', position === this.#active ? '0' : '-1');
    this.#rows.set(position, row);
    return row;
  }
}

/** Moves through a list by the keys that readers know; says whether the key was one of them. */
export function moveByKey(list: VirtualList, { key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  const to = {
    ArrowDown: list.active + 1,
    ArrowUp: list.active - 1,
    PageDown: list.active + list.page(),
    PageUp: list.active - list.page(),
    Home: 0,
    End: list.count - 1,
  }[key];
  if (to === undefined) return false;
  list.activate(to, true);
  return true;
}
