import { removalsOf } from './clean/removals.ts';
import { toOriginal, union } from './clean/remainder.ts';
import type { DraftFinding } from './decide/describe.ts';
import { describeArticle } from './decide/describe-article.ts';
import { judgeAcross, type AcrossCut, type AcrossVerdict } from './decide/judge-across.ts';
import { breaksKeeper, keepersByPath, leanOnStaying } from './decide/lean.ts';
import type { Look } from './decide/look.ts';
import { settle } from './decide/settle.ts';
import { compareShared } from './decide/shared.ts';
import { entryOf, leaveOut, look, type Entry } from './entry.ts';
import type { Result } from './finding.ts';
import { Fingerprints } from './match/fingerprints.ts';
import { matchKey } from './match/fold.ts';
import { shareableParagraphs, wholeText } from './match/shareable.ts';
import { proveArticle, proveFeed } from './proof.ts';
import { resultOf } from './result.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Source } from './source.ts';

export type Phase = 'scan' | 'across' | 'prove';
/** Told after each article of a phase. */
export type OnProgress = (done: number, total: number, phase: Phase) => void;

/** Cutting across articles can, in odd layouts, change what is left so that more is found; so often it is looked again. */
const mostRounds = 8;

/** A run under way. */
interface Run {
  readonly entries: readonly Entry[];
  readonly settings: Settings;
  readonly drafts: DraftFinding[];
  readonly onProgress: OnProgress;
}

/** Finds and settles what one article repeats; gives what is left of it. */
function settleArticle(run: Run, entry: Entry, { article }: Look, onlyCuts: boolean): Look {
  const settled = settle(article, run.settings, entry.removals);
  leaveOut(entry, article, settled.removals);
  const drafts = leanOnStaying(describeArticle(article, settled.rulings));
  for (const draft of drafts) if (!onlyCuts || draft.cuts.length > 0) run.drafts.push(draft);
  return settled.look;
}

/** The texts of a feed that are compared across articles, as fingerprints. */
interface Index {
  readonly paragraphs: Fingerprints;
  readonly wholes: Fingerprints;
}

function emptyIndex(): Index {
  return { paragraphs: new Fingerprints(), wholes: new Fingerprints() };
}

function addTo(index: Index, article: number, { left }: Look): void {
  shareableParagraphs(left).forEach(({ folded }, item) =>
    index.paragraphs.add(matchKey(folded), article, item),
  );
  const letters = left.paragraphs.reduce((sum, paragraph) => sum + paragraph.letters, 0);
  if (letters > 0) index.wholes.add(matchKey(wholeText(left)), article, 0);
}

/** Looks at every article once, in order. */
function eachArticle(
  run: Run,
  phase: Phase,
  visit: (entry: Entry, seen: Look, article: number) => void,
): void {
  run.entries.forEach((entry, article) => {
    const seen = entry.skip === undefined ? look(entry, run.settings) : undefined;
    if (seen !== undefined) visit(entry, seen, article);
    run.onProgress(article + 1, run.entries.length, phase);
  });
}

function findAcross({ entries, settings }: Run, index: Index): AcrossVerdict[] {
  const looks = entries.map((entry) => () => look(entry, settings));
  const shared = compareShared(index.paragraphs.nominees(), index.wholes.nominees(), (article) =>
    looks[article]?.(),
  );
  return judgeAcross(shared, { settings, lettersOf: (article) => Number(entries[article]?.facts?.letters) });
}

/** Leaves out of the articles what is cut in favour of others. */
function cutAcross(run: Run, cuts: readonly AcrossCut[]): void {
  const indices = new Map<number, Set<number>>();
  for (const cut of cuts) {
    const known = indices.get(cut.article) ?? new Set<number>();
    for (const index of cut.indices) known.add(index);
    indices.set(cut.article, known);
  }
  for (const [article, cut] of indices) {
    const entry = run.entries[article];
    const seen = entry && look(entry, run.settings);
    if (entry === undefined || seen === undefined) continue;
    const ranges = removalsOf(seen.left, cut).map((range) => toOriginal(seen.remainder, range));
    leaveOut(entry, seen.article, union(entry.removals, ranges));
  }
}

/** Cuts across articles what is left of them; whether there was anything to cut. */
function cutRound(run: Run, index: Index, onlyCuts: boolean): boolean {
  const keepers = keepersByPath(run.drafts);
  const verdicts = findAcross(run, index).filter(
    ({ draft, cuts }) => !(onlyCuts && cuts.length === 0) && !breaksKeeper(draft, keepers),
  );
  for (const { draft } of verdicts) run.drafts.push(draft);
  const cuts = verdicts.flatMap((verdict) => verdict.cuts);
  cutAcross(run, cuts);
  return cuts.length > 0;
}

/** Cuts inside articles, then across what is left of them; and again until nothing more is found. */
function runCutting(run: Run): DraftFinding[] {
  for (let round = 1, cut = true; cut && round <= mostRounds; round++) {
    const index = emptyIndex();
    eachArticle(run, 'scan', (entry, seen, article) => {
      addTo(index, article, settleArticle(run, entry, seen, round > 1));
    });
    cut = cutRound(run, index, round > 1);
  }
  const drafts = leanOnStaying(run.drafts);
  proveFeed(run.entries, drafts);
  return drafts;
}

/** Judges each article by itself; reports what they share when asked to. */
function runReporting(run: Run): DraftFinding[] {
  const index = emptyIndex();
  eachArticle(run, 'scan', (entry, seen, article) => {
    const before = run.drafts.length;
    const left = settleArticle(run, entry, seen, false);
    proveArticle(entry, seen.article.decoded, run.drafts.slice(before));
    if (run.settings.across === 'report') addTo(index, article, left);
  });
  for (const { draft } of findAcross(run, index)) run.drafts.push(draft);
  return run.drafts;
}

function byPath(a: Source, b: Source): number {
  return a.path < b.path ? -1 : 1;
}

/**
 * Finds what is repeated in articles and across them, decides what is cut, and proves that nothing is lost by it.
 *
 * Articles are looked at in the order of their paths, whatever order they come in. Each is loaded once, once more when
 * it shares text with another, and once more for each decision across articles; its text is dropped between.
 * Throws `LawBroken` when the proof fails: nothing may be written then; a `RangeError` when two articles have one path.
 */
export function dedupe(
  sources: readonly Source[],
  settings: Settings = defaultSettings,
  onProgress: OnProgress = () => undefined,
): Result {
  const entries = sources.toSorted(byPath).map(entryOf);
  if (new Set(sources.map(({ path }) => path)).size < sources.length) {
    throw new RangeError('Two articles have the same path: give each its own.');
  }
  const run: Run = { entries, settings, drafts: [], onProgress };
  return resultOf(entries, settings.across === 'cut' ? runCutting(run) : runReporting(run));
}
