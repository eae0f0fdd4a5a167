import { clean } from '../core/clean/clean.ts';
import type { ArticleResult } from '../core/finding.ts';
import { replaceInPlace, replaceOtherNames } from '../files/replace-file.ts';
import { hasLock } from '../files/run-lock.ts';
import { sweepOnce } from '../files/temporary.ts';
import type { RecordedArticle } from '../files/undo-record.ts';
import { openWorkspace, type Workspace, type WriteFolder } from '../files/workspace.ts';
import { correctUndoRecord, writeUndoRecord, type Rewrite, type WrittenRecord } from '../files/write-undo.ts';
import { formatInfos } from '../report/format-list.ts';
import type { FileSource } from './file-source.ts';
import type { Gathered } from './gather.ts';
import { commonMode, folderAt, reportNames, within, writeReports } from './publish.ts';
import { shortly } from './places.ts';
import { keepersOf, publishingOrder } from './publishing-order.ts';
import { breathe } from './signals.ts';
import type { Work } from './work.ts';

/** What became of the articles with cuts: paths, and reasons that end a sentence. */
interface Rewritten {
  readonly done: Set<string>;
  readonly refused: Map<string, string>;
  /** Other names of rewritten articles that hold the old bytes still; absolute. */
  readonly left: Set<string>;
}

function nothingRewritten(): Rewritten {
  return { done: new Set(), refused: new Map(), left: new Set() };
}

/** An article that is to be rewritten. */
interface Planned {
  readonly article: ArticleResult;
  readonly source: FileSource;
}

/** The articles with cuts, keepers before what leans on them. */
function planRewrites({ report, gathered }: Work): readonly Planned[] {
  return publishingOrder(report.articles)
    .filter(({ removals }) => removals.length > 0)
    .flatMap((article) => {
      const source = gathered.files.get(article.path);
      return source === undefined ? [] : [{ article, source }];
    });
}

/** Puts the record on the disk that undoes the run. */
function recordUndo(workspace: Workspace, planned: readonly Planned[], { aliases }: Gathered): WrittenRecord {
  const others = new Map<string, string[]>();
  for (const { of, path } of aliases) others.set(of, [...(others.get(of) ?? []), path]);
  const rewrites = planned.map(({ article, source }): Rewrite => ({
    path: source.found.path,
    shown: article.path,
    others: others.get(article.path) ?? [],
    before: source.firstSeen()?.digest ?? '',
    cleaned: (bytes) => clean(bytes, article.removals),
  }));
  return writeUndoRecord(workspace.report, rewrites);
}

/** Why an article cannot lose its copies: one that keeps them is not there any more as it was judged. */
function lostKeeper(
  article: ArticleResult,
  { gathered }: Work,
  { done, refused }: Rewritten,
): string | undefined {
  for (const path of keepersOf(article)) {
    if (done.has(path)) continue;
    const keeper = gathered.files.get(path)?.load();
    if (refused.has(path) || keeper === undefined || !('bytes' in keeper)) {
      return `is left as it is, since ${path}, which keeps what would be cut, has changed: run again`;
    }
  }
  return undefined;
}

/** Replaces one article, or says why not. */
function rewrite(
  { article, source }: Planned,
  recorded: RecordedArticle | undefined,
  { left }: Rewritten,
): string | undefined {
  const read = source.load();
  if (!('bytes' in read)) return `${read.reason}, and is left as it is: run again`;
  // What the record does not hold changed while it was written, and has changed back.
  if (recorded === undefined) return 'changed during the run, and is left as it is: run again';
  const { path, before, others } = recorded;
  const fault = replaceInPlace(path, before, clean(read.bytes, article.removals));
  if (fault === undefined) for (const name of replaceOtherNames(path, others, before)) left.add(name);
  return fault;
}

/** Replaces the articles with cuts one by one. One that cannot be replaced does not keep the others from it. */
async function rewriteAll(
  work: Work,
  planned: readonly Planned[],
  { articles }: WrittenRecord,
  rewritten: Rewritten,
): Promise<void> {
  const { printer } = work;
  const recorded = new Map(articles.map((article) => [article.path, article]));
  printer.progress('rewriting', 0, planned.length);
  for (const [index, one] of planned.entries()) {
    const { path } = one.article;
    const fault =
      lostKeeper(one.article, work, rewritten) ??
      rewrite(one, recorded.get(one.source.found.path), rewritten);
    if (fault === undefined) rewritten.done.add(path);
    else rewritten.refused.set(path, fault);
    printer.progress('rewriting', index + 1, planned.length);
    await breathe();
  }
}

