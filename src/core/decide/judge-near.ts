import type { Context, Paragraph, Role } from '../copy/article.ts';
import { measure } from '../copy/measure.ts';
import { isLong } from '../copy/length.ts';
import { findAlike, type Likeness } from '../match/alike.ts';
import { isCutShort } from '../match/contained/break-off.ts';
import { compareFacts, differInFormat } from '../match/facts/compare-facts.ts';
import type { Settings } from '../settings.ts';
import { leastScore } from '../match/near/tolerance.ts';
import { detailOf, wordingOf } from './fact-detail.ts';
import { isIntroduced, isSigned } from './inside-guard.ts';
import { contextOf, isForm, onPurpose, refrain } from './judge-run.ts';
import { nearlySame } from './prove-near.ts';
import { isCut, type JudgedLink, type Rule } from './rules.ts';
import { paragraphAt, textAt, type View } from './view.ts';

/** Roles that are compared as wholes only: a name too many in a byline makes it another one. */
const incomparable: readonly Role[] = ['separator', 'source', 'byline', 'dateline'];
/** Contexts in which every line looks like its neighbours. */
const alikeByNature: readonly Context[] = ['table', 'code'];
/** Likest paragraphs that a copy is compared with, half a millisecond each. */
const mostCompared = 4;
/** Copies that stay after which no more are looked at: only a file made for it, or lists without end, have so many. */
const mostStaying = 2000;

/** What is nearly the same in an article, judged. */
export interface NearJudgement {
  readonly links: readonly JudgedLink[];
  readonly limited: number;
}

interface Judging {
  readonly view: View;
  readonly settings: Settings;
  /** Near repeats of each paragraph. */
  readonly degrees: ReadonlyMap<number, number>;
  /** Whether a paragraph is never cut. */
  readonly isKept: (index: number) => boolean;
  /** For paragraphs asked for in rising order the nearest one above that stays and is no rule; -1 for none. */
  readonly stayingAbove: (index: number) => number;
}

function isComparable(view: View, index: number): boolean {
  const { role, context, folded } = paragraphAt(view, index);
  return folded !== '' && !incomparable.includes(role) && !alikeByNature.includes(context);
}

function degreesOf(likenesses: readonly Likeness[]): Map<number, number> {
  const degrees = new Map<number, number>();
  for (const { a, b } of likenesses) {
    for (const index of [a, b]) degrees.set(index, (degrees.get(index) ?? 0) + 1);
  }
  return degrees;
}

/** Words of a paragraph whose rewording may be meant where it stands apart. */
const fewWords = 25;

function isShort({ folded }: Paragraph): boolean {
  const { words, dense } = measure(folded);
  return words + dense / 2 < fewWords;
}

/** Why a near repeat stays, whatever it says; undefined when it is for its words to decide. */
function guardOf(judging: Judging, likeness: Likeness): Rule | undefined {
  const { view, settings, degrees, isKept, stayingAbove } = judging;
  const { a, b, score } = likeness;
  const context = contextOf(view, likeness);
  const adjacent = stayingAbove(b) === a;
  if (onPurpose[context]) return 'on-purpose';
  if (context !== 'prose' && !(adjacent && isLong(paragraphAt(view, b)))) return 'short';
  if (score < settings.near) return 'near-below';
  if (isKept(b)) return 'keep-text';
  if (isCutShort(paragraphAt(view, a).folded, paragraphAt(view, b).folded)) return 'cut-short';
  if (!adjacent && Number(degrees.get(a)) >= refrain - 1) return 'recurring';
  if (!adjacent && settings.cut === 'careful') return 'careful';
  if (!adjacent && isForm(view, [likeness])) return 'form';
  if (!adjacent && isIntroduced(view, b)) return 'introduced';
  if (!adjacent && isIntroduced(view, a)) return 'quoted-first';
  if (!adjacent && isSigned(view, b)) return 'signed';
  if (!adjacent && isShort(paragraphAt(view, b))) return 'brief';
  return undefined;
}

