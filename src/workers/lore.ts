import type { BatchOf, TaskKind } from '../core/tasks.ts';
import type { Memory } from './message.ts';

/** What threads have to tell each other of articles, so that each knows what another has seen. */
export interface Lore {
  remember(article: number): unknown;
  learn(article: number, memory: unknown): void;
}

const articleOf: {
  readonly [Kind in TaskKind]: (input: BatchOf<Kind>['inputs'][number]) => number | undefined;
} = {
  scan: (article) => article,
  again: ({ article }) => article,
  pair: () => undefined,
};

/** What is known of the articles that tasks read. */
export function memoriesFor(kind: TaskKind, inputs: readonly unknown[], lore: Lore): Memory[] {
  const own = articleOf[kind] as (input: unknown) => number | undefined; // kind and inputs come from one batch
  return inputs.flatMap((input) => {
    const article = own(input);
    const memory = article === undefined ? undefined : lore.remember(article);
    return article === undefined || memory === undefined ? [] : [{ article, memory }];
  });
}

export function learnAll(memories: readonly Memory[], lore: Lore): void {
  for (const { article, memory } of memories) lore.learn(article, memory);
}
