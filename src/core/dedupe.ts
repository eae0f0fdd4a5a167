import { removalsOf } from './clean/removals.ts';
import { toOriginal, union } from './clean/remainder.ts';
import type { DraftFinding } from './decide/describe.ts';
import { describeArticle } from './decide/describe-article.ts';
import { judgeAcross, type AcrossCut, type AcrossVerdict } from './decide/judge-across.ts';
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
  for (const draft of describeArticle(article, settled.rulings)) {
    if (onlyCuts && draft.cuts.length === 0) continue;
    run.drafts.push(draft);
    entry.cuts.push(...draft.cuts);
  }
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
  shareableParagraphs(left).forEach(({ folded }, item) => index.paragraphs.add(matchKey(folded), article, item));
  const letters = left.paragraphs.reduce((sum, paragraph) => sum + paragraph.letters, 0);
  if (letters > 0) index.wholes.add(matchKey(wholeText(left)), article, 0);
}

/** Looks at every article once, in order. */
function eachArticle(run: Run, phase: Phase, visit: (entry: Entry, seen: Look, article: number) => void): void {
  run.entries.forEach((entry, article) => {
    const seen = entry.skip === undefined ? look(entry, run.settings) : undefined;
    if (seen !== undefined) visit(entry, seen, article);
    run.onProgress(article + 1, run.entries.length, phase);
  });
}

function findAcross({ entries, settings }: Run, index: Index): AcrossVerdict[] {
  const shared = compareShared(index.paragraphs.nominees(), index.wholes.nominees(), (article) => {
    const entry = entries[article];
    return entry === undefined || entry.skip !== undefined ? undefined : look(entry, settings);
  });
  return judgeAcross(shared, { settings, lettersOf: (article) => entries[article]?.facts?.letters ?? 0 });
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

/** Verdicts that cut no copy which an earlier cut leans on. */
function withoutKeepers(run: Run, verdicts: readonly AcrossVerdict[]): AcrossVerdict[] {
  const name = (path: string, byte: number): string => `${byte} ${path}`;
  const keepers = new Set(run.entries.flatMap(({ cuts }) => cuts.map(({ keeper }) => name(keeper.path, keeper.span.start))));
  return verdicts.filter(({ draft }) => !draft.cuts.some(({ path, span }) => keepers.has(name(path, span.start))));
}

/** One round of cutting across articles; whether it cut anything. */
function cutRound(run: Run, round: number): boolean {
  const index = emptyIndex();
  eachArticle(run, 'across', (_, seen, article) => addTo(index, article, seen));
  const found = withoutKeepers(run, findAcross(run, index));
  const verdicts = round === 1 ? found : found.filter(({ cuts }) => cuts.length > 0);
  for (const { draft } of verdicts) run.drafts.push(draft);
  const byPath = new Map(run.entries.map((entry) => [entry.source.path, entry]));
  for (const cut of verdicts.flatMap(({ draft }) => draft.cuts)) byPath.get(cut.path)?.cuts.push(cut);
  cutAcross(run, verdicts.flatMap(({ cuts }) => cuts));
  return verdicts.some(({ cuts }) => cuts.length > 0);
}

/**
 * Cuts across articles first and inside them afterwards, so that no cut leans on a copy that another article's copy
 * has replaced; and again until nothing more is found.
 */
function runCutting(run: Run): void {
  for (let round = 1; round <= mostRounds; round++) {
    const cut = cutRound(run, round);
    if (round > 1 && !cut) break;
    eachArticle(run, 'scan', (entry, seen) => settleArticle(run, entry, seen, round > 1));
  }
  proveFeed(run.entries);
}

/** Judges each article by itself; reports what they share when asked to. */
function runReporting(run: Run): void {
  const index = emptyIndex();
  eachArticle(run, 'scan', (entry, seen, article) => {
    const left = settleArticle(run, entry, seen, false);
    proveArticle(entry, seen.article.decoded);
    if (run.settings.across === 'report') addTo(index, article, left);
  });
  for (const { draft } of findAcross(run, index)) run.drafts.push(draft);
}

function byPath(a: Source, b: Source): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}

/**
 * Finds what is repeated in articles and across them, decides what is cut, and proves that nothing is lost by it.
 *
 * Articles are looked at in the order of their paths, whatever order they come in. Each is loaded once, once more when
 * it shares text with another, and once more for each decision across articles; its text is dropped between.
 * Throws `LawBroken` when the proof fails: nothing may be written then.
 */
export function dedupe(
  sources: readonly Source[],
  settings: Settings = defaultSettings,
  onProgress: OnProgress = () => undefined,
): Result {
  const entries = [...sources].sort(byPath).map(entryOf);
  const run: Run = { entries, settings, drafts: [], onProgress };
  if (settings.across === 'cut') runCutting(run);
  else runReporting(run);
  return resultOf(entries, run.drafts);
}
