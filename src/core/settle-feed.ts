import { addTo, emptyIndex, findAcross } from './across.ts';
import { stayingLength } from './clean/staying.ts';
import type { DraftCut, DraftFinding } from './decide/describe.ts';
import type { AcrossVerdict } from './decide/judge-across.ts';
import { foundationOf } from './decide/lean.ts';
import { look } from './entry.ts';
import type { FindingCopy } from './finding.ts';
import { cutPart, cutsByArticle, partOf, raise, reopen, settlePart, type Part } from './feed-part.ts';
import { directProof } from './proof.ts';
import { printsOf } from './match/prints.ts';
import { eachArticle, type Run } from './run.ts';
import type { Steps } from './tasks.ts';

/** Copy of a feed comes to rest in three rounds or four. What is still taken back after so many is left alone. */
const patience = 12;
/** Rounds at the most: more are only ever taken when articles change meanwhile, and then the proof fails. */
const mostRounds = 3 * patience;

/** A feed that is being settled. */
interface Settling {
  readonly run: Run;
  /** By number of the article. */
  readonly parts: readonly Part[];
  readonly byPath: ReadonlyMap<string, Part>;
  /** What was found across articles and holds so far. */
  verdicts: readonly AcrossVerdict[];
  /** For each cut the bytes of its keeper that stayed when it was made. */
  readonly leanedOn: WeakMap<DraftCut, number>;
}

function draftsOf({ parts, verdicts }: Settling): DraftFinding[] {
  return [...parts.flatMap(({ entry }) => entry.drafts), ...verdicts.map(({ draft }) => draft)];
}

/** How many bytes of a place stay. */
function stayingAt({ byPath }: Settling, { path, span }: DraftCut['keeper']): number {
  const { entry } = byPath.get(path) as Part; // findings name articles of the run
  return stayingLength(span, entry.spans);
}

/** What is still to be told: no finding without cuts whose copies have all been cut since, which others tell of. */
function toldOf(settling: Settling): DraftFinding[] {
  const isLeft = ({ path, start, end, part }: FindingCopy): boolean =>
    part !== 'keeper' && stayingAt(settling, { path, span: { start: start.byte, end: end.byte } }) > 0;
  return draftsOf(settling).filter(({ cuts, finding }) => cuts.length > 0 || finding.copies.some(isLeft));
}

function limitsOf({ parts }: Settling): string[] {
  const count = parts.filter(({ isLeftAlone }) => isLeftAlone).length;
  if (count === 0) return [];
  return [`Articles left as they came, since what to cut in each hangs on the others: ${count}.`];
}

/** Remembers what the cuts lean on that were made since the last time, before anything more is cut. */
function noteKeepers(settling: Settling): void {
  const { leanedOn } = settling;
  for (const cut of draftsOf(settling).flatMap(({ cuts }) => cuts)) {
    if (!leanedOn.has(cut)) leanedOn.set(cut, stayingAt(settling, cut.keeper));
  }
}

/** Leaves out of the articles what is cut in favour of others. */
function cutAcross({ run, parts }: Settling, verdicts: readonly AcrossVerdict[]): void {
  for (const [article, cuts] of cutsByArticle(verdicts)) {
    const part = parts[article] as Part; // verdicts name articles of the run
    const seen = look(part.entry, run.settings);
    if (seen !== undefined) cutPart(part, seen, cuts);
  }
}

/** What has to be taken back. */
interface Shaken {
  readonly parts: Set<Part>;
  readonly verdicts: Set<AcrossVerdict>;
}

function shakenBy({ parts }: Settling, verdicts: ReadonlySet<AcrossVerdict>): Part[] {
  return parts.filter(({ outside }) => outside.some(({ verdict }) => verdicts.has(verdict)));
}

