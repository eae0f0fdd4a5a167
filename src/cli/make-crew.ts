import { availableParallelism } from 'node:os';
import type { Settings } from '../core/settings.ts';
import type { Crew } from '../workers/crew.ts';
import type { Lore } from '../workers/lore.ts';
import type { FileMemory, FileSource } from './file-source.ts';
import type { CachePlace } from './scan-cache.ts';

/** What a thread is given. */
export interface ThreadData {
  readonly settings: Settings;
  readonly encoding: string;
  readonly cache: CachePlace | undefined;
}

/** Articles for each helper at the least where nobody says how many: starting one takes as long as judging a hundred. */
const fewestArticles = 400;
/** More threads than this wait for the one that puts everything together. */
const mostThreads = 8;

/** The files that threads are to read. */
export interface CrewFiles {
  readonly count: number;
  /** The file of an article, by the number that the run knows it by. */
  fileOf(article: number): FileSource;
}

/**
 * The threads that help with a run, or none. `workers`: threads in all, this one counted; 0 for as many as the machine
 * has processors and the articles are worth.
 */
export async function makeCrew(
  { count, fileOf }: CrewFiles,
  { workers, ...data }: ThreadData & { readonly workers: number },
): Promise<Crew | undefined> {
  const usual = Math.min(availableParallelism() - 1, mostThreads - 1, Math.floor(count / fewestArticles));
  const helpers = count === 0 ? 0 : workers === 0 ? usual : workers - 1;
  // Where the source is run as it is there is no bundle that a thread could run.
  if (helpers < 1 || import.meta.url.endsWith('.ts')) return undefined;
  const { Crew } = await import('../workers/crew.ts');
  const lore: Lore = {
    remember: (article) => fileOf(article).memory(),
    learn: (article, memory) => fileOf(article).learn(memory as FileMemory),
  };
  return new Crew(new URL('thread.cjs', import.meta.url), data, helpers, lore);
}
