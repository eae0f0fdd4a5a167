import type { FindingKind } from '../finding.ts';
import { isFurniture } from '../match/shareable.ts';
import type { Settings } from '../settings.ts';
import { describe, type DraftCut, type DraftFinding, type Piece } from './describe.ts';
import { keepOrders } from './keep.ts';
import { isCut, type Rule } from './rules.ts';
import { isShared, type Member, type Members, type Shared } from './shared.ts';

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
}

/** What the judgement needs to know of the feed. */
export interface Feed {
  readonly settings: Settings;
  lettersOf(article: number): number;
}

/** The row of the article that keeps its copy. */
function keeperOf(rows: readonly Row[], { settings, lettersOf }: Feed): Row {
  const order = keepOrders[settings.keep];
  const candidates = rows.map((row) => ({ row, path: row[0].path, letters: lettersOf(row[0].article) }));
  return candidates.reduce((best, next) => (order(next, best) < 0 ? next : best)).row;
}

/** Whether `b` follows `a` in every article. */
function continues(a: Members, b: Members): boolean {
  return (
    a.length === b.length &&
    a.every(({ article, item }, at) => b[at]?.article === article && b[at].item === item + 1)
  );
}

/** Shared paragraphs that follow each other in all their articles, as runs. */
function runsOf(shared: readonly Members[]): Run[] {
  const sorted = shared.toSorted(([a], [b]) => a.article - b.article || a.item - b.item);
  const runs: [Members, ...Members[]][] = [];
  for (const members of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && continues(last, members)) run.push(members);
    else runs.push([members]);
  }
  return runs;
}

/** The same by article. */
function rowsOf([first, ...others]: Run): Row[] {
  return first.map((member, at) => [member, ...others.map((members) => members[at] as Member)]);
}

/** Articles that say the same, by the number of the first of them. */
function storiesOf(wholes: readonly Members[]): Map<number, number> {
  const stories = new Map<number, number>();
  for (const members of wholes) {
    for (const { article } of members) stories.set(article, members[0].article);
  }
  return stories;
}

function kindOf(run: Run, stories: ReadonlyMap<number, number>): FindingKind | undefined {
  const distinct = new Set(run[0].map(({ article }) => stories.get(article) ?? article)).size;
  if (distinct < 2) return undefined; // the finding about the whole articles says it
  const furniture = run.every(([{ role }]) => isFurniture(role));
  if (furniture && distinct >= standingFurnitureFrom) return 'standing-text';
  if (run.length < storyRun && distinct >= standingFrom) return 'standing-text';
  return run.some(([{ long }]) => long) ? 'shared-paragraph' : undefined;
}

function pieceOf(row: Row, part: Piece['part']): Piece {
  const [first, ...others] = row;
  const { end } = row.reduce((_, next) => next);
  const text = first.text + others.map((member) => member.gap + member.text).join('');
  return { path: first.path, start: first.start, end, part, text };
}

/** The rule for one article's copy. */
function ruleFor(kind: FindingKind, row: Row, { across, cut }: Settings): Rule {
  if (across !== 'cut') return 'across-report';
  const guarded =
    kind === 'shared-paragraph' && cut !== 'all' && row.some(({ context }) => context !== 'prose');
  return guarded ? 'across-guarded' : 'across-cut';
}

function cutsOf(row: Row, keeper: Row): DraftCut[] {
  const placesOf = (members: Row): DraftCut['keeper'][] =>
    members.flatMap(({ path, parts }) => parts.map(({ span }) => ({ path, span })));
  const keepers = placesOf(keeper);
  // One for each: the two say the same, paragraph by paragraph.
  return placesOf(row).map((place, at) => ({ ...place, keeper: keepers[at] as DraftCut['keeper'] }));
}

function verdictOf(kind: FindingKind, rows: readonly Row[], feed: Feed): AcrossVerdict {
  const keeper = keeperOf(rows, feed);
  const others = rows.filter((row) => row !== keeper);
  const judged = others.map((row) => ({ row, rule: ruleFor(kind, row, feed.settings) }));
  const goes = judged.filter(({ rule }) => isCut(rule)).map(({ row }) => row);
  const draft = describe(
    kind,
    [
      [pieceOf(keeper, 'keeper')],
      ...judged.map(({ row, rule }) => [pieceOf(row, isCut(rule) ? 'cut' : 'kept')]),
    ],
    judged.map(({ rule }) => rule),
    goes.flatMap((row) => cutsOf(row, keeper)),
  );
  const cuts = goes.map((row) => ({
    article: row[0].article,
    indices: row.flatMap(({ parts }) => parts.map(({ index }) => index)),
  }));
  return { draft, cuts };
}

/**
 * Judges what articles share: first whole articles, then, in the articles that are not emptied by that, the paragraphs
 * that stand in several. One verdict for each run of paragraphs that the same articles share, with all its copies.
 */
export function judgeAcross(shared: readonly Shared[], feed: Feed): AcrossVerdict[] {
  const wholes = shared.filter(({ whole }) => whole).map(({ members }) => members);
  const verdicts = wholes.map((members) =>
    verdictOf(
      'repeated-article',
      members.map((member) => [member]),
      feed,
    ),
  );
  const emptied = new Set(verdicts.flatMap(({ cuts }) => cuts.map(({ article }) => article)));
  const paragraphs = shared
    .filter(({ whole }) => !whole)
    .map(({ members }) => members.filter(({ article }) => !emptied.has(article)))
    .flatMap((members) => (isShared(members) ? [members] : []));
  const stories = storiesOf(wholes);
  for (const run of runsOf(paragraphs)) {
    const kind = kindOf(run, stories);
    if (kind !== undefined) verdicts.push(verdictOf(kind, rowsOf(run), feed));
  }
  return verdicts;
}
