import { mkdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { look } from './identity.ts';
import { listFolder } from './list-folder.ts';
import { fsPath } from './path-bytes.ts';
import { isTemporary } from './temporary.ts';
import { errorCode, FileTrouble, meaningOf } from './trouble.ts';
import { originalsFile, recordFile } from './undo-record.ts';

/** The folder of undo records in a report folder: one folder a run, with the run's number for its name. */
const folderName = 'undo';

/** A record on the disk. */
export interface KeptRecord {
  readonly run: number;
  /** Absolute. */
  readonly folder: string;
  /** As the user knows it. */
  readonly shown: string;
  /** When it was written, in milliseconds since 1970. */
  readonly writtenMs: number;
  /** What it takes on the disk. */
  readonly bytes: number;
}

/** A report folder: its real path, and what the user calls it. */
export interface ReportFolder {
  readonly real: string;
  readonly shown: string;
}

export function undoFolderOf({ real }: ReportFolder): string {
  return `${real}/${folderName}`;
}

function numbersIn(report: ReportFolder): readonly number[] {
  try {
    return listFolder(undoFolderOf(report))
      .filter((entry) => entry.isDirectory() && /^[1-9]\d{0,8}$/.test(entry.name))
      .map(({ name }) => Number(name))
      .toSorted((a, b) => a - b);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw new FileTrouble(`${report.shown}/${folderName}: cannot be read: ${meaningOf(error)}.`);
  }
}

/** The records of a report folder, oldest first. What a killed run left unfinished is none: nothing had been changed yet. */
export function keptRecords(report: ReportFolder): readonly KeptRecord[] {
  return numbersIn(report).flatMap((run): readonly KeptRecord[] => {
    const folder = `${undoFolderOf(report)}/${run}`;
    const [record, originals] = [look(`${folder}/${recordFile}`), look(`${folder}/${originalsFile}`)];
    if (record?.isFile() !== true) return [];
    const bytes = Number(record.size + (originals?.size ?? 0n));
    return [
      {
        run,
        folder,
        shown: `${report.shown}/${folderName}/${run}`,
        writtenMs: Number(record.mtimeMs),
        bytes,
      },
    ];
  });
}

/**
 * Removes a record; the file that makes it count goes first, so that what a kill leaves is none. Only files of our own
 * names are touched: a folder with others in it stays. Throws the system's error.
 */
export function removeRecord(folder: string): void {
  const ours = listFolder(folder).filter(
    (entry) =>
      entry.isFile() &&
      (entry.name === recordFile || entry.name === originalsFile || isTemporary(entry.name)),
  );
  for (const { name } of ours.toSorted((a) => (a.name === recordFile ? -1 : 1)))
    unlinkSync(fsPath(`${folder}/${name}`));
  try {
    rmdirSync(fsPath(folder));
  } catch (error) {
    if (errorCode(error) !== 'ENOTEMPTY' && errorCode(error) !== 'EEXIST') throw error;
  }
}

/** Removes what killed runs left unfinished. The caller holds the lock of the report folder. */
export function sweepUnfinished(report: ReportFolder): void {
  const kept = new Set(keptRecords(report).map(({ run }) => run));
  for (const run of numbersIn(report)) {
    if (!kept.has(run)) removeRecord(`${undoFolderOf(report)}/${run}`);
  }
}

/** Makes the folder of a new record and gives its number. Only the owner may look: it holds whole articles. */
export function makeRecordFolder(report: ReportFolder): number {
  const run = 1 + Math.max(0, ...numbersIn(report));
  const path = undoFolderOf(report);
  if (look(path) === undefined) mkdirSync(fsPath(path), 0o700);
  // A link could lead out of the report folder.
  if (look(path)?.isDirectory() !== true)
    throw new FileTrouble(`${report.shown}/${folderName}: is no folder; move it away.`);
  mkdirSync(fsPath(`${path}/${run}`), 0o700);
  return run;
}
