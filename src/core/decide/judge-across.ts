import type { Span } from '../copy/article.ts';
import type { FindingKind, Spread } from '../finding.ts';
import { isFurniture } from '../match/shareable.ts';
import { describe, type DraftCut, type DraftFinding, type Piece } from './describe.ts';
import { firstByRank, type Feed } from './feed.ts';
import { isCut, type Rule } from './rules.ts';
import { isShared, mayTear, type Member, type MemberPart, type Members } from './shared.ts';

/** Stories that have a paragraph from which on it counts as standing text, not as copy that several articles share. */
const standingFrom = 5;
/** The same for what reads like furniture by its wording: a copyright line, a credit, a pointer to other copy. */
const standingFurnitureFrom = 3;
/** Shared paragraphs in a row from which on they are copy of a story, however many articles have them. */
const storyRun = 3;

/** Paragraphs in a row that the same articles share: each with its copies. */
type Run = readonly [Members, ...Members[]];

/** Paragraphs of one article in a row. */
type Row = readonly [Member, ...Member[]];

/** What is decided about a copy in an article: it goes, and with it these paragraphs of what is left of the article. */
export interface AcrossCut {
  readonly article: number;
  readonly indices: readonly number[];
}

export interface AcrossVerdict {
  readonly draft: DraftFinding;
  readonly cuts: readonly AcrossCut[];
  /** Articles that have lost words amid a copy that is to go: no bytes are what it says, so that no cut of it can be proved. */
  readonly torn: readonly number[];
}

/** All of the bytes from the first to the last of a paragraph. */
export function hullOf({ spans }: MemberPart): Span {
  return { start: spans[0].start, end: Number(spans.at(-1)?.end) };
}

/** The row of the article that keeps its copy. */
function keeperOf(rows: readonly Row[], { rankOf }: Feed): Row {
  return rows.reduce((best, next) => (rankOf(next[0].article) < rankOf(best[0].article) ? next : best));
}

/** Whether `b` follows `a` in every article. */
function continues(a: Members, b: Members): boolean {
  return (
    a.length === b.length &&
    a.every(({ article, item }, at) => b[at]?.article === article && b[at].item === item + 1)
  );
}

/** Shared paragraphs that follow each other in all their articles, as runs. */
function runsOf(shared: readonly Members[], isKeptText: Feed['isKeptText']): Run[] {
  const sorted = shared.toSorted(([a], [b]) => a.article - b.article || a.item - b.item);
  const runs: [Members, ...Members[]][] = [];
  for (const members of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last !== undefined && continues(last, members);
    // What is never cut is a finding by itself, and holds nothing beside it back.
    const alike = goesOn && isKeptText(last[0].folded) === isKeptText(members[0].folded);
    if (alike) run?.push(members);
    else runs.push([members]);
  }
  return runs;
}

/** The same by article. */
function rowsOf([first, ...others]: Run): Row[] {
  return first.map((member, at) => [member, ...others.map((members) => members[at] as Member)]);
}

/** Articles that say the same, by the number of the one that stays. */
function storiesOf(wholes: readonly Members[], { rankOf }: Feed): Map<number, number> {
  const stories = new Map<number, number>();
  for (const members of wholes) {
    const keeper = firstByRank(members, rankOf);
    for (const { article } of members) stories.set(article, keeper.article);
  }
  return stories;
}

/** Stories that the articles of a run tell, by a numbering of articles. */
function countStories(run: Run, storyOf: (article: number) => number): number {
  return new Set(run[0].map(({ article }) => storyOf(article))).size;
}

function isStanding(run: Run, distinct: number, isStandingText: Feed['isStandingText']): boolean {
  if (run.every(([{ folded }]) => isStandingText(folded))) return true;
  if (run.every(([{ role }]) => isFurniture(role)) && distinct >= standingFurnitureFrom) return true;
  return run.length < storyRun && distinct >= standingFrom;
}

function kindOf(run: Run, wholes: ReadonlyMap<number, number>, feed: Feed): FindingKind | undefined {
  const wholeOf = (article: number): number => wholes.get(article) ?? article;
  if (countStories(run, wholeOf) < 2) return undefined; // the finding about the whole articles says it
  const distinct = countStories(run, (article) => feed.storyOf(wholeOf(article)));
  if (isStanding(run, distinct, feed.isStandingText)) return 'standing-text';
  return run.some(([{ long }]) => long) ? 'shared-paragraph' : undefined;
}

function pieceOf(row: Row, part: Piece['part']): Piece {
  const [first, ...others] = row;
  const { end } = row.reduce((_, next) => next);
  const text = first.text + others.map((member) => member.gap + member.text).join('');
  return { path: first.path, start: first.start, end, part, text };
}

function partsOf(row: Row): MemberPart[] {
  return row.flatMap(({ parts }) => parts);
}

