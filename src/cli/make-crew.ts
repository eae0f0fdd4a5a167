import { availableParallelism } from 'node:os';
import type { Settings } from '../core/settings.ts';
import type { FoundArticle } from '../files/discover.ts';
import type { Crew } from '../workers/crew.ts';
import { loreOf } from './file-lore.ts';
import type { FileSource } from './file-source.ts';

/** What a thread is given. */
export interface ThreadData {
  readonly settings: Settings;
  readonly encoding: string;
  /** In the order in which the run numbers them. */
  readonly articles: readonly FoundArticle[];
}

/** Articles for each helper at the least where nobody says how many: starting one takes as long as judging a hundred. */
const fewestArticles = 400;
/** More threads than this wait for the one that puts everything together. */
const mostThreads = 8;

/**
 * The threads that help with a run, or none. `workers`: threads in all, this one counted; 0 for as many as the machine
 * has processors and the articles are worth.
 */
export async function makeCrew(
  sources: readonly FileSource[],
  { settings, encoding, workers }: { settings: Settings; encoding: string; workers: number },
): Promise<Crew | undefined> {
  const usual = Math.min(
    availableParallelism() - 1,
    mostThreads - 1,
    Math.floor(sources.length / fewestArticles),
  );
  const helpers = sources.length === 0 ? 0 : workers === 0 ? usual : workers - 1;
  // Where the source is run as it is there is no bundle that a thread could run.
  if (helpers < 1 || import.meta.url.endsWith('.ts')) return undefined;
  const { Crew } = await import('../workers/crew.ts');
  const ordered = sources.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const data: ThreadData = { settings, encoding, articles: ordered.map(({ found }) => found) };
  return new Crew(
    new URL('thread.cjs', import.meta.url),
    data,
    helpers,
    loreOf((article) => ordered[article] as FileSource),
  ); // tasks name articles of the run
}
