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
  readonly isCopy: readonly boolean[];
  readonly isProse: readonly boolean[];
  readonly runs: (Link[] | undefined)[];
  /** Run that holds each `b`. */
  readonly runOf: (number | undefined)[];
}

function countCopy(isCopy: readonly boolean[]): number[] {
  const counts = [0];
  let count = 0;
  for (const copy of isCopy) {
    if (copy) count++;
    counts.push(count);
  }
  return counts;
}

/** Paragraphs of copy in `from ≤ index < to`. */
function copyBetween(search: Search, from: number, to: number): number {
  return (search.copyBefore[to] ?? 0) - (search.copyBefore[from] ?? 0);
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
  if (first === undefined || last === undefined || copyBetween(search, last.b + 1, b) > widestGap) return undefined;
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
    const taken = holder !== undefined && (search.runs[holder]?.length ?? 0) > 1;
    if (taken || search.classes[before.a] !== search.classes[before.b] || !canLeanOn(search, before.a, before.a + 1)) break;
    if (holder !== undefined) search.runs[holder] = undefined;
    links.unshift(before);
  }
  return links;
}

function add(search: Search, run: Link[]): void {
  for (const { b } of run) search.runOf[b] = search.runs.length;
  search.runs.push(run);
}

/**
 * Finds what an article prints again, each repeat at its largest extent: every paragraph with an earlier equal is in
 * exactly one run (rules and end marks only where they go on with one).
 *
 * A run goes on as long as the next equal paragraphs stand in the same order with at most `widestGap` new ones
 * between, on either side. A later paragraph is linked to the run that is open where it can be, else to its first
 * equal; so a third printing leans on the first. Linear: each step looks at a bounded number of paragraphs.
 */
export function findRuns(article: Article, classes: Classes): Run[] {
  const isCopy = article.paragraphs.map(({ role }) => role !== 'separator');
  const search: Search = {
    classes,
    isCopy,
    copyBefore: countCopy(isCopy),
    isProse: article.paragraphs.map(({ context }) => context === 'prose'),
    runs: [],
    runOf: [],
  };
  let current: Link[] = [];
  classes.forEach((first, b) => {
    if (first === b) return;
    const a = continuation(search, current, b);
    if (a !== undefined) {
      search.runOf[b] = search.runOf[current[0]?.b ?? b];
      current.push({ a, b });
    } else if (search.isCopy[b]) {
      const run = open(search, first, b);
      add(search, run);
      // A short line that comes back in the middle of a block does not end the block.
      if (search.isProse[b] || run.length > 1 || current.length < 2) current = run;
    }
  });
  return search.runs.filter((run) => run !== undefined);
}
