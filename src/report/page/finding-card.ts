import { count } from '../numbers.ts';
import { shareInWords, spreadInWords } from '../measures.ts';
import { parts } from '../page-data.ts';
import type { PageDetail } from '../page-data.ts';
import { copiesNode, pairNode } from './copies.ts';
import type { Shown } from './copies.ts';
import { make, pathNode } from './dom.ts';
import { actionTag, knownTag } from './finding-row.ts';
import { findingLink, listLink, noFilter } from './route.ts';
import { detailOf, findings, index, pathOf, titleOf } from './store.ts';
import { likenessOf, timesOf } from './words.ts';

/** Versions of a story that are named; the rest is counted. */
const namedShares = 25;

/** What became of it, how often it is printed, and where. */
function facts(finding: number, { printings, spread }: PageDetail): HTMLElement {
  const line = make('p', { class: 'facts' }, actionTag(finding), knownTag(finding));
  const add = (text: string | undefined): void => {
    if (text !== undefined) line.append(make('span', {}, text));
  };
  add(timesOf(finding));
  add(likenessOf(finding));
  if (spread) add(spreadInWords({ articles: spread[0], sources: spread[1] }));
  const [keeper] = printings;
  if (keeper === undefined || printings.some(({ path }) => path !== keeper.path)) return line;
  const path = pathOf(keeper.path);
  line.append(make('a', { href: listLink({ ...noFilter, within: path }) }, pathNode(path)));
  return line;
}

/** `12 → 14`: the keeper's words and the copy's. */
function change([, keeper, copy]: readonly [number, string, string]): HTMLElement {
  const words = (text: string, style: string): HTMLElement =>
    make('span', { class: `word ${style}`, lang: '', dir: 'auto' }, text);
  if (keeper === '') return make('li', {}, words(copy, 'is-copy'), ' added');
  if (copy === '') return make('li', {}, words(keeper, 'is-keeper'), ' left out');
  return make('li', {}, words(keeper, 'is-keeper'), ' → ', words(copy, 'is-copy'));
}

function changes(
  { differences = [], moreDifferences = 0, printings }: PageDetail,
  copy: number,
): HTMLElement | undefined {
  const own = differences.filter(([printing]) => printing === copy);
  if (own.length === 0) return undefined;
  const list = make('ul', { class: 'changes' }, ...own.map(change));
  if (moreDifferences > 0)
    list.append(
      make('li', { class: 'soft' }, `${count(moreDifferences, 'more')}; report.json has all of them`),
    );
  const isCut = printings[copy]?.pieces.some(({ part }) => part === parts.cut);
  return make(
    'div',
    { class: isCut ? 'what-differs is-cut' : 'what-differs' },
    make('h3', {}, 'What differs'),
    list,
  );
}

function shares({ shares: all = [], printings }: PageDetail): HTMLElement | undefined {
  if (all.length === 0) return undefined;
  const list = make('ul', { class: 'shares' });
  for (const [printing, ofCopy, ofKeeper] of all.slice(0, namedShares)) {
    const path = pathOf(printings[printing]?.path ?? -1);
    list.append(make('li', {}, pathNode(path), `: ${shareInWords({ printing, ofCopy, ofKeeper })}`));
  }
  if (all.length > namedShares) list.append(make('li', {}, count(all.length - namedShares, 'more version')));
  return list;
}

function explanation(finding: number): HTMLElement {
  const kind = index.kinds[findings.kind[finding] ?? -1];
  return make(
    'details',
    { class: 'explain' },
    make('summary', {}, `What “${(kind?.title ?? '').toLowerCase()}” means`),
    make('p', {}, kind?.explanation),
  );
}

/** One finding: what, why, and the copies side by side. On paper nothing can be opened, so nothing is folded. */
export function findingCard(shown: Shown, onPaper = false): HTMLElement {
  const { finding } = shown;
  const detail = detailOf(finding);
  const id = findings.id[finding] ?? '';
  const copy = Math.min(shown.copy, Math.max(detail.printings.length - 1, 1));
  const title = make('h2', { tabindex: -1, id: onPaper ? undefined : 'finding-title' }, titleOf(finding));
  if (!onPaper) {
    const link = make(
      'a',
      { class: 'permalink', href: findingLink(id), 'aria-label': 'Link to this finding' },
      '#',
    );
    title.append(' ', link);
  }
  const card = make('article', { class: 'finding' }, title, facts(finding, detail));
  card.append(make('p', { class: 'reason' }, detail.reason));
  for (const node of [changes(detail, copy), shares(detail), pairNode(detail, copy)])
    if (node !== undefined) card.append(node);
  if (detail.printings[copy]?.unmarked)
    card.append(make('p', { class: 'soft' }, 'Too many words differ to mark each of them.'));
  if (!index.hasSurroundings && !onPaper)
    card.append(
      make(
        'p',
        { class: 'soft' },
        'The copy around it is not shown: this page was made without the articles.',
      ),
    );
  const all = copiesNode(detail, { ...shown, copy }, onPaper);
  if (all !== undefined) card.append(all);
  if (!onPaper) card.append(explanation(finding));
  return card;
}
