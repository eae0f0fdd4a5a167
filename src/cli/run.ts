import { resolve } from 'node:path';
import type { Options } from '../config/options.ts';
import { UsageError } from '../config/usage-error.ts';
import type { Skip } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import type { LeftOut } from '../files/ignore-gate.ts';
import type { Guarded } from '../files/lone-file.ts';
import type { Report } from '../report/report.ts';
import { text } from '../report/text.ts';
import { coreSettings, type Given } from './core-settings.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { readKnown, readScope, refuseIdleGate, tellSkips, throughGate, updateBaseline } from './gate.ts';
import { checkEncoding, gatherFiles, gatherInput, type Apart, type Gathered } from './gather.ts';
import { tidying } from './heap-keeper.ts';
import { judge } from './judge.ts';
import { linker, placeFrom } from './linker.ts';
import { nextStep } from './next-step.ts';
import { hasArticles, tellNothingRead } from './nothing-found.ts';
import { placesOf, type Places } from './places.ts';
import { commonMode, materialOf } from './publish.ts';
import { guardReports, makesCuts, sendReports } from './send-reports.ts';
import type { CachePlace } from './scan-cache.ts';
import type { Streams } from './stdio.ts';
import { readReports, takesOutput, type Setting } from './wanted-reports.ts';
import type { Work } from './work.ts';
import { workingFolder } from './working-folder.ts';

/** A command line that was understood. */
export interface Job extends Given {
  readonly paths: readonly string[];
  readonly version: string;
  readonly streams: Streams;
}

/** Errors that are named one by one; `report.json` has them all. */
const shownErrors = 20;

/** Whether the article comes through standard input. Throws `UsageError` where that cannot be. */
function readsInput({ paths, options, origins }: Job): boolean {
  if (paths.includes('')) throw new UsageError('a path is empty; write . for the working folder.');
  if (!paths.includes('-')) return false;
  if (paths.length > 1)
    throw new UsageError('"-" reads one article and goes with no other path; give it alone.');
  if (options.inPlace)
    throw new UsageError('"-" has no file to rewrite; leave --in-place away or give the file.');
  if (options.plan !== '')
    throw new UsageError('"-" has no file to come back to; leave --plan away or give the file.');
  if (origins.out.kind === 'flag')
    throw new UsageError('"-" prints the cleaned article; leave --out away or give the file.');
  return true;
}

/** Names the inputs that could not be judged and should have been, and counts them. */
export function tellErrors(
  skipped: readonly Skip[],
  { options, printer }: Pick<Job, 'options' | 'printer'>,
): number {
  const errors = skipped.filter(({ level }) => level === 'error');
  const shown = options.verbose || options.quiet ? errors : errors.slice(0, shownErrors);
  for (const { path, reason } of shown) printer.error(`${path}: ${reason}`);
  if (shown.length < errors.length)
    printer.error(`${errors.length - shown.length} more; --verbose names all of them.`);
  return errors.length;
}

/** Names what was named and is ignored; counts the rest, which nobody asked for by name. */
function tellIgnored(ignored: readonly LeftOut[], { options, printer }: Job): void {
  const named = ignored.filter(({ isNamed }) => isNamed || options.verbose);
  for (const { path, reason } of named)
    printer.note(`${path} ${reason} and is not read; --no-ignore reads it.`);
  const rest = ignored.length - named.length;
  if (rest > 0)
    printer.note(
      `${rest} ${rest === 1 ? 'file or folder is' : 'files and folders are'} ignored, as ignore files say; --verbose names them.`,
    );
}

/** What a summary has to know besides the report. */
interface Surroundings {
  readonly files: Gathered['files'];
  readonly cwd: string;
  /** Whether standard output is for something else. */
  readonly isOutputTaken: boolean;
}

/** The summary, without the errors, which stand on standard error in any case. */
export function summarizer(
  report: Report,
  { options, printer }: Pick<Job, 'options' | 'printer'>,
  { files, cwd, isOutputTaken }: Surroundings,
): Work['summarize'] {
  const skipped = report.skipped.filter(({ level }) => level !== 'error');
  const link = linker((path) => files.get(path)?.found.path ?? placeFrom(cwd)(path));
  const next = nextStep(report, options);
  return (wish, wrote) => {
    const stream = isOutputTaken ? 'aside' : wish;
    if (!options.quiet) {
      const style = {
        ...printer.style(stream, wrote, link),
        done: makesCuts(options),
        ...(next === undefined ? {} : { next }),
      };
      printer[stream](text({ ...report, skipped }, style));
      return;
    }
    for (const limit of report.limits) printer.warning(limit);
  };
}

/** What is done with the result. Each mode is loaded only where it is wanted. */
async function perform(work: Work, fromInput: boolean): Promise<number> {
  if (work.options.check) return (await import('./check.ts')).check(work);
  if (work.options.dryRun) return (await import('./dry-run.ts')).dryRun(work);
  if (work.options.inPlace) return (await import('./in-place.ts')).inPlace(work);
  if (work.options.plan !== '') return (await import('./make-plan.ts')).makePlan(work);
  if (fromInput) return (await import('./filter.ts')).filter(work);
  return (await import('./copies.ts')).copies(work);
}

