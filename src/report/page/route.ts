// What is shown stands in the address after the #, so that a link, a bookmark and the back button keep their place.

export type Action = '' | 'cut' | 'kept';
export const orders = {
  place: 'by place',
  size: 'longest first',
  copies: 'most copies first',
  score: 'least alike first',
} as const;
export type Order = keyof typeof orders;

/** Which findings are listed, and in which order. Empty strings ask for nothing. */
export interface Filter {
  readonly words: string;
  /** Name of a kind. */
  readonly kind: string;
  readonly action: Action;
  /** Path of an article, or of a folder with a slash at its end. */
  readonly within: string;
  /** Lower end of a step of the scores. */
  readonly score: string;
  readonly order: Order;
}

export interface Route {
  readonly view: 'overview' | 'findings' | 'finding';
  /** Of a finding. */
  readonly id: string;
  /** The printing that is shown beside the keeper's. */
  readonly copy: number;
  readonly filter: Filter;
}

export const noFilter: Filter = { words: '', kind: '', action: '', within: '', score: '', order: 'place' };

function isOrder(name: string): name is Order {
  return Object.hasOwn(orders, name);
}

/** Reads the part of an address behind the #. What cannot be read asks for nothing. */
export function readRoute(hash: string): Route {
  const [name = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const asked = new URLSearchParams(query);
  const text = (key: string): string => asked.get(key) ?? '';
  const [action, order] = [text('action'), text('order')];
  const filter: Filter = {
    words: text('words'),
    kind: text('kind'),
    action: action === 'cut' || action === 'kept' ? action : '',
    within: text('within'),
    score: text('score'),
    order: isOrder(order) ? order : 'place',
  };
  const copy = Math.max(1, Math.trunc(Number(text('copy')) || 1));
  if (name.startsWith('finding-'))
    return { view: 'finding', id: decoded(name.slice('finding-'.length)), copy, filter };
  return { view: name === 'findings' ? 'findings' : 'overview', id: '', copy, filter };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function queryOf(filter: Filter, copy: number): string {
  const asked = new URLSearchParams();
  const { words, kind, action, within, score, order } = filter;
  for (const [key, value] of Object.entries({ words, kind, action, within, score }))
    if (value !== '') asked.set(key, value);
  if (order !== 'place') asked.set('order', order);
  if (copy > 1) asked.set('copy', String(copy));
  const query = asked.toString();
  return query === '' ? '' : `?${query}`;
}

export function listLink(filter: Filter): string {
  return `#findings${queryOf(filter, 1)}`;
}

export function findingLink(id: string, filter: Filter = noFilter, copy = 1): string {
  return `#finding-${encodeURIComponent(id)}${queryOf(filter, copy)}`;
}

/** Whether two filters list the same findings in the same order. */
export function isSameFilter(one: Filter, other: Filter): boolean {
  return listLink(one) === listLink(other);
}
