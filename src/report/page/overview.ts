import { count, grouped, percent } from '../numbers.ts';
import type { Child } from './dom.ts';
import { make, pathNode } from './dom.ts';
import { listLink, noFilter } from './route.ts';
import { findings, index } from './store.ts';

function figure(value: string, name: string): HTMLElement {
  return make('div', {}, make('dt', {}, name), make('dd', {}, value));
}

function share(bytes: number): number {
  return index.totals.bytesIn === 0 ? 0 : bytes / index.totals.bytesIn;
}

/** A stretch of the whole, as wide as its share. */
function stretch(style: string, part: number): HTMLElement {
  const element = make('span', { class: style });
  element.style.flexGrow = String(part);
  return element;
}

/** How much of all copy is cut, how much is repeated and stays. */
function shareOfCopy(): HTMLElement {
  const { bytesIn, bytesOut, bytesKept } = index.totals;
  const [cut, kept] = [share(bytesIn - bytesOut), share(bytesKept)];
  const parts = [
    ['is-cut', cut, `${percent(cut)} cut`],
    ['is-kept', kept, `${percent(kept)} repeated, stays`],
    ['whole', 1 - cut - kept, 'the rest is printed once, or stays for what is cut'],
  ] as const;
  return make(
    'section',
    { class: 'share', 'aria-labelledby': 'share-title' },
    make('h2', { id: 'share-title', class: 'small' }, `Of ${count(bytesIn, 'byte')} of copy`),
    make(
      'div',
      { class: 'share-bar', 'aria-hidden': 'true' },
      ...parts.map(([style, part]) => stretch(style, part)),
    ),
    make(
      'ul',
      { class: 'legend' },
      ...parts.map(([style, , name]) => make('li', {}, make('span', { class: `key ${style}` }), name)),
    ),
  );
}

function figures(): HTMLElement {
  const {
    articles,
    paragraphs,
    paragraphsCut,
    bytesIn,
    bytesOut,
    findings: found,
    findingsCut,
  } = index.totals;
  const { length } = index.skipped;
  return make(
    'dl',
    { class: 'figures' },
    figure(grouped(articles), articles === 1 ? 'article' : 'articles'),
    figure(grouped(paragraphs), paragraphs === 1 ? 'paragraph' : 'paragraphs'),
    figure(grouped(paragraphsCut), paragraphsCut === 1 ? 'paragraph cut' : 'paragraphs cut'),
    figure(percent(share(bytesIn - bytesOut)), 'of all copy cut'),
    figure(
      grouped(found - findingsCut),
      found - findingsCut === 1 ? 'repeat that stays' : 'repeats that stay',
    ),
    length === 0 ? undefined : figure(grouped(length), length === 1 ? 'file skipped' : 'files skipped'),
  );
}

function kindRow(kind: number, cut: number, kept: number, most: number): HTMLElement {
  const { name = '', title } = index.kinds[kind] ?? {};
  const bar = make('div', { class: 'kind-bar', 'aria-hidden': 'true' });
  bar.append(
    stretch('is-cut', cut / most),
    stretch('is-kept', kept / most),
    stretch('', 1 - (cut + kept) / most),
  );
  const link = make('a', { href: listLink({ ...noFilter, kind: name }) }, title);
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, link),
    make('td', { class: 'number' }, grouped(cut)),
    make('td', { class: 'number' }, grouped(kept)),
    make('td', { class: 'kind-cell' }, bar),
  );
}

function kindTable(): HTMLElement {
  const cut = index.kinds.map(() => 0);
  const kept = index.kinds.map(() => 0);
  for (const [finding, kind] of findings.kind.entries()) {
    const counts = findings.cut[finding] === 1 ? cut : kept;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const most = Math.max(...index.kinds.map((_, kind) => (cut[kind] ?? 0) + (kept[kind] ?? 0)));
  const heading = (name: string, style = ''): HTMLElement => make('th', { scope: 'col', class: style }, name);
  return make(
    'section',
    { 'aria-labelledby': 'kinds-title' },
    make('h2', { id: 'kinds-title' }, 'What was found'),
    make(
      'table',
      { class: 'kinds' },
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          heading('Kind'),
          heading('Cut', 'number'),
          heading('Stay', 'number'),
          make('td', { class: 'kind-cell' }),
        ),
      ),
      make(
        'tbody',
        {},
        ...index.kinds.map((_, kind) => kindRow(kind, cut[kind] ?? 0, kept[kind] ?? 0, most)),
      ),
    ),
  );
}

function section(id: string, title: string, ...inside: readonly Child[]): HTMLElement {
  return make('section', { 'aria-labelledby': id }, make('h2', { id }, title), ...inside);
}

function notLookedInto(): HTMLElement | undefined {
  if (index.limits.length === 0) return undefined;
  return section(
    'limits-title',
    'Not looked into',
    make('ul', {}, ...index.limits.map((limit) => make('li', {}, limit))),
  );
}

function skipped(): HTMLElement | undefined {
  if (index.skipped.length === 0) return undefined;
  const rows = index.skipped.slice(0, 500).map(({ path, reason, isError }) => {
    const tag = isError ? make('span', { class: 'tag is-cut' }, 'error') : undefined;
    return make('tr', {}, make('th', { scope: 'row' }, pathNode(path)), make('td', {}, reason, ' ', tag));
  });
  const left = index.skipped.length - rows.length;
  return section(
    'skipped-title',
    'Skipped',
    make(
      'table',
      {},
      make(
        'thead',
        {},
        make('tr', {}, make('th', { scope: 'col' }, 'File'), make('th', { scope: 'col' }, 'Why')),
      ),
      make('tbody', {}, ...rows),
    ),
    left > 0
      ? make('p', { class: 'soft' }, `${grouped(left)} more; report.json has all of them.`)
      : undefined,
  );
}

function aboutKinds(): HTMLElement | undefined {
  if (index.kinds.length === 0) return undefined;
  const terms = index.kinds.flatMap(({ title, explanation }) => [
    make('dt', {}, title),
    make('dd', {}, explanation),
  ]);
  return section('about-title', 'What the kinds mean', make('dl', { class: 'about' }, ...terms));
}

/** The run in figures, with `articles` as the picture of where repetition sits. */
export function overviewNodes(articles: HTMLElement | undefined): readonly HTMLElement[] {
  const found = index.totals.findings > 0;
  return [
    make('h1', { tabindex: -1 }, index.headline),
    ...index.check.map((sentence) => make('p', { class: 'reason' }, sentence)),
    figures(),
    found ? shareOfCopy() : undefined,
    articles,
    found ? kindTable() : undefined,
    notLookedInto(),
    skipped(),
    aboutKinds(),
    make('p', { class: 'colophon' }, `Made by dedupe-wire ${index.version}. Settings: ${index.settings}.`),
  ].filter((node) => node !== undefined);
}
