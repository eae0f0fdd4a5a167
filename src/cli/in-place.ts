import { resolve } from 'node:path';
import { clean } from '../core/clean/clean.ts';
import type { ArticleResult } from '../core/finding.ts';
import { replaceInPlace } from '../files/replace-file.ts';
import { sweepOnce } from '../files/temporary.ts';
import { openWorkspace, type Workspace } from '../files/workspace.ts';
import { formats } from '../report/formats.ts';
import type { FileSource, Gathered } from './gather.ts';
import { reportFile } from './places.ts';
import { commonMode, folderAt, reportNames, within, writeReports } from './publish.ts';
import { keepersOf, publishingOrder } from './publishing-order.ts';
import { breathe } from './signals.ts';
import type { Work } from './work.ts';

/** What became of the articles with cuts: paths, and reasons that end a sentence. */
interface Rewritten {
  readonly done: ReadonlySet<string>;
  readonly refused: ReadonlyMap<string, string>;
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
function rewrite(article: ArticleResult, source: FileSource): string | undefined {
  const read = source.load();
  if (!('bytes' in read)) return `${read.reason}, and is left as it is: run again`;
  return replaceInPlace(
    source.found.path,
    source.firstSeen()?.digest ?? '',
    clean(read.bytes, article.removals),
  );
}

/** Replaces the articles with cuts one by one. One that cannot be replaced does not keep the others from it. */
async function rewriteAll(work: Work): Promise<Rewritten> {
  const { report, gathered, printer } = work;
  const rewritten = { done: new Set<string>(), refused: new Map<string, string>() };
  const articles = publishingOrder(report.articles).filter(({ removals }) => removals.length > 0);
  printer.progress('rewriting', 0, articles.length);
  for (const [index, article] of articles.entries()) {
    const source = gathered.files.get(article.path);
    if (source === undefined) continue;
    const fault = lostKeeper(article, work, rewritten) ?? rewrite(article, source);
    if (fault === undefined) rewritten.done.add(article.path);
    else rewritten.refused.set(article.path, fault);
    printer.progress('rewriting', index + 1, articles.length);
    await breathe();
  }
  return rewritten;
}

/** Takes out of the undo record what was not done: a patch that does not fit one file is not undone at all. */
async function correctRecord(workspace: Workspace, { patches }: Work, { done }: Rewritten): Promise<void> {
  const kept = Array.from(patches).flatMap(([path, patch]) => (done.has(path) ? [patch] : []));
  await workspace.writeReport(formats.patch.file, kept, formats.patch.encoding);
}

function tell(work: Work, { done, refused }: Rewritten, reports: readonly string[]): void {
  const { gathered, printer, summarize, cwd, places } = work;
  for (const [path, reason] of refused) printer.error(`${path}: ${reason}.`);
  for (const { shown, of } of gathered.aliases) {
    if (done.has(of))
      printer.note(`${shown}: may still hold what was cut from ${of}, its other name; run again.`);
  }
  summarize('answer', [`${done.size} ${done.size === 1 ? 'article' : 'articles'} in place`, ...reports]);
  const isHere = [...done].every((path) => gathered.files.get(path)?.found.path === resolve(cwd, path));
  const record = reportFile(places, cwd, formats.patch.file);
  if (done.size > 0 && isHere) printer.note(`git apply -R ${record} takes it back.`);
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

/**
 * Rewrites the articles with cuts, after a record that undoes it is safely on the disk. Where nothing is cut nothing is
 * written, so that a second run does not take away the record of the first; only what a killed run left half-written
 * beside the articles goes.
 */
export async function inPlace(work: Work): Promise<number> {
  const { gathered, places, cwd, patches, summarize } = work;
  tidy(gathered);
  if (patches.size === 0) {
    summarize('answer', []);
    return 0;
  }
  const report = folderAt(places.report, cwd);
  const workspace = openWorkspace({ out: undefined, report, inputs: gathered.roots, durable: true });
  const [rewritten, reports] = await within(workspace, async () => {
    const mode = commonMode(gathered.files.values());
    workspace.claim({ files: [], spared: [], reports: reportNames, mode });
    const written = await writeReports(workspace, work);
    const outcome = await rewriteAll(work);
    if (outcome.refused.size > 0) await correctRecord(workspace, work, outcome);
    await workspace.finish();
    return [outcome, written] as const;
  });
  tell(work, rewritten, reports);
  return rewritten.refused.size;
}