/** Whether a copy can go; the cheaper questions first. */
function canGo(judging: Judging, likeness: Likeness): boolean {
  const { view, settings } = judging;
  if (guardOf(judging, likeness) !== undefined) return false;
  const [keeper, copy] = [textAt(view, likeness.a), textAt(view, likeness.b)];
  return nearlySame(copy, keeper, settings.near) && compareFacts(keeper, copy).length === 0;
}

/** What is told of a copy that stays. */
function stayingLink(judging: Judging, likeness: Likeness): JudgedLink {
  const [keeper, copy] = [textAt(judging.view, likeness.a), textAt(judging.view, likeness.b)];
  const changes = compareFacts(keeper, copy);
  if (changes.length > 0) return { ...likeness, rule: 'update', detail: detailOf(changes) };
  if (!nearlySame(copy, keeper, leastScore) && !differInFormat(keeper, copy))
    return { ...likeness, rule: 'update-unsure', detail: wordingOf(keeper, copy) };
  return { ...likeness, rule: guardOf(judging, likeness) ?? 'near-unsure' };
}

/** Judges the near repeats of one paragraph, the likest first. */
function judgeOne(judging: Judging, likenesses: readonly [Likeness, ...Likeness[]]): JudgedLink {
  const found = likenesses.slice(0, mostCompared).find((likeness) => canGo(judging, likeness));
  return found === undefined ? stayingLink(judging, likenesses[0]) : { ...found, rule: 'near-again' };
}

/** The likenesses of each paragraph. */
function* byLater(likenesses: readonly Likeness[]): Generator<[Likeness, ...Likeness[]], void, void> {
  for (let from = 0, to = 0; from < likenesses.length; from = to) {
    const first = likenesses[from] as Likeness;
    while (likenesses[to]?.b === first.b) to++;
    yield [first, ...likenesses.slice(from + 1, to)];
  }
}

/** One walk down the article for all questions: what goes is known by then. */
function walkDown(view: View, gone: ReadonlySet<number>): (index: number) => number {
  let [at, above] = [0, -1];
  return (index) => {
    for (; at < index; at++) if (!gone.has(at) && paragraphAt(view, at).role !== 'separator') above = at;
    return above;
  };
}

/** With copies that stand in the middle of others that stay: a text printed twice with other signs is not torn. */
function keepingAmid(links: readonly JudgedLink[]): JudgedLink[] {
  const staying = new Set(links.filter(({ rule }) => !isCut(rule)).map(({ a, b }) => `${a} ${b}`));
  const isAmid = ({ a, b }: JudgedLink): boolean =>
    staying.has(`${a - 1} ${b - 1}`) && staying.has(`${a + 1} ${b + 1}`);
  return links.map((link) => (isCut(link.rule) && isAmid(link) ? { ...link, rule: 'near-amid' } : link));
}

/**
 * Judges the paragraphs that stay and are nearly the same as an earlier one: each is compared with paragraphs that stay
 * themselves, so that no chain of small changes leads away from what was first. `cut`: what is cut already; `isKept`:
 * whether the paragraph at an index is never cut. One link for a paragraph: to the likest that it can be cut for, else to
 * the likest.
 */
export function judgeNear(
  view: View,
  cut: ReadonlySet<number>,
  settings: Settings,
  isKept: (index: number) => boolean,
): NearJudgement {
  const found = findAlike(
    view.article.paragraphs.filter(({ index }) => !cut.has(index) && isComparable(view, index)),
  );
  const gone = new Set(cut);
  const degrees = degreesOf(found.likenesses);
  const judging = { view, settings, degrees, isKept, stayingAbove: walkDown(view, gone) };
  const links: JudgedLink[] = [];
  let [staying, givenUp] = [0, 0];
  for (const likenesses of byLater(found.likenesses)) {
    const [first, ...others] = likenesses.filter(
      ({ a, b }) => !gone.has(a) && view.classes[a] !== view.classes[b],
    );
    if (first === undefined) continue;
    if (staying === mostStaying) {
      givenUp++;
      continue;
    }
    const link = judgeOne(judging, [first, ...others]);
    if (isCut(link.rule)) gone.add(link.b);
    else staying++;
    links.push(link);
  }
  return { links: keepingAmid(links), limited: found.limited + givenUp };
}
