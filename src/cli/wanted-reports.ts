import { resolve } from 'node:path';
import { nearest } from '../config/nearest.ts';
import { UsageError } from '../config/usage-error.ts';
import { formatNames, isFormat, type Format } from '../report/format-list.ts';

/** A report that was asked for besides those that a run writes anyhow. */
export interface WantedReport {
  readonly format: Format;
  readonly to: Destination;
}

export type Destination =
  | { readonly kind: 'output' }
  /** The folder of reports, under the format's own name. */
  | { readonly kind: 'folder' }
  | { readonly kind: 'file'; readonly path: string; readonly shown: string };

/** What a run does with its output besides, as far as reports have to keep out of its way. */
export interface Setting {
  /** Whether it has a folder of reports, which takes those without a path. */
  readonly hasFolder: boolean;
  /** What it prints to standard output already and a report would be mixed up with: `the patch`. */
  readonly prints: string | undefined;
  readonly cwd: string;
}

function readFormat(name: string): Format {
  if (isFormat(name)) return name;
  const guess = nearest(name, formatNames);
  const advice = guess === undefined ? 'give one of these.' : `did you mean ${guess}?`;
  throw new UsageError(`--report: "${name}" is none of ${formatNames.join(', ')}; ${advice}`);
}

/** Annotations are for whoever reads the log: a file of them in a folder serves nobody. */
function destinationOf(format: Format, path: string | undefined, { hasFolder, cwd }: Setting): Destination {
  if (path === '-') return { kind: 'output' };
  if (path !== undefined) return { kind: 'file', path: resolve(cwd, path), shown: path };
  return { kind: hasFolder && format !== 'github' ? 'folder' : 'output' };
}

function refuseCrowd(wanted: readonly WantedReport[], { prints }: Setting): void {
  const printed = wanted.filter(({ to }) => to.kind === 'output').map(({ format }) => format);
  const [first, second] = prints === undefined ? printed : [prints, ...printed];
  if (first !== undefined && second !== undefined) {
    throw new UsageError(
      `--report: ${first} and ${second} would both go to standard output; give one a file: --report ${second}=PATH.`,
    );
  }
  const taken = new Map<string, Format>();
  for (const { format, to } of wanted) {
    const place = to.kind === 'file' ? to.path : `${to.kind} ${format}`;
    const other = taken.get(place);
    if (other !== undefined) {
      const where = to.kind === 'file' ? to.shown : format;
      throw new UsageError(`--report: ${where} is asked for twice; give each report a place of its own.`);
    }
    taken.set(place, format);
  }
}

/** Reads the values of `--report`, each `NAME` or `NAME=PATH`. Throws `UsageError`. */
export function readReports(values: readonly string[], setting: Setting): readonly WantedReport[] {
  const wanted = values.map((value): WantedReport => {
    const cut = value.indexOf('=');
    const format = readFormat(cut < 0 ? value : value.slice(0, cut));
    const path = cut < 0 ? undefined : value.slice(cut + 1);
    if (path === '')
      throw new UsageError(
        `--report: "${value}" has no path after the =; give one, or - for standard output.`,
      );
    return { format, to: destinationOf(format, path, setting) };
  });
  refuseCrowd(wanted, setting);
  return wanted;
}

/** Whether a report other than the summary itself goes to standard output, so that the summary has to make room. */
export function takesOutput(wanted: readonly WantedReport[]): boolean {
  return wanted.some(({ format, to }) => to.kind === 'output' && format !== 'text');
}
