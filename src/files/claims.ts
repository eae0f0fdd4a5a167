import type { Dirent } from 'node:fs';
import { look } from './identity.ts';
import { listFolder } from './list-folder.ts';
import { surveyOut, type OutputFile, type OwnFile } from './out-tree.ts';
import type { Written } from './record.ts';
import type { WritePlace } from './run-places.ts';
import { discard, isTemporary } from './temporary.ts';
import { FileTrouble, meaningOf } from './trouble.ts';

const elsewhere = 'choose another folder with --out';

/**
 * What the out folder holds of earlier runs. Throws a FileTrouble when it holds anything else: an edited output or a
 * stranger's file is neither written over nor left among the cleaned copies, where the next program would take it for
 * one of them.
 */
export function claimOut(
  { real, shown }: WritePlace,
  files: readonly OutputFile[],
  written: Written,
): ReadonlyMap<string, OwnFile> {
  const { own, foreign, obstacle } = surveyOut(real, files, written);
  if (obstacle !== undefined) {
    throw new FileTrouble(
      `${shown}/${obstacle.path}: is ${obstacle.what} in the place of an output; move it away, or ${elsewhere}.`,
    );
  }
  const [first] = foreign;
  if (first === undefined) return own;
  const others = foreign.length === 1 ? '' : ` and ${foreign.length - 1} more`;
  throw new FileTrouble(
    `${shown}: holds what no run of this program wrote, or what was changed since: ${first}${others}; ` +
      `move that away, or ${elsewhere}.`,
  );
}

/**
 * Throws a FileTrouble when a report would be written over something that no run wrote. What killed runs left half
 * written in the folder goes: this run holds its lock.
 */
export function claimReports({ real, shown }: WritePlace, names: readonly string[], written: Written): void {
  for (const entry of entriesOf(real, shown)) {
    if (isTemporary(entry.name) && entry.isFile()) discard(`${real}/${entry.name}`);
  }
  for (const name of names) {
    const stats = look(`${real}/${name}`);
    if (stats === undefined || (stats.isFile() && written.reports.has(name))) continue;
    throw new FileTrouble(
      `${shown}/${name}: was not written by a run of this program; move it away, or ${elsewhere}.`,
    );
  }
}

function entriesOf(real: string, shown: string): readonly Dirent[] {
  try {
    return listFolder(real);
  } catch (error) {
    throw new FileTrouble(`${shown}: cannot be read: ${meaningOf(error)}.`);
  }
}
