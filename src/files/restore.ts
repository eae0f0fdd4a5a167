import { closeSync, openSync, readSync } from 'node:fs';
import { digestOf } from './digest.ts';
import { fsPath } from './path-bytes.ts';
import { readBytes } from './read-bytes.ts';
import { replaceInPlace, replaceOtherNames } from './replace-file.ts';
import { sweepOnce } from './temporary.ts';
import { meaningOf } from './trouble.ts';
import { originalsFile, type RecordedArticle } from './undo-record.ts';

/** What became of one article when a run was undone. */
export type Restored =
  | { readonly kind: 'restored' }
  /** Its original stands there already. */
  | { readonly kind: 'there' }
  /** The end of a sentence that begins with its name. */
  | { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): Restored => ({ kind: 'refused', reason });

/**
 * Brings the original of an article back from the record in `folder`, when the article still is as the run left it, and
 * its other names with it. Can be done again after a kill.
 */
export function restoreArticle(folder: string, article: RecordedArticle): Restored {
  const { path, others, before, after } = article;
  const main = restoreName(folder, article, path);
  if (main.kind === 'refused') return main;
  let kind = main.kind;
  for (const name of replaceOtherNames(path, others, after)) {
    const other = restoreName(folder, article, name);
    if (other.kind === 'refused') return refused(`${other.reason} (as ${name})`);
    if (other.kind === 'restored') kind = 'restored';
  }
  return digestAt(path) === before ? { kind } : refused(changedAgain);
}

const changedAgain = 'was changed while it was brought back';

function digestAt(path: string): string | undefined {
  const file = readBytes(path);
  return 'kind' in file ? undefined : digestOf(file.bytes);
}

function restoreName(folder: string, article: RecordedArticle, path: string): Restored {
  tidyBeside(path);
  const file = readBytes(path);
  if ('kind' in file) {
    return refused(
      file.reason === 'vanished during the run'
        ? `is not there any more; ${originalsFile} in the record holds its original`
        : file.reason,
    );
  }
  const digest = digestOf(file.bytes);
  if (digest === article.before) return { kind: 'there' };
  if (digest !== article.after) return refused('was changed since, and is left as it is');
  const original = readOriginal(folder, article);
  if (typeof original === 'string') return refused(original);
  const fault = replaceInPlace(path, article.after, original);
  return fault === undefined ? { kind: 'restored' } : refused(fault);
}

/** Removes what a killed run left half-written beside an article. */
function tidyBeside(path: string): void {
  try {
    sweepOnce(path.slice(0, Math.max(path.lastIndexOf('/'), 1)));
  } catch {
    // A folder that cannot be listed can still hold the article.
  }
}

/** The original, proved to be the one that was recorded, or why it cannot be had. */
function readOriginal(folder: string, { at, length, before }: RecordedArticle): Buffer | string {
  try {
    const descriptor = openSync(fsPath(`${folder}/${originalsFile}`), 'r');
    try {
      const bytes = Buffer.alloc(length);
      for (let done = 0; done < length;) {
        const count = readSync(descriptor, bytes, done, length - done, at + done);
        if (count === 0) break;
        done += count;
      }
      return digestOf(bytes) === before ? bytes : `cannot be brought back: ${originalsFile} is damaged`;
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return `cannot be brought back: ${originalsFile}: ${meaningOf(error)}`;
  }
}
