import type { Article } from '../copy/article.ts';
import type { Classes } from './classes.ts';

/** Paragraph `b` says what the earlier paragraph `a` says. */
export interface Link {
  readonly a: number;
  readonly b: number;
}

/** A stretch of copy that is printed again in the same order: links with rising `a` and `b`, all `a` below the first `b`. */
export type Run = readonly Link[];

/** New paragraphs that may stand between two links of a run, on either side: an update has some, another story more. */
const widestGap = 5;
/** Rules and blanks do not count as new paragraphs, but a search that walks over them has to end. */
const furthestLook = 4 * widestGap;

/** Finds the runs of one article. */
interface Search {
  readonly classes: Classes;
  /** Paragraphs before each index that count as copy: all but rules and end marks. Length: paragraphs + 1. */
  readonly copyBefore: readonly number[];
  /** Letters before each index. Length: paragraphs + 1. */
  readonly lettersBefore: readonly number[];
  readonly isCopy: readonly boolean[];
  readonly isProse: readonly boolean[];
  readonly runs: (Link[] | undefined)[];
  /** Run that holds each `b`. */
  readonly runOf: (number | undefined)[];
}

/** Sums of everything before each position, and of all. */
function sumBefore(amounts: readonly number[]): number[] {
  let sum = 0;
  return [0, ...amounts.map((amount) => (sum += amount))];
}

/** Paragraphs of copy in `from ≤ index < to`. */
function copyBetween(search: Search, from: number, to: number): number {
  return Number(search.copyBefore[to]) - Number(search.copyBefore[from]);
}

/**
 * Whether a run may lean on `a`: on a paragraph that is no copy itself, or on a short line that stood elsewhere before.
 * The same line over and over makes no block of itself.
 */
function canLeanOn(search: Search, a: number, neighbour: number): boolean {
  const holder = search.runOf[a];
  if (holder === undefined) return true;
  const alone = search.runs[holder]?.length === 1;
  return alone && !search.isProse[a] && search.classes[a] !== search.classes[neighbour];
}

/** The paragraph that `b` repeats when it goes on with the run; undefined when it does not. */
function continuation(search: Search, run: Run, b: number): number | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || copyBetween(search, last.b + 1, b) > widestGap)
    return undefined;
  const end = Math.min(first.b, last.a + furthestLook);
  for (let a = last.a + 1; a < end && copyBetween(search, last.a + 1, a) <= widestGap; a++) {
    if (search.classes[a] === search.classes[b] && canLeanOn(search, a, last.a)) return a;
  }
  return undefined;
}

/**
 * Opens a run at `b`, which repeats `a`, and takes in what stands right before both when it repeats as well: a short
 * line that opens the block may have stood elsewhere before.
 */
function open(search: Search, a: number, b: number): Link[] {
  const links: Link[] = [{ a, b }];
  for (let step = 1; a - step >= 0 && b - step > a; step++) {
    const before = { a: a - step, b: b - step };
    const holder = search.runOf[before.b];
    const taken = holder !== undefined && Number(search.runs[holder]?.length) > 1;
    if (
      taken ||
      search.classes[before.a] !== search.classes[before.b] ||
      !canLeanOn(search, before.a, before.a + 1)
    )
      break;
    if (holder !== undefined) search.runs[holder] = undefined;
    links.unshift(before);
  }
  return links;
}

function add(search: Search, run: Link[]): void {
  for (const { b } of run) search.runOf[b] = search.runs.length;
  search.runs.push(run);
}

/** Whether more than half of what is said between the ends of a run belongs to it, in both printings. */
function isDense(search: Search, run: Run): boolean {
  const [first, last] = [run[0], run.at(-1)];
  const before = (index: number): number => Number(search.lettersBefore[index]);
  const inFirst = before(Number(last?.a) + 1) - before(Number(first?.a));
  const inSecond = before(Number(last?.b) + 1) - before(Number(first?.b));
  const linked = run.reduce((sum, { b }) => sum + before(b + 1) - before(b), 0);
  return linked * 2 > Math.max(inFirst, inSecond);
}

/** The stretches of a run without new copy inside: single paragraphs that come back in order are no block. */
function split(search: Search, run: Run): Run[] {
  const stretches: Link[][] = [];
  for (const link of run) {
    const last = stretches.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      copyBetween(search, last.a + 1, link.a) === 0 &&
      copyBetween(search, last.b + 1, link.b) === 0;
    if (goesOn) stretches.at(-1)?.push(link);
    else if (search.isCopy[link.b]) stretches.push([link]);
  }
  return stretches;
}

/**
 * Finds what an article prints again, each repeat at its largest extent: every paragraph with an earlier equal is in
 * exactly one run (rules and end marks only where they go on with one).
 *
 * A run goes on as long as the next equal paragraphs stand in the same order with at most `widestGap` new ones
 * between, on either side; where most of what lies between its ends is new, it falls into its stretches. A later
 * paragraph is linked to the run that is open where it can be, else to its first equal; so a third printing leans on
 * the first. Linear: each step looks at a bounded number of paragraphs.
 */
export function findRuns(article: Article, classes: Classes): Run[] {
  const isCopy = article.paragraphs.map(({ role }) => role !== 'separator');
  const search: Search = {
    classes,
    isCopy,
    copyBefore: sumBefore(isCopy.map(Number)),
    lettersBefore: sumBefore(article.paragraphs.map(({ letters }) => letters)),
    isProse: article.paragraphs.map(({ context }) => context === 'prose'),
    runs: [],
    runOf: [],
  };
  let current: Link[] = [];
  classes.forEach((first, b) => {
    if (first === b) return;
    const a = continuation(search, current, b);
    if (a !== undefined) {
      search.runOf[b] = search.runOf[Number(current[0]?.b)];
      current.push({ a, b });
    } else if (search.isCopy[b]) {
      const run = open(search, first, b);
      add(search, run);
      // A short line that comes back in the middle of a block does not end the block.
      if (search.isProse[b] || run.length > 1 || current.length < 2) current = run;
    }
  });
  return search.runs
    .filter((run) => run !== undefined)
    .flatMap((run) => (isDense(search, run) ? [run] : split(search, run)));
}
