import { serve } from '../workers/serve.ts';
import { loreOf } from './file-lore.ts';
import { fileSource, type FileSource } from './file-source.ts';
import type { ThreadData } from './make-crew.ts';

// What a thread of a crew runs.
serve((data) => {
  const { settings, encoding, articles } = data as ThreadData; // `makeCrew` gives it
  const sources = articles.map((found) => fileSource(found, encoding));
  const sourceOf = (article: number): FileSource => sources[article] as FileSource; // tasks name articles of the run
  return { world: { settings, sourceOf }, lore: loreOf(sourceOf) };
});
