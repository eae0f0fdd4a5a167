import type { Lore } from '../workers/lore.ts';
import type { FileMemory, FileSource } from './file-source.ts';

/** What threads tell each other of files: what each was when it was read first, and whether it has changed since. */
export function loreOf(sourceOf: (article: number) => FileSource): Lore {
  return {
    remember: (article) => sourceOf(article).memory(),
    learn: (article, memory) => sourceOf(article).learn(memory as FileMemory),
  };
}
