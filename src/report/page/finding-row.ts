import { make, pathNode } from './dom.ts';
import { findingLink } from './route.ts';
import type { Filter } from './route.ts';
import { detailOf, findings, isCut, pathOf, titleOf } from './store.ts';
import { likenessOf } from './words.ts';

/** Height of a row in rem; the style sheet lays out its three lines within it. */
export const findingRowHeight = 5;

/** Letters of the excerpt; the style sheet cuts it to one line. */
const excerptLength = 160;

function excerptOf(finding: number): string {
  const [keeper, first] = detailOf(finding).printings;
  const text = first?.pieces[0]?.text ?? keeper?.pieces[0]?.text ?? '';
  return text.slice(0, excerptLength).replace(/\s+/g, ' ').trim();
}

/** `cut`, or `stays`: the two ends that a finding can come to. */
export function actionTag(finding: number): HTMLElement {
  const cut = isCut(finding);
  return make('span', { class: `tag ${cut ? 'is-cut' : 'is-kept'}` }, cut ? 'cut' : 'stays');
}

/** `known`, where a check lets it pass for its baseline. */
export function knownTag(finding: number): HTMLElement | undefined {
  if (findings.check?.[finding] !== 2) return undefined;
  return make('span', { class: 'tag is-known' }, 'known from the baseline');
}

/** One finding of the list: kind and what became of it, the first words, and the place. */
export function findingRow(finding: number, filter: Filter, isShown: boolean): HTMLElement {
  const others = findings.others[finding] || [];
  const place = make('span', { class: 'row-place' }, pathNode(pathOf(findings.path[finding] ?? -1), 'fits'));
  place.append(make('span', { class: 'row-line' }, `:${findings.line[finding]}`));
  if (others.length > 0) place.append(make('span', { class: 'more' }, `+${others.length}`));
  const head = make('span', { class: 'row-head' }, make('span', { class: 'row-title' }, titleOf(finding)));
  const likeness = likenessOf(finding);
  if (likeness !== undefined) head.append(make('span', { class: 'soft row-score' }, likeness));
  head.append(...[knownTag(finding), actionTag(finding)].filter((tag) => tag !== undefined));
  const link = make(
    'a',
    {
      class: `row ${isCut(finding) ? 'is-cut' : 'is-kept'}`,
      href: findingLink(findings.id[finding] ?? '', filter),
      ...(isShown ? { 'aria-current': 'true' } : {}),
    },
    head,
    make('span', { class: 'row-text', lang: '', dir: 'auto' }, excerptOf(finding)),
    place,
  );
  return make('li', {}, link);
}