/** What has lost its foundation, by what was cut since or because part of a copy had gone before. */
function findShaken(settling: Settling, torn: ReadonlySet<number>): Shaken {
  const { run, parts, byPath, leanedOn } = settling;
  const isFounded = foundationOf(draftsOf(settling), {
    keeperStays: (cut) => stayingAt(settling, cut.keeper) === leanedOn.get(cut),
    keeps: directProof((path) => (byPath.get(path) as Part).entry, run.settings), // findings name articles of the run
  });
  const verdicts = new Set(settling.verdicts.filter(({ draft }) => !isFounded(draft)));
  const own = parts.filter(({ entry }, article) => torn.has(article) || !entry.drafts.every(isFounded));
  return { parts: new Set([...own, ...shakenBy(settling, verdicts)]), verdicts };
}

/** Gives up articles whose cuts have been taken back again and again, and those that hold the keepers of such cuts. */
function leaveAlone({ byPath }: Settling, { parts, verdicts }: Shaken): void {
  const keepers = [...verdicts].flatMap(({ draft }) => draft.cuts.map(({ keeper }) => keeper));
  for (const { path } of keepers) parts.add(byPath.get(path) as Part); // cuts name articles of the run
  for (const part of parts) part.isLeftAlone = true;
}

/** Adds what goes with it: verdicts about what had been left of a line, all those of articles left alone, and their copies. */
function spread(settling: Settling, { parts, verdicts }: Shaken): void {
  for (let count = 0; count < parts.size;) {
    count = parts.size;
    for (const { outside, isLeftAlone } of parts) {
      for (const { verdict, isPartial } of outside) if (isPartial || isLeftAlone) verdicts.add(verdict);
    }
    for (const part of shakenBy(settling, verdicts)) parts.add(part);
  }
}

/** Cuts across articles once and takes back what does not hold; whether all is at rest. */
function isAtRest(settling: Settling, verdicts: readonly AcrossVerdict[], isLate: boolean): boolean {
  const whole = verdicts.filter(({ torn }) => torn.length === 0);
  settling.verdicts = [...settling.verdicts, ...whole];
  noteKeepers(settling);
  cutAcross(settling, whole);
  const torn = new Set(verdicts.flatMap((verdict) => verdict.torn));
  const shaken = findShaken(settling, torn);
  if (isLate) leaveAlone(settling, shaken);
  spread(settling, shaken);
  settling.verdicts = settling.verdicts.filter((verdict) => !shaken.verdicts.has(verdict));
  for (const [article, part] of settling.parts.entries()) {
    if (shaken.parts.has(part)) reopen(part, shaken.verdicts, torn.has(article));
  }
  return shaken.parts.size === 0 && whole.every(({ cuts }) => cuts.length === 0);
}

/** Settles the articles, then what is left of them across; whether that was the last round. */
function* settleRound(settling: Settling, round: number): Steps<boolean> {
  const { run, parts } = settling;
  const { settings, limits } = run;
  const index = emptyIndex();
  eachArticle(run, (_, seen, article) => {
    const part = parts[article] as Part; // one an article
    const left = settlePart(part, seen, settings);
    if (!part.isLeftAlone) addTo(index, article, printsOf(left.left));
  });
  const across = yield* findAcross(run, index);
  if (round === 1) limits.push(...across.limits);
  const verdicts = round === 1 ? across.verdicts : across.verdicts.filter(({ cuts }) => cuts.length > 0);
  const isRest = isAtRest(settling, verdicts, round > patience);
  return isRest && parts.filter((part) => raise(part, settings.cut)).length === 0;
}

/**
 * Settles a feed whose repeats across articles are cut: first inside the articles, then across what is left of them, and
 * again until nothing more is found. Each round sees what a second run would see and no more, so a second run cuts
 * nothing (law 3).
 *
 * A cut across articles may take away what cuts inside an article lean on. Then the article is judged once more from the
 * beginning, with that cut made first. Where this comes to no end, the article is left as it came.
 */
export function* settleFeed(run: Run): Steps<DraftFinding[]> {
  const parts = run.entries.map((entry) => partOf(entry, run.settings.cut));
  const byPath = new Map(parts.map((part) => [part.entry.source.path, part]));
  const settling: Settling = { run, parts, byPath, verdicts: [], leanedOn: new WeakMap() };
  let isSettled = false;
  for (let round = 1; !isSettled && round <= mostRounds; round++)
    isSettled = yield* settleRound(settling, round);
  run.limits.push(...limitsOf(settling));
  return toldOf(settling);
}
