import { serve } from '../workers/serve.ts';
import { FileSource, type FileMemory } from './file-source.ts';
import { freeInThread, heapKeeper } from './heap-keeper.ts';
import type { ThreadData } from './make-crew.ts';
import { scanMemory } from './scan-cache.ts';

// What a thread of a crew runs. It knows the files of one order at a time.
serve((data) => {
  const { settings, encoding, cache } = data as ThreadData; // `makeCrew` gives it
  const sources = new Map<number, FileSource>();
  const sourceOf = (article: number): FileSource => sources.get(article) as FileSource; // tasks name files of the order
  const tidy = heapKeeper(1, freeInThread);
  return {
    world: { settings, sourceOf, ...(cache === undefined ? {} : { memory: scanMemory(cache, sourceOf) }) },
    lore: {
      remember: (article) => sourceOf(article).memory(),
      learn: (article, memory) => void sources.set(article, new FileSource(memory as FileMemory, encoding)),
    },
    tidy(kind) {
      sources.clear();
      tidy(kind);
    },
  };
});
