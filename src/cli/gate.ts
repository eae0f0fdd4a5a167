import { resolve } from 'node:path';
import type { OptionName, Options } from '../config/options.ts';
import { flagOf } from '../config/schema.ts';
import { UsageError } from '../config/usage-error.ts';
import type { Skip } from '../core/finding.ts';
import type { BaselineFile } from '../files/baseline-file.ts';
import { FileTrouble } from '../files/trouble.ts';
import { baselineOf, readBaseline, writeBaseline, type Baseline } from '../report/baseline.ts';
import { checked, counts, type Scope } from '../report/check.ts';
import type { Report } from '../report/report.ts';
import type { Given } from './core-settings.ts';
import type { Gathered } from './gather.ts';

/** Settings that say what a check makes of its findings, and mean nothing without one. */
const forChecks: readonly OptionName[] = [
  'maxFindings',
  'failOn',
  'exitZero',
  'baseline',
  'updateBaseline',
  'since',
  'focus',
];

/** Refuses settings of a check without a check: whoever gave them would take the run for one. */
export function refuseIdleGate({ options, origins }: Given, fromInput: boolean): void {
  const idle = options.check ? undefined : forChecks.find((name) => origins[name].kind === 'flag');
  if (idle !== undefined)
    throw new UsageError(`${flagOf(idle)} says how a check ends; add --check, or leave it away.`);
  if (!options.check) return;
  if (options.updateBaseline && options.baseline === '')
    throw new UsageError('--update-baseline needs to know the file; name it with --baseline.');
  const narrowing = options.since !== '' ? '--since' : options.focus.length > 0 ? '--focus' : undefined;
  if (options.since !== '' && options.focus.length > 0)
    throw new UsageError('--since and --focus both say what a check is about; leave one of them away.');
  if (options.updateBaseline && narrowing !== undefined)
    throw new UsageError(
      `--update-baseline records all articles and ${narrowing} looks at some; leave one of them away.`,
    );
  if (fromInput && narrowing !== undefined)
    throw new UsageError(`"-" is no file that ${narrowing} could tell; leave it away or give the file.`);
}

/** The findings that are known, with the file that they come from. */
export interface Known {
  readonly file: BaselineFile;
  readonly baseline: Baseline;
}

/** Reads the baseline of a check. Throws `FileTrouble` when it is not there, unless it is about to be made. */
export async function readKnown(options: Options, cwd: string): Promise<Known | undefined> {
  const { baseline: given, check, updateBaseline } = options;
  if (!check || given === '') return undefined;
  const { readBaselineFile } = await import('../files/baseline-file.ts');
  const file = readBaselineFile(given, cwd);
  if (file.text === undefined) {
    if (updateBaseline) return { file, baseline: new Map() };
    throw new FileTrouble(
      `--baseline: there is no file ${given}; check the path, or make it with --update-baseline.`,
    );
  }
  const baseline = readBaseline(file.text);
  if (typeof baseline !== 'string') return { file, baseline };
  throw new FileTrouble(
    `--baseline: ${given} ${baseline}; mend it, or remove it and make it anew with --update-baseline.`,
  );
}

/** The articles in the files and folders that a check is about. Throws `UsageError` when there are none. */
async function readFocus(
  paths: readonly string[],
  { files }: Pick<Gathered, 'files'>,
  cwd: string,
): Promise<Scope> {
  const { realPlace } = await import('../files/identity.ts');
  const all = [...files.values()];
  const shown = paths.flatMap((given) => {
    const place = realPlace(resolve(cwd, given));
    const inside = all.filter(({ found: { path } }) => path === place || path.startsWith(`${place}/`));
    if (inside.length > 0) return inside.map(({ path }) => path);
    throw new UsageError(`--focus: no article of this run lies in "${given}"; check the path.`);
  });
  return { of: { kind: 'focus', paths }, articles: new Set(shown) };
}

/** What the check is about, by the paths that reports show; `undefined` where that is everything. */
export async function readScope(
  options: Options,
  { files, roots }: Gathered,
  cwd: string,
): Promise<Scope | undefined> {
  if (options.check && options.focus.length > 0) return readFocus(options.focus, { files }, cwd);
  if (!options.check || options.since === '') return undefined;
  const { changedSince } = await import('../files/changed-since.ts');
  const all = [...files.values()];
  const changed = changedSince(
    options.since,
    roots,
    all.map(({ found }) => found.path),
  );
  const shown = all.filter(({ found }) => changed.has(found.path)).map(({ path }) => path);
  return { of: { kind: 'since', commit: options.since }, articles: new Set(shown) };
}

/** The report of a check; of any other run the report as it is. */
export function throughGate(
  report: Report,
  options: Options,
  known: Known | undefined,
  scope: Scope | undefined,
): Report {
  if (!options.check) return report;
  const { failOn, maxFindings } = options;
  const counting = report.findings.filter((finding) => counts(finding, failOn));
  // What is about to be written is known already: the run ends as the next one will.
  const baseline = options.updateBaseline ? baselineOf(counting) : known?.baseline;
  const outcome = checked(report, { failOn, maxFindings, baseline, scope });
  if (!options.updateBaseline || known === undefined) return outcome;
  // Told a last time, since the file loses them now.
  const { stale } = checked(report, { failOn, maxFindings, baseline: known.baseline, scope }).check;
  return { ...outcome, check: { ...outcome.check, stale } };
}

/**
 * Writes what a check found into its baseline and gives what was written. Nothing is written when articles are missing:
 * what is known of them would be forgotten.
 */
export async function updateBaseline(
  report: Report,
  { options, printer }: Given,
  known: Known | undefined,
  faults: number,
): Promise<readonly string[]> {
  if (!options.updateBaseline || known === undefined) return [];
  if (faults > 0) {
    printer.error(`${options.baseline}: is left as it is, since not every article could be judged.`);
    return [];
  }
  const counting = report.findings.filter((finding) => counts(finding, options.failOn));
  const { writeBaselineFile } = await import('../files/baseline-file.ts');
  writeBaselineFile(known.file, writeBaseline(baselineOf(counting)));
  return [options.baseline];
}

/** Names the files that were skipped and may have been articles, and counts them; none unless that was asked for. */
export function tellSkips(skipped: readonly Skip[], { options, printer }: Given): number {
  if (!options.failOnSkip) return 0;
  const lost = skipped.filter(({ level, asTold }) => level === 'note' && asTold !== true);
  const all = `${lost.length} ${lost.length === 1 ? 'file was' : 'files were'} skipped`;
  const [first] = lost;
  if (first !== undefined)
    printer.error(
      `--fail-on-skip: ${all}, such as ${first.path}, which ${first.reason}; mend or remove what is no article.`,
    );
  return lost.length;
}
