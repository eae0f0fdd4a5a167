import { printsOf, type Prints } from './match/prints.ts';
import { captureIn, type CapturedTexts, type Wanted } from './decide/shared.ts';
import { judgePair, type PairJudgement, type PairTexts } from './decide/judge-across-near.ts';
import type { DecodedArticle } from './copy/article.ts';
import { entryOf, load, look, lookInto, type Entry } from './entry.ts';
import { proveArticle } from './proof.ts';
import { settleArticle } from './run.ts';
import type { Settings } from './settings.ts';
import type { Source } from './source.ts';

/** What a run remembers of an article, but for where it comes from. */
export type EntryState = Omit<Entry, 'source'>;

/** An article judged by itself. */
export interface Scanned {
  readonly state: EntryState;
  /** Undefined when it is not compared with others. */
  readonly prints: Prints | undefined;
}

/** An article that texts are wanted of, with what has been left out of it. */
export interface AgainInput {
  readonly article: number;
  readonly removals: Entry['removals'];
  readonly wants: readonly Wanted[];
}

export interface Again {
  /** Undefined when the article cannot be had any longer; `skip` says why. */
  readonly texts: CapturedTexts | undefined;
  readonly skip: Entry['skip'];
}

/** What each kind of task is given: `scan` the number of an article. */
export interface TaskInputs {
  readonly scan: number;
  readonly again: AgainInput;
  readonly pair: PairTexts;
}

export interface TaskOutputs {
  readonly scan: Scanned;
  readonly again: Again;
  readonly pair: PairJudgement | undefined;
}

export type TaskKind = keyof TaskInputs;

/** What earlier runs found in articles. Nothing of it counts before it has been proved again. */
export interface ScanMemory {
  /** What was found in the same bytes under the same name and settings; `article` has been loaded. */
  recall(article: number): Scanned | undefined;
  keep(article: number, scanned: Scanned): void;
}

/** What tasks are done in. */
export interface TaskWorld {
  readonly settings: Settings;
  readonly memory?: ScanMemory;
  sourceOf(article: number): Source;
}

/** Whether what is remembered of an article may stand: a memory that was tampered with must never cut what is not repeated. */
function isProved(source: Source, decoded: DecodedArticle, { state }: Scanned, settings: Settings): boolean {
  try {
    proveArticle({ source, ...state }, decoded, state.drafts, settings);
    return true;
  } catch {
    return false; // whatever is wrong with it, the article is judged anew
  }
}

function judgeAlone(entry: Entry, decoded: DecodedArticle, settings: Settings): Scanned {
  const { left } = settleArticle(entry, lookInto(entry, decoded, settings), settings);
  proveArticle(entry, decoded, entry.drafts, settings);
  const { source: _, ...state } = entry;
  return { state, prints: settings.across === 'off' ? undefined : printsOf(left) };
}

function scan(article: number, { settings, sourceOf, memory }: TaskWorld): Scanned {
  const source = sourceOf(article);
  const entry = entryOf(source);
  const decoded = load(entry);
  if (decoded === undefined) {
    const { source: _, ...state } = entry;
    return { state, prints: undefined };
  }
  const known = memory?.recall(article);
  if (known !== undefined && isProved(source, decoded, known, settings)) return known;
  const scanned = judgeAlone(entry, decoded, settings);
  memory?.keep(article, scanned);
  return scanned;
}

function again({ article, removals, wants }: AgainInput, { settings, sourceOf }: TaskWorld): Again {
  const entry = { ...entryOf(sourceOf(article)), removals };
  const seen = look(entry, settings);
  return { texts: seen && captureIn(seen, wants), skip: entry.skip };
}

/**
 * The parts of a run that hang on nothing but their input and the articles: done in any order, on any thread, they come
 * to the same. Inputs and outputs are plain data that can be sent to another thread.
 */
const tasks: {
  readonly [Kind in TaskKind]: (input: TaskInputs[Kind], world: TaskWorld) => TaskOutputs[Kind];
} = { scan, again, pair: judgePair };

/** Tasks of one kind whose results are wanted in the order of their inputs. */
export interface BatchOf<Kind extends TaskKind> {
  readonly kind: Kind;
  readonly inputs: readonly TaskInputs[Kind][];
  /** Takes the result of the input at this place; called once for each, in order. */
  take(output: TaskOutputs[Kind], at: number): void;
}

export type Batch = { readonly [Kind in TaskKind]: BatchOf<Kind> }[TaskKind];

/** Steps of a run that stop at each batch until it has been done. */
export type Steps<Result> = Generator<Batch, Result, void>;

/** A batch of any kind, for who only hands inputs and outputs on. */
export interface AnyBatch {
  readonly kind: TaskKind;
  readonly inputs: readonly unknown[];
  take(output: unknown, at: number): void;
}

/** Does one task; `input` is one of its kind. Throws what the task throws. */
export function doTask(kind: TaskKind, input: unknown, world: TaskWorld): unknown {
  // The kind decides what goes in and comes out, which the compiler does not follow through a union.
  const task = tasks[kind] as (input: unknown, world: TaskWorld) => unknown;
  return task(input, world);
}

/** Does a batch on this thread, one task after the other. */
export function doBatch(batch: AnyBatch, world: TaskWorld): void {
  const { kind, inputs } = batch;
  for (const [at, input] of inputs.entries()) batch.take(doTask(kind, input, world), at);
}
