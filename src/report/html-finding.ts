import { kinds } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { repeatOf } from './copies.ts';
import type { Repeat } from './copies.ts';
import { forHtml } from './escape.ts';
import { copiesHtml } from './html-copies.ts';
import { count, percent } from './numbers.ts';

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
  const { title, reach } = kinds[kind];
  const repeat = repeatOf(finding);
  yield `<article class="finding ${action}" id="${forHtml(findingAnchor(finding))}">\n`;
  yield `<h${level}><a href="#kind-${kind}">${title}</a> <span class="tag ${action}">${action}</span>`;
  if (repeat !== undefined) yield ` <span class="where">${summary(finding, repeat)}</span>`;
  yield `</h${level}>\n<p>${forHtml(reason)}</p>\n`;
  if (repeat !== undefined) yield* copiesHtml(repeat, { withPath: reach === 'feed', lineArticles });
  yield '</article>\n';
}

function summary({ score }: Finding, { others }: Repeat): string {
  const times = `printed ${others.length === 1 ? 'twice' : count(others.length + 1, 'time')}`;
  return score === 1 ? times : `${times}, ${percent(score)} alike`;
}