async function gather(job: Job, fromInput: boolean, apart: Apart, cwd: string): Promise<Gathered> {
  const { options, streams, paths, printer } = job;
  if (!fromInput) return gatherFiles(paths, options, apart, cwd);
  if (streams.stdin.isTTY) printer.note('reading the article from the terminal; end it with Ctrl-D.');
  return gatherInput(streams.stdin, options, cwd);
}

/** What the run writes by itself, and what it prints, where reports are to be kept apart from it. */
function reportSetting({ options }: Job, fromInput: boolean, cwd: string): Setting {
  const hasFolder = makesCuts(options) && !fromInput;
  const prints = options.check
    ? undefined
    : options.dryRun
      ? 'the patch'
      : fromInput
        ? 'the cleaned article'
        : undefined;
  return { hasFolder, prints, cwd };
}

/** Places where no report may be written. */
function guardedBy(gathered: Gathered, { options }: Job, places: Places, lists: readonly string[]): Guarded {
  return {
    files: [...Array.from(gathered.files.values(), ({ found }) => found.path), ...lists],
    roots: gathered.roots,
    globs: options.glob,
    own: new Map(
      makesCuts(options)
        ? [
            [places.out, 'lies in the folder of cleaned copies, which holds nothing else'],
            [places.report, 'lies in the folder of reports: leave the path away to have it there'],
          ]
        : [],
    ),
  };
}

/** The cache that was asked for, if any. */
async function openedCache(
  { cache, encoding }: Options,
  settings: Settings,
  cwd: string,
): Promise<CachePlace | undefined> {
  if (cache === '') return undefined;
  const { openCache } = await import('./scan-cache.ts');
  return openCache(resolve(cwd, cache), settings, encoding, cache);
}

/** Runs one command to its end and gives its exit code. Throws what ended it before. */
export async function run(job: Job): Promise<ExitCode> {
  const { printer, options } = job;
  const tidy = tidying(printer);
  if (!options.timing) return runJob({ ...job, printer: tidy });
  const { startTiming } = await import('./timing.ts');
  const timing = startTiming();
  try {
    return await runJob({ ...job, printer: timing.watch(tidy) });
  } finally {
    printer.aside([timing.table()]);
  }
}

async function runJob(job: Job): Promise<ExitCode> {
  const { options, version, streams, printer } = job;
  const fromInput = readsInput(job);
  refuseIdleGate(job, fromInput);
  await checkEncoding(options.encoding);
  const cwd = workingFolder(streams);
  const places = placesOf(options.out, job.origins.out.folder ?? cwd);
  const wanted = readReports(options.report, reportSetting(job, fromInput, cwd));
  const { settings, lists } = await coreSettings(job, cwd);
  const known = await readKnown(options, job.origins.baseline.folder ?? cwd);
  if (!fromInput) printer.progress('looking for articles', 0, 1);
  const cache = await openedCache(options, settings, cwd);
  const apart = { places, lists, baseline: known?.file.path, cache: cache?.folder };
  const gathered = await gather(job, fromInput, apart, cwd);
  const settled = known === undefined ? lists : [...lists, known.file.path];
  guardReports({ wanted, environment: streams.env, cwd }, guardedBy(gathered, job, places, settled));
  if (!hasArticles(gathered, job)) {
    tellErrors(gathered.skipped, job);
    return 2;
  }
  if (gathered.sources.length > 0) tellIgnored(gathered.ignored, job);
  const scope = await readScope(options, gathered, cwd);
  const judged = await judge({ gathered, settings, options, cache, version, printer });
  const report = throughGate(judged.report, options, known, scope);
  const errors = tellErrors(report.skipped, job) + tellSkips(report.skipped, job);
  const lacks = gathered.problems.length + (options.allowEmpty ? 0 : gathered.empty.length) + errors;
  const missing = lacks + (fromInput ? 0 : tellNothingRead(report, job));
  const recorded = await updateBaseline(judged.report, job, known, missing);
  const summarize = summarizer(report, job, { ...gathered, cwd, isOutputTaken: takesOutput(wanted) });
  const send = (): Promise<readonly string[]> =>
    sendReports({
      wanted,
      material: () => materialOf({ ...judged, report, gathered }, options),
      printer,
      environment: streams.env,
      cwd,
      mode: (commonMode(gathered.files.values()) & 0o666) | 0o600,
    });
  const whole = { ...judged, report, options, gathered, places, cwd, printer };
  const work = { ...whole, wanted, recorded, send, summarize };
  const failures = await perform(work, fromInput);
  const failed = report.check?.passed === false && !options.exitZero;
  return exitCode({ failed, faults: missing + failures });
}
