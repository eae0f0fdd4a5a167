import { doTask, type AnyBatch, type TaskKind, type TaskWorld } from '../core/tasks.ts';
import type { Course } from '../core/dedupe.ts';
import type { Result } from '../core/finding.ts';
import { Hand } from './hand.ts';
import { learnAll, memoriesFor, type Lore } from './lore.ts';
import type { Answer } from './message.ts';

/** Tasks that go to a thread together: some 20 ms of work. */
const chunkSizes: Readonly<Record<TaskKind, number>> = { scan: 16, again: 24, pair: 32 };

/** Chunks done before their turn that may wait for an earlier one. */
const mostWaiting = 32;

/**
 * Articles from which on threads are ended when all have been judged: what follows is the comparison across the feed,
 * which takes the most memory of all and has nothing for them to do. New ones cost a tenth of a second.
 */
const mostKept = 20_000;

/** A batch that is being done. */
interface Progress {
  readonly batch: AnyBatch;
  readonly chunks: number;
  /** Chunks handed out, and chunks whose results have been taken. */
  next: number;
  taken: number;
  /** Results that wait for their turn, by chunk. */
  readonly waiting: Map<number, readonly unknown[]>;
  /** Chunks to be done here, since a thread could not. */
  readonly returned: number[];
}

/** Lets messages of threads come in. */
function breathe(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

/**
 * Some threads that share the tasks of a run with the one that began it. Results are taken in the order of their inputs,
 * so that what comes of a run never depends on how many threads there are (law 5). What a thread that has ended did not
 * do is done here.
 */
export class Crew {
  readonly #lore: Lore;
  readonly #open: () => readonly Hand[];
  #hands: readonly Hand[] = [];
  #progress: Progress | undefined;
  #wake: () => void = () => undefined;

  /** `file`: what each of the threads runs, see `serve`; `data`: what it is given. */
  constructor(file: URL, data: unknown, threads: number, lore: Lore) {
    this.#lore = lore;
    this.#open = () =>
      Array.from({ length: threads }, () => new Hand(file, data, (answer) => this.#hear(answer)));
  }

  /** Does a batch to its end. Throws what a task throws. */
  async do(batch: AnyBatch, world: TaskWorld): Promise<void> {
    const chunks = Math.ceil(batch.inputs.length / chunkSizes[batch.kind]);
    const progress: Progress = { batch, chunks, next: 0, taken: 0, waiting: new Map(), returned: [] };
    this.#progress = progress;
    if (this.#hands.length === 0) this.#hands = this.#open();
    while (progress.taken < progress.chunks) {
      this.#handOut(progress);
      const chunk = this.#chunkForHere(progress);
      if (chunk === undefined) await this.#news();
      else {
        progress.waiting.set(
          chunk,
          this.#inputsOf(progress, chunk).map((input) => doTask(batch.kind, input, world)),
        );
        await breathe();
      }
      this.#take(progress);
    }
    this.#progress = undefined;
    if (batch.kind === 'scan' && batch.inputs.length > mostKept) await this.dismiss();
  }

  /** Ends the threads; the next batch, if there is one, begins with new ones. */
  async dismiss(): Promise<void> {
    const hands = this.#hands;
    this.#hands = [];
    await Promise.all(hands.map((hand) => hand.dismiss()));
  }

  #inputsOf({ batch }: Progress, chunk: number): AnyBatch['inputs'] {
    const size = chunkSizes[batch.kind];
    return batch.inputs.slice(chunk * size, (chunk + 1) * size);
  }

  #mayGoOn({ next, taken, chunks }: Progress): boolean {
    return next < chunks && next - taken < mostWaiting;
  }

  #handOut(progress: Progress): void {
    const { kind } = progress.batch;
    for (const hand of this.#hands) {
      progress.returned.push(...hand.orphans());
      while (hand.isFree && this.#mayGoOn(progress)) {
        const chunk = progress.next++;
        const inputs = this.#inputsOf(progress, chunk);
        hand.send({ chunk, kind, inputs, memories: memoriesFor(kind, inputs, this.#lore) });
      }
    }
  }

  #chunkForHere(progress: Progress): number | undefined {
    const returned = progress.returned.pop();
    return returned ?? (this.#mayGoOn(progress) ? progress.next++ : undefined);
  }

  /** Waits until a thread has something to say. */
  async #news(): Promise<void> {
    for (const hand of this.#hands) hand.hold(true);
    await new Promise<void>((resolve) => (this.#wake = resolve));
    for (const hand of this.#hands) hand.hold(false);
  }

  #hear(answer: Answer | undefined): void {
    if (answer !== undefined) {
      learnAll(answer.memories, this.#lore);
      if (answer.outputs === undefined) this.#progress?.returned.push(answer.chunk);
      else this.#progress?.waiting.set(answer.chunk, answer.outputs);
    }
    this.#wake();
  }

  #take(progress: Progress): void {
    const { batch, waiting } = progress;
    for (;;) {
      const outputs = waiting.get(progress.taken);
      if (outputs === undefined) return;
      waiting.delete(progress.taken);
      const start = progress.taken++ * chunkSizes[batch.kind];
      for (const [at, output] of outputs.entries()) batch.take(output, start + at);
    }
  }
}

/** Runs a course to its end with a crew. Throws what its steps throw. */
export async function runWith({ steps, world }: Course, crew: Crew): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await crew.do(value, world);
  }
}
