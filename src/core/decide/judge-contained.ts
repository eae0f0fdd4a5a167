import { findContained, type Containment } from '../match/contained/find-contained.ts';
import type { CutPolicy } from '../settings.ts';
import { isSigned, mayGoInside } from './inside-guard.ts';
import { contextOf, isInRows, onPurpose } from './judge-run.ts';
import { contains } from './prove-contained.ts';
import type { JudgedLink, Rule, Verdict } from './rules.ts';
import { paragraphAt, textAt, type View } from './view.ts';

/** The keepers as printed, with what stands between them. */
function keeperText({ article }: View, { keepers }: Containment): string {
  const [first, last] = [article.paragraphs[keepers[0]], article.paragraphs[Number(keepers.at(-1))]];
  return article.decoded.text.slice(first?.start, last?.end);
}

/** Whether nothing but rules stands between a paragraph and its keepers. */
function isBeside(view: View, { paragraph, keepers }: Containment): boolean {
  return follows(view, paragraph, keepers[0]) || follows(view, Number(keepers.at(-1)), paragraph);
}

/** What is said whole by others, judged. */
export interface ContainedJudgement {
  readonly verdicts: readonly Verdict[];
  /** Searches given up. */
  readonly limited: number;
}

/** What there is to judge where no paragraph can be contained in another. */
export const noneContained: ContainedJudgement = { verdicts: [], limited: 0 };

/** What else is contained near a paragraph. */
interface Surroundings {
  /** Paragraphs that the first keeper holds. */
  readonly held: number;
  /** The paragraph above or below is printed again with other breaks, and this one belongs to that printing. */
  readonly isOfPrinting: boolean;
}

function ruleFor(
  view: View,
  found: Containment,
  policy: CutPolicy,
  { held, isOfPrinting }: Surroundings,
): Rule {
  const { paragraph, keepers, how } = found;
  const context = contextOf(view, { a: keepers[0], b: paragraph });
  // A quotation and its parts beside it were printed twice by a machine, signature and all.
  const beside = how === 'merged' && isBeside(view, found);
  if (beside ? isInRows(context) : onPurpose[context]) return 'on-purpose';
  if (context !== 'prose' && !beside) return 'short';
  if (policy === 'careful') return 'careful';
  const guarded = how === 'inside' && policy !== 'all' && !isOfPrinting;
  if (guarded && isSigned(view, paragraph)) return 'signed';
  if (guarded && !mayGoInside(view, paragraph, keepers[0], held)) return 'inside-apart';
  return contains(keeperText(view, found), textAt(view, paragraph)) ? how : 'contained-unsure';
}

function surroundingsIn(
  view: View,
  found: readonly Containment[],
): (containment: Containment) => Surroundings {
  const held = new Map<number, number>();
  for (const { keepers } of found) held.set(keepers[0], (held.get(keepers[0]) ?? 0) + 1);
  const rebroken = new Set(found.filter(({ how }) => how === 'rebroken').map(({ paragraph }) => paragraph));
  return ({ paragraph, keepers }) => ({
    held: Number(held.get(keepers[0])),
    isOfPrinting: [view.above, view.below].some((beside) => rebroken.has(Number(beside[paragraph]))),
  });
}

function linkOf(view: View, found: Containment, policy: CutPolicy, near: Surroundings): JudgedLink {
  const [a] = found.keepers;
  const rule = ruleFor(view, found, policy, near);
  return { a, last: Number(found.keepers.at(-1)), b: found.paragraph, rule };
}

/** Whether nothing but rules stands between two paragraphs. */
function follows(view: View, above: number, below: number): boolean {
  for (let index = above + 1; index < below; index++) {
    if (paragraphAt(view, index).role !== 'separator') return false;
  }
  return above < below;
}

/**
 * Judges the paragraphs that are said whole by others that stay; `gone`: what is cut already. A stretch that is printed
 * again with other breaks is one verdict, each other paragraph has its own.
 */
export function judgeContained(view: View, gone: ReadonlySet<number>, policy: CutPolicy): ContainedJudgement {
  const { containments: found, limited } = findContained(view.article, (index) => !gone.has(index));
  const surroundingsOf = surroundingsIn(view, found);
  const verdicts: { kind: Verdict['kind']; links: JudgedLink[] }[] = [];
  let before: Containment | undefined;
  for (const containment of found.toSorted((a, b) => a.paragraph - b.paragraph)) {
    const link = linkOf(view, containment, policy, surroundingsOf(containment));
    const rebroken = containment.how === 'rebroken';
    const goesOn =
      rebroken && before?.how === 'rebroken' && follows(view, before.paragraph, containment.paragraph);
    if (goesOn) verdicts.at(-1)?.links.push(link);
    else verdicts.push({ kind: rebroken ? 'repeated-passage' : 'contained-paragraph', links: [link] });
    before = containment;
  }
  return { verdicts, limited };
}
