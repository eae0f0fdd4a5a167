import type { Article } from '../copy/article.ts';
import type { FindingKind } from '../finding.ts';
import { classify } from '../match/classes.ts';
import { hasEcho } from '../match/echo.ts';
import { fold } from '../match/fold.ts';
import { findRuns } from '../match/runs.ts';
import { textMatcher } from '../match/text-patterns.ts';
import type { Settings } from '../settings.ts';
import { judgeContained, noneContained } from './judge-contained.ts';
import { judgeHeadline } from './judge-headline.ts';
import { judgeNear } from './judge-near.ts';
import { judgePassages, noPassages } from './judge-passages.ts';
import { judgeRun } from './judge-run.ts';
import { judgeSources } from './judge-sources.ts';
import { withoutTorn } from './torn.ts';
import { isCut, saysTheSame, type JudgedLink, type Verdict } from './rules.ts';
import { paragraphAt, viewOf, type View } from './view.ts';

/** Whether a folded text is never cut. */
type IsProtected = (folded: string) => boolean;

/** The matcher of each list of patterns, made once for all articles of a run. */
const matchers = new WeakMap<readonly string[], IsProtected>();

function matcherOf(patterns: readonly string[]): IsProtected {
  const matcher = matchers.get(patterns) ?? textMatcher(patterns);
  matchers.set(patterns, matcher);
  return matcher;
}

/** What an article repeats. */
export interface Judgement {
  readonly verdicts: readonly Verdict[];
  /** Searches given up. */
  readonly limited: number;
}

/** Links that cut a whole paragraph. */
function cutsOf(verdicts: readonly Verdict[]): JudgedLink[] {
  return verdicts.flatMap(({ links }) =>
    links.filter(({ rule, within }) => isCut(rule) && within === undefined),
  );
}

/** Leads every link to a copy that stays or is only nearly the same as one that does: over copies that are the same. */
function leanOnStaying(verdicts: readonly Verdict[]): Verdict[] {
  const keepers = new Map<number, number>();
  for (const { a, b, rule } of cutsOf(verdicts)) if (saysTheSame(rule)) keepers.set(b, a);
  const staying = (index: number): number => {
    let found = index;
    for (let next = keepers.get(found); next !== undefined; next = keepers.get(found)) found = next;
    if (found !== index) keepers.set(index, found); // later walks are short
    return found;
  };
  return verdicts.map(({ kind, links }) => ({
    kind,
    links: links.map((link) => (link.last === undefined ? { ...link, a: staying(link.a) } : link)),
  }));
}

/** Takes what `--keep-text` protects out of everything that was decided. */
function keepingText(view: View, verdicts: readonly Verdict[], isProtected: IsProtected): Verdict[] {
  const { text } = view.article.decoded;
  const judged = (link: JudgedLink): JudgedLink => {
    const { b, rule, within } = link;
    if (!isCut(rule)) return link;
    const texts = [paragraphAt(view, b).folded];
    if (within !== undefined) texts.push(fold(text.slice(within.copy.start, within.copy.end)));
    return texts.some(isProtected) ? { ...link, rule: 'keep-text' } : link;
  };
  return verdicts.map(({ kind, links }) => ({ kind, links: links.map(judged) }));
}

function goneAfter(verdicts: readonly Verdict[]): Set<number> {
  return new Set(cutsOf(verdicts).map(({ b }) => b));
}

/**
 * What is left to say of near repeats once it is known what longer copy says whole: nothing of pairs that are told of
 * there, nor of copies that go; and a copy whose keeper goes stays.
 */
function withoutTold(near: readonly JudgedLink[], contained: readonly Verdict[]): Verdict[] {
  const gone = goneAfter(contained);
  const told = pairsOf(contained);
  return near.flatMap((link): Verdict[] => {
    const { a, b, rule } = link;
    if (told.has(pairOf(a, b)) || gone.has(b)) return [];
    if (!gone.has(a)) return [{ kind: nearKind(link), links: [link] }];
    return isCut(rule) ? [{ kind: nearKind(link), links: [{ ...link, rule: 'near-leaned-on' }] }] : [];
  });
}

function nearKind({ rule }: JudgedLink): FindingKind {
  return rule.startsWith('update') ? 'updated-paragraph' : 'near-repeat';
}

/** The paragraphs that a link leans on. */
function keepersOf({ a, last = a }: JudgedLink): number[] {
  return Array.from({ length: last - a + 1 }, (_, step) => a + step);
}

function pairOf(a: number, b: number): string {
  return `${Math.min(a, b)} ${Math.max(a, b)}`;
}

function pairsOf(verdicts: readonly Verdict[]): Set<string> {
  const links = verdicts.flatMap((verdict) => verdict.links);
  return new Set(links.flatMap((link) => keepersOf(link).map((keeper) => pairOf(keeper, link.b))));
}

/** Without what was to stay as a copy of another, and goes for some other reason; and its other copies are told of alone. */
function withoutGone(same: readonly Verdict[], gone: ReadonlySet<number>): Verdict[] {
  return same.flatMap(({ kind, links }) => {
    const left = links.filter(({ a, b, rule }) => isCut(rule) || !(gone.has(a) || gone.has(b)));
    return left.length === 0 ? [] : [{ kind, links: left }];
  });
}

/**
 * Finds and judges what an article prints again: first the same text, then what is nearly the same among what stays of
 * it, then what is said whole by longer copy, then passages, then source lines. Each step looks at what the ones before
 * let stay, and a keeper always stays. Pure; expected linear in the length of the article.
 */
export function judge(article: Article, settings: Settings): Judgement {
  const { cut: policy } = settings;
  const view = viewOf(article, classify(article));
  const isProtected = matcherOf(settings.keepText);
  const protect = (verdicts: readonly Verdict[]): Verdict[] => keepingText(view, verdicts, isProtected);

  const runs = protect(findRuns(article, view.classes).flatMap((run) => judgeRun(view, run, policy) ?? []));
  const same = [...runs, ...protect(judgeHeadline(view, goneAfter(runs)))];
  const goneSame = goneAfter(same);
  const { links, limited } = judgeNear(view, goneSame, settings, (index) =>
    isProtected(paragraphAt(view, index).folded),
  );
  const goneNear = links.filter(({ rule }) => isCut(rule)).map(({ b }) => b);
  const goneSoFar = new Set([...goneSame, ...goneNear]);
  const echoes = hasEcho(article.paragraphs.filter(({ index }) => !goneSoFar.has(index)));
  const said = echoes ? judgeContained(view, goneSoFar, policy) : noneContained;
  const contained = protect(said.verdicts);
  const near = withoutTold(links, contained);
  const whole = [...withoutGone(same, goneAfter([...near, ...contained])), ...near, ...contained];
  const gone = goneAfter(whole);
  const leanedOn = new Set(cutsOf(whole).flatMap(keepersOf));
  const known = pairsOf([...near, ...contained]);
  const passages = echoes
    ? judgePassages(
        view,
        (index) => !gone.has(index),
        (a, b) => known.has(pairOf(a, b)),
        leanedOn,
        policy,
      )
    : noPassages;
  const sources = judgeSources(view, gone, policy);
  return {
    verdicts: leanOnStaying(
      withoutTorn(view, [...whole, ...protect(passages.verdicts), ...protect(sources)]),
    ),
    limited: limited + said.limited + passages.limited,
  };
}
