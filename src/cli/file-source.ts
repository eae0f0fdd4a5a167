import type { DecodedArticle } from '../core/copy/article.ts';
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

/**
 * An article in a file that is read anew each time it is wanted, and has to be the same each time. A class, since a feed
 * has a hundred thousand: functions of its own for each take more memory than all the rest.
 */
export class FileSource implements Source {
  readonly path: string;
  #memory: FileMemory;
  readonly #encoding: string;

  /** `known`: what has been seen of it before, on another thread or nothing; `encoding` as for `readArticle`. */
  constructor(known: FileMemory, encoding: string) {
    this.path = known.found.shown;
    this.#memory = known;
    this.#encoding = encoding;
  }

  get found(): FoundArticle {
    return this.#memory.found;
  }

  firstSeen(): FileMemory['first'] {
    return this.#memory.first;
  }

  /** Whether a later `load` found something else. From then on the article cannot be had any more. */
  hasChanged(): boolean {
    return this.#memory.change !== undefined;
  }

  memory(): FileMemory {
    return this.#memory;
  }

  /** Takes over what the source of the same file on another thread has seen, where this one has seen nothing. */
  learn({ first, change }: FileMemory): void {
    const own = this.#memory;
    this.#memory = { found: own.found, first: own.first ?? first, change: own.change ?? change };
  }

  load(): DecodedArticle | Skip {
    const { found, first, change } = this.#memory;
    if (change !== undefined) return change;
    const article = readArticle(found.path, this.#encoding);
    if ('decoded' in article) {
      const { decoded, ...seen } = article;
      if (first === undefined) this.#memory = { found, first: seen, change };
      if (seen.digest === (first ?? seen).digest) return decoded;
    } else if (first === undefined) return { ...article, path: this.path };
    const reason = 'decoded' in article ? 'changed during the run' : article.reason;
    const changed: Skip = { path: this.path, reason, level: 'error' };
    this.#memory = { ...this.#memory, change: changed };
    return changed;
  }
}
