import { createHash, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Settings } from '../core/settings.ts';
import type { ScanMemory, Scanned } from '../core/tasks.ts';
import { hashFiles, makeCacheFolder, readEntry, writeEntry } from '../files/cache-folder.ts';
import type { FileSource } from './file-source.ts';

/** Where a cache lies, and what its entries hang on beside the articles: plain data, which threads are given. */
export interface CachePlace {
  readonly folder: string;
  /** Hash of the program and of the settings: entries of another program or of other settings are none. */
  readonly scope: string;
}

/** What the bundle is made of, so that no entry outlives the rules it was made by; the source has none that can be kept. */
function hashProgram(): string {
  if (import.meta.url.endsWith('.ts')) return randomUUID();
  return hashFiles(fileURLToPath(new URL('.', import.meta.url)), '.cjs');
}

function keyOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Opens the cache in a folder, which is made where there is none. Throws a FileTrouble when that cannot be. */
export function openCache(folder: string, settings: Settings, encoding: string, shown: string): CachePlace {
  makeCacheFolder(folder, shown);
  return { folder, scope: keyOf(hashProgram(), process.version, settings, encoding) };
}

/**
 * Remembers in files what was found in articles by themselves, one for each, by the hash of its bytes, its name and the
 * scope; never by times, which a checkout sets anew. What articles share is no part of it.
 */
export function scanMemory(
  { folder, scope }: CachePlace,
  sourceOf: (article: number) => FileSource,
): ScanMemory {
  const keyFor = (article: number): string => {
    const source = sourceOf(article);
    return keyOf(scope, source.path, source.firstSeen()?.digest);
  };
  return {
    recall(article) {
      const body = readEntry(folder, keyFor(article));
      try {
        return body && (deserialize(body) as Scanned); // whole, so this program wrote it
      } catch {
        return undefined; // or somebody else has
      }
    },
    keep: (article, scanned) => writeEntry(folder, keyFor(article), serialize(scanned)),
  };
}
