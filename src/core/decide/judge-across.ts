import type { FindingKind } from '../finding.ts';
import { isFurniture } from '../match/shareable.ts';
import type { Settings } from '../settings.ts';
import { describe, type DraftCut, type DraftFinding, type Piece } from './describe.ts';
import { keepOrders } from './keep.ts';
import type { Rule } from './rules.ts';
import type { Member, Shared } from './shared.ts';

/** Stories that have a paragraph from which on it counts as standing text, not as copy that several articles share. */
const standingFrom = 5;
/** The same for what reads like furniture by its wording: a copyright line, a credit, a pointer to other copy. */
const standingFurnitureFrom = 3;
/** Shared paragraphs in a row from which on they are copy of a story, however many articles have them. */
const storyRun = 3;

/** Paragraphs in a row that the same articles share, each article's copies in one row: `rows[i]` is one article's. */
interface SharedRun {
  readonly rows: readonly (readonly Member[])[];
}

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

function keeperOf(members: readonly Member[], { settings, lettersOf }: Feed): number {
  const order = keepOrders[settings.keep];
  const candidates = members.map(({ path, article }, row) => ({ path, letters: lettersOf(article), row }));
  return candidates.sort(order)[0]?.row ?? 0;
}

/** Whether the runs of `a` go on with `b` in every article. */
function continues(a: readonly Member[], b: readonly Member[]): boolean {
  return a.length === b.length && a.every(({ article, item }, row) => b[row]?.article === article && b[row].item === item + 1);
}

/** Shared paragraphs that follow each other in all their articles, as runs. */
function runsOf(shared: readonly Shared[]): SharedRun[] {
  const sorted = shared
    .map(({ members }) => members)
    .sort((a, b) => (a[0]?.article ?? 0) - (b[0]?.article ?? 0) || (a[0]?.item ?? 0) - (b[0]?.item ?? 0));
  const runs: Member[][][] = [];
  let last: readonly Member[] = [];
  for (const members of sorted) {
    if (continues(last, members)) members.forEach((member, row) => runs.at(-1)?.[row]?.push(member));
    else runs.push(members.map((member) => [member]));
    last = members;
  }
  return runs.map((rows) => ({ rows }));
}

/** Articles that say the same, by the number of the first of them. */
function storiesOf(wholes: readonly Shared[]): Map<number, number> {
  const stories = new Map<number, number>();
  for (const { members } of wholes) {
    for (const { article } of members) stories.set(article, members[0]?.article ?? article);
  }
  return stories;
}

function kindOf({ rows }: SharedRun, stories: ReadonlyMap<number, number>): FindingKind | undefined {
  const distinct = new Set(rows.map((row) => stories.get(row[0]?.article ?? 0) ?? row[0]?.article)).size;
  if (distinct < 2) return undefined; // the finding about the whole articles says it
  const run = rows[0] ?? [];
  const furniture = run.every(({ role }) => isFurniture(role));
  if (furniture && distinct >= standingFurnitureFrom) return 'standing-text';
  if (run.length < storyRun && distinct >= standingFrom) return 'standing-text';
  return run.some(({ long }) => long) ? 'shared-paragraph' : undefined;
}

function pieceOf(row: readonly Member[], part: Piece['part']): Piece | undefined {
  const [first] = row;
  const last = row.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const text = row.map((member, index) => (index === 0 ? member.text : member.gap + member.text)).join('');
  return { path: first.path, start: first.start, end: last.end, part, text };
}

/** The rule for one article's copy. */
function ruleFor(kind: FindingKind, row: readonly Member[], { across, cut }: Settings): Rule {
  if (across !== 'cut') return 'across-report';
  const guarded = kind === 'shared-paragraph' && cut !== 'all' && row.some(({ context }) => context !== 'prose');
  return guarded ? 'across-guarded' : 'across-cut';
}

function cutsOf(row: readonly Member[], keeper: readonly Member[]): DraftCut[] {
  const keepers = keeper.flatMap(({ path, parts }) => parts.map((part) => ({ path, span: part.span })));
  return row
    .flatMap(({ path, parts }) => parts.map((part) => ({ path, span: part.span })))
    .flatMap(({ path, span }, index) => {
      const leansOn = keepers[index];
      return leansOn === undefined ? [] : [{ path, span, keeper: leansOn }];
    });
}

function verdictOf(kind: FindingKind, { rows }: SharedRun, feed: Feed): AcrossVerdict {
  const kept = keeperOf(rows.flatMap((row) => row.slice(0, 1)), feed);
  const keeper = rows[kept] ?? [];
  const others = rows.filter((_, row) => row !== kept);
  const judged = others.map((row) => ({ row, rule: ruleFor(kind, row, feed.settings) }));
  const goes = judged.filter(({ rule }) => rule === 'across-cut').map(({ row }) => row);
  const printings = [
    { row: keeper, part: 'keeper' as const },
    ...judged.map(({ row, rule }) => ({ row, part: rule === 'across-cut' ? ('cut' as const) : ('kept' as const) })),
  ];
  const draft = describe(
    kind,
    printings.map(({ row, part }) => [pieceOf(row, part)].filter((piece) => piece !== undefined)),
    judged.map(({ rule }) => rule),
    goes.flatMap((row) => cutsOf(row, keeper)),
  );
  const cuts = goes.map((row) => ({
    article: row[0]?.article ?? 0,
    indices: row.flatMap(({ parts }) => parts.map(({ index }) => index)),
  }));
  return { draft, cuts };
}

/**
 * Judges what articles share: first whole articles, then, in the articles that are not emptied by that, the paragraphs
 * that stand in several. One verdict for each run of paragraphs that the same articles share, with all its copies.
 */
export function judgeAcross(shared: readonly Shared[], feed: Feed): AcrossVerdict[] {
  const wholes = shared.filter(({ whole }) => whole);
  const verdicts = wholes.map(({ members }) =>
    verdictOf('repeated-article', { rows: members.map((member) => [member]) }, feed),
  );
  const emptied = new Set(verdicts.flatMap(({ cuts }) => cuts.map(({ article }) => article)));
  const paragraphs = shared
    .filter(({ whole }) => !whole)
    .map(({ members }) => ({ whole: false, members: members.filter(({ article }) => !emptied.has(article)) }))
    .filter(({ members }) => members.length > 1);
  const stories = storiesOf(wholes);
  for (const run of runsOf(paragraphs)) {
    const kind = kindOf(run, stories);
    if (kind !== undefined) verdicts.push(verdictOf(kind, run, feed));
  }
  return verdicts;
}
