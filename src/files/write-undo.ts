import { closeSync, fsyncSync, openSync, renameSync, type Stats } from 'node:fs';
import { digestOf } from './digest.ts';
import { flushFolder } from './flush.ts';
import { fsPath, pathToBytes } from './path-bytes.ts';
import { readBytes } from './read-bytes.ts';
import { tarEnd, tarHeader, tarPadding } from './tar-header.ts';
import { discard, temporaryBeside, writeAll, writeNew } from './temporary.ts';
import { FileTrouble, meaningOf } from './trouble.ts';
import {
  makeRecordFolder,
  removeRecord,
  sweepUnfinished,
  undoFolderOf,
  type ReportFolder,
} from './undo-folder.ts';
import { originalsFile, recordFile, recordText, type RecordedArticle } from './undo-record.ts';

/** An article that is to be rewritten. */
export interface Rewrite extends Pick<RecordedArticle, 'path' | 'shown' | 'others' | 'before'> {
  /** Its cleaned copy, made from its bytes. */
  cleaned(bytes: Uint8Array): Uint8Array;
}

/** A record that is on the disk. */
export interface WrittenRecord {
  readonly run: number;
  /** Articles whose originals it holds; one that had changed by then is not among them. */
  readonly articles: readonly RecordedArticle[];
}

/**
 * Puts a record on the disk that undoes a run, before the run changes anything: the whole originals in a tar archive
 * (`tar xf` gets them back without this program), then, when that is safe, the list of what was and what will be. Whole
 * originals and not only what is cut: to undo, nothing has to be put together again.
 *
 * The caller holds the lock of the report folder. Throws a FileTrouble, and leaves nothing then.
 */
export function writeUndoRecord(report: ReportFolder, rewrites: readonly Rewrite[]): WrittenRecord {
  let folder: string | undefined;
  try {
    sweepUnfinished(report);
    const run = makeRecordFolder(report);
    folder = `${undoFolderOf(report)}/${run}`;
    const articles = writeOriginals(`${folder}/${originalsFile}`, rewrites);
    putRecord(folder, report, articles);
    flushFolder(undoFolderOf(report));
    flushFolder(report.real);
    return { run, articles };
  } catch (error) {
    if (folder !== undefined) tryRemove(folder);
    if (error instanceof FileTrouble) throw error;
    throw new FileTrouble(
      `${report.shown}: the record that undoes the run cannot be written (${meaningOf(error)}), so no article is changed.`,
    );
  }
}

/** Takes out of a record what was not done after all; without any article left, the record goes. */
export function correctUndoRecord(
  report: ReportFolder,
  { run, articles }: WrittenRecord,
  done: ReadonlySet<string>,
): void {
  const folder = `${undoFolderOf(report)}/${run}`;
  try {
    const kept = articles.filter(({ path }) => done.has(path));
    if (kept.length === 0) removeRecord(folder);
    else putRecord(folder, report, kept);
  } catch (error) {
    // The longer record undoes the same articles; of the others it says that they are not as it knows them.
    meaningOf(error);
  }
}

function tryRemove(folder: string): void {
  try {
    removeRecord(folder);
  } catch {
    // The next run removes it.
  }
}

function writeOriginals(path: string, rewrites: readonly Rewrite[]): readonly RecordedArticle[] {
  const descriptor = openSync(fsPath(path), 'wx', 0o600);
  try {
    const articles: RecordedArticle[] = [];
    let at = 0;
    const put = (bytes: Uint8Array): void => {
      writeAll(descriptor, bytes);
      at += bytes.length;
    };
    for (const { cleaned, ...rewrite } of rewrites) {
      const file = readBytes(rewrite.path);
      if ('kind' in file || digestOf(file.bytes) !== rewrite.before) continue;
      const { bytes, stats } = file;
      put(headerOf(rewrite.shown, bytes.length, stats));
      articles.push({ ...rewrite, after: digestOf(cleaned(bytes)), at, length: bytes.length });
      put(bytes);
      put(tarPadding(bytes.length));
    }
    put(tarEnd);
    fsyncSync(descriptor);
    return articles;
  } finally {
    closeSync(descriptor);
  }
}

function headerOf(shown: string, length: number, { mode, uid, gid, mtimeMs }: Stats): Uint8Array {
  return tarHeader({ name: pathToBytes(shown), length, mode, uid, gid, mtimeMs });
}

function putRecord(folder: string, report: ReportFolder, articles: readonly RecordedArticle[]): void {
  const path = `${folder}/${recordFile}`;
  const temporary = temporaryBeside(path);
  try {
    writeNew(temporary, 0o600, [recordText(report.real, articles)], fsyncSync);
    renameSync(fsPath(temporary), fsPath(path));
    flushFolder(folder);
  } catch (error) {
    discard(temporary);
    throw error;
  }
}
