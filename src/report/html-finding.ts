import { kinds } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { linesOf, repeatOf } from './copies.ts';
import type { Repeat } from './copies.ts';
import { forHtml } from './escape.ts';
import { copiesHtml } from './html-copies.ts';
import { differenceInWords, shareInWords, spreadInWords } from './measures.ts';
import { count, percent } from './numbers.ts';
import { reachOf } from './reach.ts';

/** Versions and differing words of one finding that are named; the rest is counted. */
const listedShares = 25;
const listedDifferences = 60;

/** How findings are set on the page. */
export interface FindingStyle {
  /** Level of the heading. */
  readonly level: 3 | 4;
  /** Paths of the articles in which every line is a paragraph; their lines are set apart. */
  readonly lineArticles: ReadonlySet<string>;
}

/** The address of a finding within the page. */
export function findingAnchor(finding: Finding): string {
  return `finding-${finding.id}`;
}

/** One finding: what, why, and the copies side by side. */
export function* findingHtml(finding: Finding, { level, lineArticles }: FindingStyle): Generator<string> {
  const { kind, action, reason } = finding;
  const repeat = repeatOf(finding);
  yield `<article class="finding ${action}" id="${forHtml(findingAnchor(finding))}">\n`;
  yield `<h${level}><a href="#kind-${kind}">${kinds[kind].title}</a> <span class="tag ${action}">${action}</span>`;
  if (repeat !== undefined) yield ` <span class="where">${summary(finding, repeat)}</span>`;
  yield `</h${level}>\n<p>${forHtml(reason)}</p>\n`;
  if (repeat !== undefined) {
    yield* shares(finding, repeat);
    yield* differences(finding, repeat);
    yield* copiesHtml(repeat, { withPath: reachOf(finding) === 'feed', lineArticles });
  }
  yield '</article>\n';
}

function summary({ score, spread }: Finding, { others }: Repeat): string {
  const times = others.length < 2 ? ['once', 'twice'][others.length] : count(others.length + 1, 'time');
  const alike = score === 1 ? '' : `, ${percent(score)} alike`;
  return `printed ${times}${alike}${spread === undefined ? '' : `, ${spreadInWords(spread)}`}`;
}

/** How much versions of a story have in common with the one that stays. */
function* shares(finding: Finding, { others }: Repeat): Generator<string> {
  const all = finding.shares ?? [];
  if (all.length === 0) return;
  const paths = new Map(others.map(({ number, path }) => [number, path]));
  yield '<ul class="places">\n';
  for (const share of all.slice(0, listedShares)) {
    const path = forHtml(paths.get(share.printing) ?? '');
    yield `<li><span class="path" dir="ltr">${path}</span>: ${shareInWords(share)}</li>\n`;
  }
  if (all.length > listedShares) yield `<li>${count(all.length - listedShares, 'more version')}</li>\n`;
  yield '</ul>\n';
}

/** Words of an article inside a sentence of the page, in a language that nobody knows. */
function quoted(words: string): string {
  return `“<span lang="" dir="auto">${forHtml(words)}</span>”`;
}

/** The words that differ, printing by printing. */
function* differences(finding: Finding, { others }: Repeat): Generator<string> {
  const all = (finding.differences ?? []).slice(0, listedDifferences);
  for (const { number, path, pieces } of others) {
    const own = all.filter(({ printing }) => printing === number);
    if (own.length === 0) continue;
    const where = others.length === 1 ? '' : ` in ${forHtml(path)}, ${linesOf(pieces, '–')}`;
    const words = own.map((difference) => differenceInWords(difference, quoted));
    yield `<p class="soft">What differs${where}: ${words.join(', ')}.</p>\n`;
  }
  const left = (finding.differences ?? []).length - all.length;
  if (left > 0) yield `<p class="soft">${count(left, 'more difference')}; report.json has all of them.</p>\n`;
}
