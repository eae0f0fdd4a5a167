import { unlinkSync } from 'node:fs';
import { removeEmptyFolder } from './made-folders.ts';
import type { OwnFile } from './out-tree.ts';
import { fsPath } from './path-bytes.ts';
import type { WritePlace } from './run-places.ts';
import { errorCode, FileTrouble, meaningOf } from './trouble.ts';

/**
 * Removes earlier outputs whose articles are gone, and the folders that are empty then. `own` holds only files that
 * stand as a run wrote them.
 */
export function removeStale(
  out: WritePlace,
  own: ReadonlyMap<string, OwnFile>,
  kept: ReadonlySet<string>,
): void {
  for (const path of own.keys()) {
    if (kept.has(path)) continue;
    remove(`${out.real}/${path}`, `${out.shown}/${path}`);
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      if (!removeEmptyFolder(`${out.real}/${path.slice(0, cut)}`)) break;
    }
  }
}

/** Removes reports of earlier runs that this one did not write. */
export function removeStaleReports(
  report: WritePlace,
  earlier: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): void {
  for (const name of earlier)
    if (!kept.has(name)) remove(`${report.real}/${name}`, `${report.shown}/${name}`);
}

function remove(path: string, shown: string): void {
  try {
    unlinkSync(fsPath(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw new FileTrouble(`${shown}: is of no use any more and cannot be removed: ${meaningOf(error)}.`);
  }
}
