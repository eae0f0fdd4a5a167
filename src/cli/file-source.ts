import type { Skip } from '../core/finding.ts';
import type { Source } from '../core/source.ts';
import type { FoundArticle } from '../files/discover.ts';
import { readArticle, type ReadArticle } from '../files/read-article.ts';

/** What is known of a file besides its text; plain data. */
export interface FileMemory {
  readonly found: FoundArticle;
  /** What the first `load` found: later ones, and whoever replaces the file, want the same. */
  readonly first: Omit<ReadArticle, 'decoded'> | undefined;
  /** What a later one found instead. */
  readonly change: Skip | undefined;
}

/** An article in a file. */
export interface FileSource extends Source {
  readonly found: FoundArticle;
  firstSeen(): FileMemory['first'];
  /** Whether a later `load` found something else. From then on the article cannot be had any more. */
  hasChanged(): boolean;
  memory(): FileMemory;
  /** Takes over what the source of the same file on another thread has seen, where this one has seen nothing. */
  learn(memory: FileMemory): void;
}

/**
 * A file that is read anew each time it is wanted, and has to be the same each time. `known`: what has been seen of it
 * before, on another thread or nothing; `encoding` as for `readArticle`.
 */
export function fileSource(known: FileMemory, encoding: string): FileSource {
  const { found } = known;
  const path = found.shown;
  let memory = known;
  return {
    path,
    found,
    firstSeen: () => memory.first,
    hasChanged: () => memory.change !== undefined,
    memory: () => memory,
    learn({ first, change }) {
      memory = { found, first: memory.first ?? first, change: memory.change ?? change };
    },
    load() {
      if (memory.change !== undefined) return memory.change;
      const article = readArticle(found.path, encoding);
      if ('decoded' in article) {
        const { decoded, ...seen } = article;
        const { first = seen } = memory;
        memory = { ...memory, first };
        if (seen.digest === first.digest) return decoded;
      } else if (memory.first === undefined) return { ...article, path };
      const reason = 'decoded' in article ? 'changed during the run' : article.reason;
      const change: Skip = { path, reason, level: 'error' };
      memory = { ...memory, change };
      return change;
    },
  };
}
