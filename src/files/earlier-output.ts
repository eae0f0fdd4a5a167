import { closeSync, openSync, readSync, type Dirent } from 'node:fs';
import { listFolder } from './list-folder.ts';
import { fsPath } from './path-bytes.ts';

/** What the report folder's name adds to the out folder's. */
export const reportSuffix = '-report';

/** How the report of a run of any version begins, white space aside. */
const opening = /^\{"schemaVersion":"\d+\.\d+","tool":\{"name":"dedupe-wire"/;

/** Files that a run keeps in its report folder besides reports: its lock, and the list of what it wrote. */
export const lockPrefix = '.dedupe-wire-run-';
export const recordName = '.dedupe-wire-written';

/**
 * Names of the report folders among the entries of the folder `path`. They and the out folders beside them are output,
 * which is never input again, wherever it lies: a feed cleaned twice would find each article in its own copy.
 */
export function findReportFolders(path: string, entries: readonly Dirent[]): readonly string[] {
  return entries
    .filter((entry) => entry.name.endsWith(reportSuffix) && entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => isReportFolder(`${path}/${name}`));
}

/** Whether a run wrote, or is writing, into the folder. */
export function isReportFolder(path: string): boolean {
  try {
    const entries = listFolder(path);
    if (entries.some(({ name }) => name === recordName || name.startsWith(lockPrefix))) return true;
    return (
      entries.some((entry) => entry.name === 'report.json' && entry.isFile()) &&
      isReport(`${path}/report.json`)
    );
  } catch {
    // A folder that cannot be read is told about when the walk comes to it.
    return false;
  }
}

function isReport(path: string): boolean {
  const descriptor = openSync(fsPath(path), 'r');
  try {
    const head = Buffer.alloc(200);
    const length = readSync(descriptor, head, 0, head.length, 0);
    return opening.test(head.toString('latin1', 0, length).replaceAll(/\s/g, ''));
  } finally {
    closeSync(descriptor);
  }
}
