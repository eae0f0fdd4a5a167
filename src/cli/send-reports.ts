import { resolve } from 'node:path';
import type { Environment } from '../config/layer.ts';
import type { Options } from '../config/options.ts';
import { appendText, guardPlace, LoneFiles, type Guarded, type LoneFile } from '../files/lone-file.ts';
import { formatInfos } from '../report/format-list.ts';
import { renderers, type Material } from '../report/formats.ts';
import { jobSummary } from '../report/markdown.ts';
import { noPaint, type TextStyle } from '../report/text-style.ts';
import type { Printer } from './printer.ts';
import { breathe, onSignals } from './signals.ts';
import type { WantedReport } from './wanted-reports.ts';

/** Whether a run cuts, or only says what it would cut. */
export function makesCuts({ check, dryRun, plan }: Pick<Options, 'check' | 'dryRun' | 'plan'>): boolean {
  return !check && !dryRun && plan === '';
}

/** How text looks in a file: for any screen, without colours. */
export function fileStyle(options: Options): TextStyle {
  const { verbose } = options;
  return { width: 80, paint: noPaint, verbose, quiet: false, wrote: [], done: makesCuts(options) };
}

/** Reports for other places than the folder of reports. */
export interface Mail {
  readonly wanted: readonly WantedReport[];
  /** Makes what the formats are made of; called for each, since patches are read once. */
  material(): Material;
  readonly printer: Printer;
  readonly environment: Environment;
  readonly cwd: string;
  /** Permission bits before the umask. */
  readonly mode: number;
}

function fileOf({ to }: WantedReport): LoneFile | undefined {
  return to.kind === 'file' ? to : undefined;
}

/** The file that GitHub reads the summary of a job from, where it runs the job and its annotations are asked for. */
function summaryFile(
  wanted: readonly WantedReport[],
  environment: Environment,
  cwd: string,
): LoneFile | undefined {
  const path = environment['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '' || !wanted.some(({ format }) => format === 'github'))
    return undefined;
  return { path: resolve(cwd, path), shown: path };
}

/** Refuses places where a report would destroy something. Throws `FileTrouble`; nothing has been written then. */
export function guardReports(
  { wanted, environment, cwd }: Pick<Mail, 'wanted' | 'environment' | 'cwd'>,
  guarded: Guarded,
): void {
  const files = [...wanted.map((report) => fileOf(report)), summaryFile(wanted, environment, cwd)];
  for (const file of files) if (file !== undefined) guardPlace(file, guarded);
}

function* encoded(pieces: Iterable<string>, encoding: 'utf8' | 'latin1'): Generator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece, encoding);
}

async function writeFiles({ wanted, material, mode }: Mail): Promise<readonly string[]> {
  const written: string[] = [];
  const files = new LoneFiles();
  const release = onSignals(() => files.abandon());
  try {
    for (const report of wanted) {
      const file = fileOf(report);
      if (file === undefined) continue;
      const { encoding } = formatInfos[report.format];
      await files.write(file, encoded(renderers[report.format](material()), encoding), mode);
      written.push(file.shown);
      await breathe();
    }
  } catch (error) {
    files.abandon();
    throw error;
  } finally {
    release();
  }
  return written;
}

/**
 * Writes the reports that have a file of their own, then the one for standard output; gives the names of the files.
 * The summary is no such report: it is printed in any case.
 */
export async function sendReports(mail: Mail): Promise<readonly string[]> {
  const { wanted, material, printer, environment, cwd } = mail;
  const written = await writeFiles(mail);
  const summary = summaryFile(wanted, environment, cwd);
  if (summary !== undefined) appendText(summary, jobSummary(material().report));
  for (const { format, to } of wanted) {
    if (to.kind !== 'output' || format === 'text') continue;
    const { encoding } = formatInfos[format];
    printer.answer(encoded(renderers[format](material()), encoding));
  }
  return written;
}