/** The rule for one article's copy. */
function ruleFor(kind: FindingKind, row: Row, keeper: Row, { settings, isKeptText }: Feed): Rule {
  if (settings.across !== 'cut') return 'across-report';
  // Of a whole article each paragraph, which a blank line parts from the next.
  if (row.some(({ folded }) => folded.split('\n\n').some(isKeptText))) return 'keep-text';
  if (mayTear(partsOf(row), partsOf(keeper))) return 'torn';
  const guarded =
    kind === 'shared-paragraph' &&
    settings.cut !== 'all' &&
    row.some(({ context, role }) => context !== 'prose' || role === 'headline');
  return guarded ? 'across-guarded' : 'across-cut';
}

/** How far the rows have spread, and the same as a sentence. */
function spreadOf(rows: readonly Row[], { originOf }: Feed): { spread: Spread; detail: string } {
  const sources = new Set(rows.map(([{ article }]) => originOf(article))).size;
  const spread = { articles: rows.length, sources };
  const from = sources === 1 ? 'one source' : `${sources} sources`;
  return { spread, detail: `It stands in ${rows.length} articles from ${from}.` };
}

/** The cuts of a copy. Of a paragraph with a gap each piece is cut by itself: the keeper says more than that. */
function cutsOf(row: Row, keeper: Row): DraftCut[] {
  const keepers = keeper.flatMap(({ path, parts }) => parts.map((part) => ({ path, span: hullOf(part) })));
  const parts = row.flatMap(({ path, parts: own }) => own.map(({ spans }) => ({ path, spans })));
  // One for each: the two say the same, paragraph by paragraph.
  return parts.flatMap(({ path, spans }, at) =>
    spans.map((span) => ({
      path,
      span,
      loose: spans.length > 1,
      keeper: keepers[at] as DraftCut['keeper'],
    })),
  );
}

function verdictOf(kind: FindingKind, rows: readonly Row[], feed: Feed): AcrossVerdict {
  const keeper = keeperOf(rows, feed);
  const others = rows.filter((row) => row !== keeper);
  const judged = others.map((row) => ({ row, rule: ruleFor(kind, row, keeper, feed) }));
  const goes = judged.filter(({ rule }) => isCut(rule)).map(({ row }) => row);
  const { spread, detail } = spreadOf(rows, feed);
  const standing = kind === 'standing-text';
  const draft = describe(
    kind,
    [
      [pieceOf(keeper, 'keeper')],
      ...judged.map(({ row, rule }) => [pieceOf(row, isCut(rule) ? 'cut' : 'kept')]),
    ],
    judged.map(({ rule }) => (standing ? { rule, detail } : { rule })),
    goes.flatMap((row) => cutsOf(row, keeper)),
  );
  const cuts = goes.map((row) => ({
    article: row[0].article,
    indices: partsOf(row).map(({ index }) => index),
  }));
  return {
    draft: standing ? { ...draft, finding: { ...draft.finding, spread } } : draft,
    cuts,
    torn: [],
  };
}

/** What articles share word for word. */
export interface SharedTexts {
  readonly wholes: readonly Members[];
  readonly paragraphs: readonly Members[];
}

/** The shared paragraphs that say something of a story, as far as can be told before stories are known. */
export function storyTexts(
  paragraphs: readonly Members[],
  isStandingText: Feed['isStandingText'],
): Members[] {
  return runsOf(paragraphs, () => false).flatMap((run) =>
    isStanding(run, countStories(run, Number), isStandingText) ? [] : run,
  );
}

/**
 * Judges what articles share: first whole articles, then, in the articles that are not emptied by that, the paragraphs
 * that stand in several. One verdict for each run of paragraphs that the same articles share, with all its copies.
 */
export function judgeAcross({ wholes, paragraphs }: SharedTexts, feed: Feed): AcrossVerdict[] {
  const verdicts = wholes.map((members) =>
    verdictOf(
      'repeated-article',
      members.map((member) => [member]),
      feed,
    ),
  );
  const emptied = new Set(verdicts.flatMap(({ cuts }) => cuts.map(({ article }) => article)));
  const left = paragraphs
    .map((members) => members.filter(({ article }) => !emptied.has(article)))
    .flatMap((members) => (isShared(members) ? [members] : []));
  // Of articles that have to stay because of one text the other paragraphs are judged by themselves.
  const told = wholes.filter((_, at) => feed.settings.across !== 'cut' || verdicts[at]?.cuts.length !== 0);
  const sameWholes = storiesOf(told, feed);
  for (const run of runsOf(left, feed.isKeptText)) {
    const kind = kindOf(run, sameWholes, feed);
    if (kind !== undefined) verdicts.push(verdictOf(kind, rowsOf(run), feed));
  }
  return verdicts;
}
