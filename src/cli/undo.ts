import { UsageError } from '../config/usage-error.ts';
import { isWithin, realPath } from '../files/identity.ts';
import { restoreArticle } from '../files/restore.ts';
import { FileTrouble, meaningOf } from '../files/trouble.ts';
import { keptRecords, removeRecord, type KeptRecord } from '../files/undo-folder.ts';
import { readUndoRecord, type RecordedArticle } from '../files/undo-record.ts';
import { openWorkspace } from '../files/workspace.ts';
import { count, grouped } from '../report/numbers.ts';
import type { Order } from './commands/subcommand.ts';
import type { ExitCode } from './exit-code.ts';
import { placesOf } from './places.ts';
import type { Printer } from './printer.ts';
import { folderAt, within } from './publish.ts';
import { breathe } from './signals.ts';
import { workingFolder } from './working-folder.ts';

/** What was asked for, as far as it is known before anything is read. */
interface Asked {
  readonly run: number | undefined;
  readonly records: readonly KeptRecord[];
  /** What the user calls the report folder. */
  readonly shown: string;
  /** The working folder without links: nothing outside of it is touched. */
  readonly here: string;
  readonly printer: Printer;
  readonly quiet: boolean;
}

function readRun(operand: string | undefined): number | undefined {
  if (operand === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(operand)) return Number(operand);
  throw new UsageError(`undo: "${operand}" is no number of a run; dedupe-wire undo --list has them.`);
}

function namesOf(records: readonly KeptRecord[]): string {
  const runs = records.map(({ run }) => String(run));
  return `${runs.length === 1 ? 'run' : 'runs'} ${runs.join(', ')}`;
}

function find({ run, records, shown }: Asked): KeptRecord {
  const latest = records.at(-1);
  if (latest === undefined) {
    throw new FileTrouble(
      `${shown}: holds no record of an --in-place run; go to the folder of the run, or give its --out.`,
    );
  }
  const found = run === undefined ? latest : records.find((record) => record.run === run);
  if (found === undefined)
    throw new FileTrouble(`${shown}: holds no record of run ${run}; there is ${namesOf(records)}.`);
  return found;
}

/** One line a run. The time is that of the record's file; nothing that a run writes holds a clock. */
function list({ records, shown, printer }: Asked): ExitCode {
  if (records.length === 0) printer.note(`${shown}: holds no record of an --in-place run.`);
  printer.answer(
    records.map(({ run, folder, bytes, writtenMs, shown: name }) => {
      const when = new Date(writtenMs).toISOString().slice(0, 16).replace('T', ' ');
      const articles = readUndoRecord(folder, folder, name).length;
      return `run ${run}  ${when} UTC  ${count(articles, 'article')}, ${grouped(bytes)} bytes kept\n`;
    }),
  );
  return 0;
}

/** Removes the record of a run and of all before it. */
function forget(asked: Asked): ExitCode {
  if (asked.run === undefined)
    throw new UsageError('undo: --forget needs the number of a run; its record goes, and all before it.');
  const { run } = find(asked);
  const old = asked.records.filter((record) => record.run <= run);
  for (const { folder, shown } of old) remove(folder, shown);
  if (!asked.quiet) asked.printer.answer([`Forgot ${namesOf(old)}. The articles stay as they are.\n`]);
  return 0;
}

function remove(folder: string, shown: string): void {
  try {
    removeRecord(folder);
  } catch (error) {
    throw new FileTrouble(`${shown}: cannot be removed: ${meaningOf(error)}.`);
  }
}

/** A record may have come from anywhere: it must not lead to files that whoever undoes it does not think of. */
function refuseOutside({ path, others }: RecordedArticle, { here }: Asked, shown: string): void {
  const outside = [path, ...others].find((name) => !isWithin(name, here));
  if (outside === undefined) return;
  throw new FileTrouble(
    `${shown}: would change ${outside}, which does not lie in the working folder; ` +
      'run undo in a folder that it lies in, with --out for where the reports are.',
  );
}

/** Whose work stands in an article that is not as the run left it: a later run's, or somebody's. */
function laterRun({ path }: RecordedArticle, undone: number, asked: Asked, base: string): number | undefined {
  return asked.records.find(
    ({ run, folder, shown }) =>
      run > undone && readUndoRecord(folder, base, shown).some((article) => article.path === path),
  )?.run;
}

/** Brings the articles back, the last one rewritten first, and counts those that could not be. */
async function restoreAll(
  record: KeptRecord,
  articles: readonly RecordedArticle[],
  asked: Asked,
  base: string,
): Promise<{ readonly restored: number; readonly refused: number }> {
  const { printer } = asked;
  let [restored, refused, seen] = [0, 0, 0];
  for (const article of articles.toReversed()) {
    const outcome = restoreArticle(record.folder, article);
    if (outcome.kind === 'restored') restored++;
    if (outcome.kind === 'refused') {
      refused++;
      const later = laterRun(article, record.run, asked, base);
      const advice = later === undefined ? '' : `; run ${later} rewrote it, so undo that one first`;
      printer.error(`${article.shown}: ${outcome.reason}${advice}.`);
    }
    printer.progress('undoing', ++seen, articles.length);
    await breathe();
  }
  return { restored, refused };
}

async function takeBack(asked: Asked, base: string): Promise<ExitCode> {
  const record = find(asked);
  const articles = readUndoRecord(record.folder, base, record.shown);
  for (const article of articles) refuseOutside(article, asked, record.shown);
  const { restored, refused } = await restoreAll(record, articles, asked, base);
  if (refused === 0) remove(record.folder, record.shown);
  if (!asked.quiet) {
    const left = asked.records.filter(({ run }) => run !== record.run);
    const rest = left.length === 0 ? '' : ` Still there: ${namesOf(left)}.`;
    asked.printer.answer([`Run ${record.run} undone: ${count(restored, 'article')} brought back.${rest}\n`]);
  }
  if (refused === 0) return 0;
  asked.printer.error(
    `${count(refused, 'article')} not brought back; the record stays in ${record.shown}, with the originals in originals.tar.`,
  );
  return 2;
}

/** `undo`: takes back an --in-place run, lists what can be taken back, or forgets it. */
export async function undo({ operands, options, origins, streams, printer }: Order): Promise<ExitCode> {
  const run = readRun(operands[0]);
  const cwd = workingFolder(streams);
  const report = folderAt(placesOf(options.out, origins.out.folder ?? cwd).report, cwd);
  const base = tryRealPath(report.path);
  const records = base === undefined ? [] : keptRecords({ real: base, shown: report.shown });
  const here = tryRealPath(cwd) ?? cwd;
  const asked: Asked = { run, records, shown: report.shown, here, printer, quiet: options.quiet };
  if (options.list) return list(asked);
  find(asked);
  const workspace = openWorkspace({ out: undefined, report, inputs: [], durable: true });
  return within(workspace, async () => {
    // Removes what a killed run left half-written in the report folder.
    workspace.claim({ files: [], spared: [], reports: [], mode: 0 });
    // Read again: another run may have come to its end before this one had the folder for itself.
    const now = { ...asked, records: keptRecords(workspace.report) };
    const code = options.forget ? forget(now) : await takeBack(now, workspace.report.real);
    // Whatever stands in the report folder stays.
    workspace.abandon();
    return code;
  });
}

function tryRealPath(path: string): string | undefined {
  try {
    return realPath(path);
  } catch {
    return undefined;
  }
}
