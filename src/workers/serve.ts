import { parentPort, workerData } from 'node:worker_threads';
import { doTask, type TaskWorld } from '../core/tasks.ts';
import { learnAll, memoriesFor, type Lore } from './lore.ts';
import type { Answer, Order } from './message.ts';

/** Does one order. A task that throws makes no answer of it: whoever gave it does it again, and throws the same. */
export function answer({ chunk, kind, inputs, memories }: Order, world: TaskWorld, lore: Lore): Answer {
  learnAll(memories, lore);
  let outputs: unknown[] | undefined;
  try {
    outputs = inputs.map((input) => doTask(kind, input, world));
  } catch {
    outputs = undefined;
  }
  return { chunk, outputs, memories: memoriesFor(kind, inputs, lore) };
}

/** What a thread works with, made of what it was given. */
export interface Workshop {
  readonly world: TaskWorld;
  readonly lore: Lore;
  /** Called before each order. */
  tidy(kind: Order['kind']): void;
}

/** Does the orders that come to this thread, for as long as it lives. `open`: makes its workshop of what it was given. */
export function serve(open: (data: unknown) => Workshop): void {
  const { world, lore, tidy } = open(workerData);
  parentPort?.on('message', (order: Order) => {
    tidy(order.kind);
    parentPort?.postMessage(answer(order, world, lore));
  });
}
