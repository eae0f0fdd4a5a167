import { addTo, emptyIndex, findAcross } from './across.ts';
import type { DraftFinding } from './decide/describe.ts';
import { leanOnStaying } from './decide/lean.ts';
import { entryOf, type Entry } from './entry.ts';
import type { Result } from './finding.ts';
import { PackedList } from './packed-list.ts';
import { proveFeed } from './proof.ts';
import { resultOf } from './result.ts';
import type { OnProgress, Run } from './run.ts';
import { settleFeed } from './settle-feed.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Source } from './source.ts';
import { doBatch, type Steps, type TaskWorld } from './tasks.ts';

export type { OnProgress, Phase } from './run.ts';

/** Judges each article by itself; reports what they share when asked to. */
function* runReporting(run: Run): Steps<DraftFinding[]> {
  const { entries, settings, limits, onProgress } = run;
  const index = emptyIndex();
  const inside = new PackedList<DraftFinding>();
  yield {
    kind: 'scan',
    inputs: [...entries.keys()],
    take({ state, prints }, article) {
      inside.add(state.drafts);
      Object.assign(entries[article] as Entry, state, { drafts: [] }); // one input an entry
      if (prints !== undefined) addTo(index, article, prints);
      onProgress(article + 1, entries.length, 'scan');
    },
  };
  if (settings.across === 'off') return inside.takeAll();
  const across = yield* findAcross(run, index);
  limits.push(...across.limits);
  return [...inside.takeAll(), ...across.verdicts.map(({ draft }) => draft)];
}

function* runCutting(run: Run): Steps<DraftFinding[]> {
  const drafts = leanOnStaying(yield* settleFeed(run));
  proveFeed(run.entries, drafts, run.settings);
  return drafts;
}

function byPath(a: Source, b: Source): number {
  return a.path < b.path ? -1 : 1;
}

function insideLimits(entries: readonly Entry[]): string[] {
  const limited = entries.reduce((sum, entry) => sum + entry.limited, 0);
  if (limited === 0) return [];
  return [`${limited} searches inside articles were given up: too many candidates.`];
}

/** A run that stops at each batch of tasks until it has been done. */
export interface Course {
  readonly steps: Steps<Result>;
  readonly world: TaskWorld;
}

/**
 * Finds what is repeated in articles and across them, decides what is cut, and proves that nothing is lost by it.
 *
 * Articles are looked at in the order of their paths, whatever order they come in. Each is loaded once, once more when
 * it shares text with another, and once more for each decision across articles; its text is dropped between.
 * The steps throw `LawBroken` when the proof fails: nothing may be written then. A `RangeError` when two articles have
 * one path.
 */
export function courseOf(
  sources: readonly Source[],
  settings: Settings = defaultSettings,
  onProgress: OnProgress = () => undefined,
): Course {
  const entries = sources.toSorted(byPath).map(entryOf);
  if (new Set(sources.map(({ path }) => path)).size < sources.length) {
    throw new RangeError('Two articles have the same path: give each its own.');
  }
  const run: Run = { entries, settings, limits: [], onProgress };
  const sourceOf = (article: number): Source => (entries[article] as Entry).source; // tasks name articles of the run
  return { steps: stepsOf(run), world: { settings, sourceOf } };
}

function* stepsOf(run: Run): Steps<Result> {
  const drafts = yield* run.settings.across === 'cut' ? runCutting(run) : runReporting(run);
  return resultOf(run.entries, drafts, [...insideLimits(run.entries), ...run.limits]);
}

/** Runs a course to its end on this thread. Throws what its steps throw. */
export function finish({ steps, world }: Course): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    doBatch(value, world);
  }
}

/** A whole run on this thread; see `courseOf`. Throws what its steps throw. */
export function dedupe(...given: Parameters<typeof courseOf>): Result {
  return finish(courseOf(...given));
}