/** Takes out of the records what was not done: a patch that does not fit one file is not undone at all. */
async function correctRecords(
  workspace: Workspace,
  { patches, gathered }: Work,
  record: WrittenRecord,
  { done }: Rewritten,
): Promise<void> {
  const paths = [...done].flatMap((path) => gathered.files.get(path)?.found.path ?? []);
  correctUndoRecord(workspace.report, record, new Set(paths));
  const kept = Array.from(patches).flatMap(([path, patch]) => (done.has(path) ? [patch] : []));
  await workspace.writeReport(formatInfos.patch.file, kept, formatInfos.patch.encoding);
}

/** Names outside of what was given still hold the uncut article, since nobody said that they may be touched. */
function tellOutsideNames({ gathered, printer }: Work, { done }: Rewritten): void {
  const known = new Map<string, number>();
  for (const { of } of gathered.aliases) known.set(of, (known.get(of) ?? 1) + 1);
  for (const path of done) {
    const others = (gathered.files.get(path)?.firstSeen()?.links ?? 1) - (known.get(path) ?? 1);
    if (others > 0)
      printer.note(`${path}: has another name outside of what was given, which still holds what was cut.`);
  }
}

function tell(work: Work, rewritten: Rewritten, run: number, reports: readonly string[]): void {
  const { done, refused, left } = rewritten;
  const { gathered, printer, summarize } = work;
  for (const [path, reason] of refused) printer.error(`${path}: ${reason}.`);
  for (const { shown, path, of } of gathered.aliases) {
    if (left.has(path))
      printer.note(`${shown}: still holds what was cut from ${of}, its other name; run again.`);
  }
  tellOutsideNames(work, rewritten);
  summarize('answer', [`${done.size} ${done.size === 1 ? 'article' : 'articles'} in place`, ...reports]);
  if (done.size > 0) printer.note(`dedupe-wire undo takes it back (run ${run}).`);
}

/**
 * Says that a report without a path is not there: its folder may hold those of the run that cut, which the undo record
 * beside them belongs to, and is not touched when nothing is cut.
 */
function tellUnwritten({ wanted, places, cwd, printer }: Work): void {
  for (const { format, to } of wanted)
    if (to.kind === 'folder')
      printer.warning(
        `--report ${format}: nothing was cut, and ${shortly(places.report, cwd)} stays as it is; give the report a file: --report ${format}=PATH.`,
      );
}

/** Removes what a killed run left half-written beside the articles. */
function tidy({ files }: Gathered): void {
  for (const { found } of files.values()) {
    try {
      sweepOnce(found.path.slice(0, Math.max(found.path.lastIndexOf('/'), 1)));
    } catch {
      // A folder that cannot be listed can still hold an article; replacing that one tells what is wrong.
    }
  }
}

/** Takes away what a run left in its folder of reports that was killed when all was done. */
async function tidyReports(report: WriteFolder, { roots }: Gathered): Promise<void> {
  const workspace = openWorkspace({ out: undefined, report, inputs: roots, durable: true });
  await within(workspace, async () => {
    workspace.claim({ files: [], spared: [], reports: [], mode: 0 });
    workspace.abandon();
  });
}

/**
 * Rewrites the articles with cuts, after a record that undoes it is safely on the disk. Where nothing is cut nothing is
 * written, so that a second run does not take away the reports of the first; only what a killed run left half-written
 * beside the articles goes.
 *
 * A run that is killed leaves each article as it was or as it will be, and its record, by which `undo` takes back what
 * was done; a run in its place does the rest.
 */
export async function inPlace(work: Work): Promise<number> {
  const { gathered, places, cwd, patches, summarize } = work;
  tidy(gathered);
  const report = folderAt(places.report, cwd);
  if (patches.size === 0) {
    if (hasLock(report.path)) await tidyReports(report, gathered);
    summarize('answer', await work.send());
    tellUnwritten(work);
    return 0;
  }
  const workspace = openWorkspace({ out: undefined, report, inputs: gathered.roots, durable: true });
  const rewritten = nothingRewritten();
  const [{ run }, reports] = await within(workspace, async () => {
    const mode = commonMode(gathered.files.values());
    workspace.claim({ files: [], spared: [], reports: reportNames(work.wanted), mode });
    const planned = planRewrites(work);
    const record = recordUndo(workspace, planned, gathered);
    try {
      const written = await writeReports(workspace, work);
      await rewriteAll(work, planned, record, rewritten);
      if (rewritten.refused.size > 0) await correctRecords(workspace, work, record, rewritten);
      await workspace.finish();
      return [record, written] as const;
    } catch (error) {
      if (rewritten.done.size === 0) correctUndoRecord(workspace.report, record, new Set());
      throw error;
    }
  });
  tell(work, rewritten, run, [...reports, ...(await work.send())]);
  return rewritten.refused.size;
}
