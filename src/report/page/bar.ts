import { barSteps } from '../page-data.ts';
import { draw, make } from './dom.ts';
import { index } from './store.ts';
import { partNames } from './words.ts';

/** Where repetition sits in one article, from its first byte on the left to its last. The numbers beside it say more. */
export function articleBar(article: number): SVGElement {
  const marks = index.articles.bars[article] ?? [];
  const bar = draw('svg', {
    class: 'bar',
    viewBox: `0 0 ${barSteps} 10`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  bar.append(draw('rect', { class: 'whole', width: barSteps, height: 10 }));
  for (let mark = 0; mark < marks.length; mark += 3) {
    const part = marks[mark + 2] as keyof typeof partNames;
    bar.append(
      draw('rect', { class: partNames[part].style, x: marks[mark], width: marks[mark + 1], height: 10 }),
    );
  }
  return bar;
}

/** What the colours of bars mean; only those that occur. */
export function legend(): HTMLElement {
  const names = [
    ['is-cut', 'cut'],
    ['is-keeper', 'stays for what is cut or repeated'],
    ['is-kept', 'repeated, stays too'],
    ['is-version', 'version of another article'],
    ['whole', 'printed once'],
  ] as const;
  const seen = new Set<string>(['whole']);
  for (const marks of index.articles.bars)
    for (let mark = 2; mark < marks.length; mark += 3)
      seen.add(partNames[marks[mark] as keyof typeof partNames].style);
  const items = names
    .filter(([style]) => seen.has(style))
    .map(([style, name]) => make('li', {}, make('span', { class: `key ${style}` }), name));
  return make('ul', { class: 'legend' }, ...items);
}
