import type { Context, Paragraph } from '../copy/article.ts';
import { isLong } from '../copy/length.ts';
import type { FindingKind } from '../finding.ts';
import type { Link, Run } from '../match/runs.ts';
import type { CutPolicy } from '../settings.ts';
import type { JudgedLink, Rule, Verdict } from './rules.ts';
import { between, paragraphAt, type View } from './view.ts';

/** Paragraphs that may stand between a block and its second printing for the second to count as the same copy sent twice. */
const closeGap = 2;
/** Printings of one paragraph, other copy between, from which on it is taken for a refrain. */
const refrain = 4;

/** Words from which on a headline is more than a label such as `Sport` or `In brief`. */
const leastHeadline = 3;

/** Contexts that repeat their lines on purpose. */
const onPurpose: Readonly<Record<Context, boolean>> = {
  prose: false,
  short: false,
  question: true,
  list: true,
  table: true,
  code: true,
  embed: true,
  caption: true,
};

/** Contexts whose lines may be the same as the line above them. */
function isInRows(context: Context): boolean {
  return context === 'table' || context === 'code';
}

function copyOf(view: View, link: Link): Paragraph | undefined {
  return paragraphAt(view, link.b);
}

/**
 * The context that counts for a copy: what repeats on purpose in one place may do so in the other, and a paragraph is
 * prose when one printing has the full stop, or lacks the end mark, that makes it a sentence.
 */
function contextOf(view: View, { a, b }: Link): Context {
  const contexts = [paragraphAt(view, b)?.context ?? 'short', paragraphAt(view, a)?.context ?? 'short'];
  return contexts.find((context) => onPurpose[context]) ?? (contexts.includes('prose') ? 'prose' : 'short');
}

/** Paragraphs of copy between the first printing and the second. */
function gapOf(view: View, run: Run): number {
  return between(view.copyBefore, run.at(-1)?.a ?? 0, run[0]?.b ?? 0);
}

interface Weight {
  readonly all: number;
  readonly prose: number;
}

function weigh(view: View, run: Run): Weight {
  let all = 0;
  let prose = 0;
  for (const link of run) {
    const paragraph = copyOf(view, link);
    if (paragraph === undefined) continue;
    all += paragraph.letters;
    if (contextOf(view, link) === 'prose') prose += paragraph.letters;
  }
  return { all, prose };
}

/** The rule by which a whole printing goes, if one does. */
function blockRule(view: View, run: Run, policy: CutPolicy): Rule | undefined {
  const { all, prose } = weigh(view, run);
  if (prose * 2 <= all) return undefined;
  if (gapOf(view, run) <= closeGap) return 'block-follows';
  const mostOfArticle = all * 2 >= view.letters - all;
  return mostOfArticle && policy === 'standard' ? 'block-is-article' : undefined;
}

function isAdjacent(view: View, { b }: Link): boolean {
  const above = view.above[b] ?? -1;
  return above >= 0 && view.classes[above] === view.classes[b];
}

/** The first line of the body is the headline, with nothing but bylines, datelines and rules between. */
function isHeadlineAgain(view: View, { a, b }: Link): boolean {
  const headline = paragraphAt(view, a);
  if (headline?.role !== 'headline' || a > view.lead) return false;
  for (let index = a + 1; index < b; index++) {
    const role = paragraphAt(view, index)?.role;
    if (role !== 'separator' && role !== 'byline' && role !== 'dateline') return false;
  }
  return headline.folded.split(' ').length >= leastHeadline || isLong(headline);
}

/** Two copies under headings, names or labels that differ: the lines of a form. */
function isForm(view: View, { a, b }: Link): boolean {
  const [overA, overB] = [view.above[a] ?? -1, view.above[b] ?? -1].map((index) => paragraphAt(view, index));
  if (overA === undefined || overB === undefined) return false;
  return overA.context !== 'prose' && overB.context !== 'prose' && overA.folded !== overB.folded;
}

/** What becomes of one paragraph that no block takes along. */
function paragraphRule(view: View, link: Link, policy: CutPolicy): Rule {
  const paragraph = copyOf(view, link);
  if (paragraph === undefined) return 'short';
  if (isHeadlineAgain(view, link)) return 'headline-again';
  const context = contextOf(view, link);
  if (isAdjacent(view, link) && isLong(paragraph) && !isInRows(context)) return 'adjacent';
  if (onPurpose[context]) return 'on-purpose';
  if (context !== 'prose') return 'short';
  if ((view.sizes.get(view.classes[link.b] ?? -1) ?? 0) >= refrain) return 'recurring';
  if (view.classes[link.a] === view.classes[view.lead]) return 'lead-again';
  if (policy === 'careful') return 'careful';
  return isForm(view, link) ? 'form' : 'prose-again';
}

function judgeApart(view: View, run: Run, policy: CutPolicy): JudgedLink[] {
  const links = run.map((link) => ({ ...link, rule: paragraphRule(view, link, policy) }));
  // A question and its answer, a heading of a form and its line: what stands together stays together.
  const held = run.length > 1 && links.some(({ rule }) => rule === 'on-purpose' || rule === 'form');
  return held ? links.map((link) => (link.rule === 'prose-again' ? { ...link, rule: 'on-purpose' } : link)) : links;
}

function kindOf(links: readonly unknown[]): FindingKind {
  return links.length > 1 ? 'repeated-block' : 'repeated-paragraph';
}

/**
 * Judges one run: a block goes whole when it is prose and follows its first printing or is most of the article; else
 * each of its paragraphs is judged alone. Source lines that no block takes along are left to `judgeSources`; a run of
 * nothing else gives no verdict.
 */
export function judgeRun(view: View, run: Run, policy: CutPolicy): Verdict | undefined {
  const copies = run.filter((link) => copyOf(view, link)?.role !== 'separator');
  const whole = policy === 'all' ? 'cut-all' : copies.length > 1 ? blockRule(view, run, policy) : undefined;
  if (whole !== undefined) return { kind: kindOf(copies), links: run.map((link) => ({ ...link, rule: whole })) };
  const apart = copies.filter((link) => copyOf(view, link)?.role !== 'source');
  if (apart.length === 0) return undefined;
  return { kind: kindOf(apart), links: judgeApart(view, apart, policy) };
}
