import type { Context, Paragraph } from '../copy/article.ts';
import { isLong } from '../copy/length.ts';
import { measure } from '../copy/measure.ts';
import type { FindingKind } from '../finding.ts';
import type { Link, Run } from '../match/runs.ts';
import type { CutPolicy } from '../settings.ts';
import { isIntroduced, isSigned } from './inside-guard.ts';
import { isCut, type JudgedLink, type Rule, type Verdict } from './rules.ts';
import { between, paragraphAt, type View } from './view.ts';

/** Paragraphs that may stand between a block and its second printing for the second to count as the same copy sent twice. */
const closeGap = 2;
/** Printings of one paragraph, other copy between, from which on it is taken for a refrain. */
export const refrain = 4;

/** Words from which on a headline is more than a label such as `Sport` or `In brief`. */
const leastHeadline = 3;

/** Contexts that repeat their lines on purpose. */
export const onPurpose: Readonly<Record<Context, boolean>> = {
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
export function isInRows(context: Context): boolean {
  return context === 'table' || context === 'code';
}

function copyOf(view: View, link: Link): Paragraph {
  return paragraphAt(view, link.b);
}

/**
 * The context that counts for a copy: what repeats on purpose in one place may do so in the other, and a paragraph is
 * prose when one printing has the full stop, or lacks the end mark, that makes it a sentence.
 */
export function contextOf(view: View, { a, b }: Link): Context {
  const contexts = [paragraphAt(view, b).context, paragraphAt(view, a).context];
  return contexts.find((context) => onPurpose[context]) ?? (contexts.includes('prose') ? 'prose' : 'short');
}

/** New paragraphs between the first printing and this one; printings between the two do not count. */
function gapOf(view: View, run: Run): number {
  return between(view.newBefore, Number(run.at(-1)?.a), Number(run[0]?.b));
}

interface Weight {
  readonly all: number;
  readonly prose: number;
}

function weigh(view: View, run: Run): Weight {
  let all = 0;
  let prose = 0;
  for (const link of run) {
    const [keeper, copy] = [paragraphAt(view, link.a), copyOf(view, link)];
    all += copy.letters;
    if (copy.context === 'prose' || keeper.context === 'prose') prose += copy.letters;
  }
  return { all, prose };
}

/** The rule by which a whole printing goes, if one does. */
function blockRule(view: View, run: Run, policy: CutPolicy): Rule | undefined {
  const { all, prose } = weigh(view, run);
  if (prose * 2 <= all) return undefined;
  if (isForm(view, run)) return undefined;
  if (gapOf(view, run) <= closeGap) return 'block-follows';
  const mostOfArticle = all * 2 >= view.letters;
  return mostOfArticle && policy !== 'careful' ? 'block-is-article' : undefined;
}

function isAdjacent(view: View, { b }: Link): boolean {
  return view.classes[Number(view.above[b])] === view.classes[b];
}

/** Whether `b` is the first line below a headline, with nothing but bylines, datelines and rules between. */
export function isHeadlineAgain(view: View, { a, b }: Link): boolean {
  const headline = paragraphAt(view, a);
  if (headline.role !== 'headline' || a > view.lead) return false;
  for (let index = a + 1; index < b; index++) {
    const { role } = paragraphAt(view, index);
    if (role !== 'separator' && role !== 'byline' && role !== 'dateline') return false;
  }
  return measure(headline.folded).words >= leastHeadline || isLong(headline);
}

/** A name, a heading, a label: what tells the copies of a form apart. */
function isLabel(view: View, index: number): boolean {
  if (index < 0) return false;
  const { role, context } = paragraphAt(view, index);
  return context !== 'prose' && (role === 'body' || (role === 'headline' && index > view.lead));
}

function areLabels(view: View, a: number, b: number): boolean {
  return isLabel(view, a) && isLabel(view, b) && view.classes[a] !== view.classes[b];
}

/** Printings that each stand above or below a label of their own: the lines of a form, verdicts under names, letters. */
export function isForm(view: View, run: Run): boolean {
  const at = (side: 'a' | 'b', end: 0 | -1): number => Number(run.at(end)?.[side]);
  if (at('a', -1) + 1 === at('b', 0)) return false;
  const above = areLabels(view, Number(view.above[at('a', 0)]), Number(view.above[at('b', 0)]));
  return above || areLabels(view, Number(view.below[at('a', -1)]), Number(view.below[at('b', -1)]));
}

/** Words of a paragraph that may be repeated for effect where it stands apart; half as many again count as signs. */
const fewWords = 15;

function isBrief({ folded }: Paragraph): boolean {
  const { words, dense } = measure(folded);
  return words + dense / 2 < fewWords;
}

/** Whether the paragraph repeats the headline, and there is no other copy: a flash. */
function isAllCopy({ article, classes }: View, { a, b }: Link): boolean {
  if (article.paragraphs[a]?.role !== 'headline') return false;
  return article.paragraphs.every(({ role, index }) => role !== 'body' || classes[index] === classes[b]);
}

/** What becomes of one paragraph that no block takes along; `isAlone`: none beside it is repeated with it. */
function paragraphRule(view: View, link: Link, policy: CutPolicy, isAlone: boolean): Rule {
  const paragraph = copyOf(view, link);
  if (isHeadlineAgain(view, link)) return isAllCopy(view, link) ? 'headline-alone' : 'headline-again';
  const context = contextOf(view, link);
  if (isAdjacent(view, link) && isLong(paragraph) && !isInRows(context)) {
    return isAllCopy(view, link) ? 'headline-alone' : 'adjacent';
  }
  if (onPurpose[context]) return 'on-purpose';
  // A caption or a deck without a full stop does not stand for the sentence of the body.
  if (context !== 'prose' || paragraphAt(view, link.a).context !== 'prose') return 'short';
  if (Number(view.sizes.get(Number(view.classes[link.b]))) >= refrain) return 'recurring';
  if (isForm(view, [link])) return 'form';
  if (isIntroduced(view, link.b)) return 'introduced';
  if (isIntroduced(view, link.a)) return 'quoted-first';
  if (isSigned(view, link.b)) return 'signed';
  if (view.classes[link.a] === view.classes[view.lead]) return 'lead-again';
  if (policy === 'careful') return 'careful';
  return isAlone && isBrief(paragraph) ? 'brief' : 'prose-again';
}

/** Rules by which a paragraph stays, and those printed with it. */
const holding: readonly Rule[] = ['on-purpose', 'introduced', 'quoted-first', 'signed'];

function judgeApart(view: View, run: Run, policy: CutPolicy): JudgedLink[] {
  const links = run.map((link) => ({ ...link, rule: paragraphRule(view, link, policy, run.length === 1) }));
  if (run.length === 1) return links;
  // A question and its answer, the lines of one form: what stands together stays together.
  if (isForm(view, run)) return links.map((link) => (isCut(link.rule) ? { ...link, rule: 'form' } : link));
  const held = links.find(({ rule }) => holding.includes(rule))?.rule;
  return held === undefined
    ? links
    : links.map((link) => (link.rule === 'prose-again' ? { ...link, rule: held } : link));
}

function kindOf(view: View, links: readonly Link[]): FindingKind {
  if (links.length > 1) return 'repeated-block';
  return links.every((link) => copyOf(view, link).role === 'source')
    ? 'repeated-source-line'
    : 'repeated-paragraph';
}

/**
 * Judges one run: a block goes whole when it is prose and follows its first printing or is most of the article; else
 * each of its paragraphs is judged alone. Source lines that no block takes along are left to `judgeSources`; a run of
 * nothing else gives no verdict.
 */
export function judgeRun(view: View, run: Run, policy: CutPolicy): Verdict | undefined {
  const copies = run.filter((link) => copyOf(view, link).role !== 'separator');
  const whole = policy === 'all' ? 'cut-all' : copies.length > 1 ? blockRule(view, run, policy) : undefined;
  if (whole !== undefined)
    return { kind: kindOf(view, copies), links: run.map((link) => ({ ...link, rule: whole })) };
  const apart = copies.filter((link) => copyOf(view, link).role !== 'source');
  if (apart.length === 0) return undefined;
  return { kind: kindOf(view, apart), links: judgeApart(view, apart, policy) };
}
