import type { TaskKind } from '../core/tasks.ts';

/** What is known of an article besides its text; plain data. Its owner says what it is. */
export interface Memory {
  readonly article: number;
  readonly memory: unknown;
}

/** Tasks for a thread. */
export interface Order {
  readonly chunk: number;
  readonly kind: TaskKind;
  readonly inputs: readonly unknown[];
  /** Of the articles that the tasks read. */
  readonly memories: readonly Memory[];
}

/** What became of an order; no outputs when a task failed, which the thread that gave the order then does itself. */
export interface Answer {
  readonly chunk: number;
  readonly outputs: readonly unknown[] | undefined;
  readonly memories: readonly Memory[];
}
