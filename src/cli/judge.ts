import type { Settings } from '../core/settings.ts';
import { dedupe, type Phase } from '../core/dedupe.ts';
import type { Result, Skip } from '../core/finding.ts';
import { makeReport, type Report } from '../report/report.ts';
import type { Gathered } from './gather.ts';
import { heapKeeper } from './heap-keeper.ts';
import type { Printer } from './printer.ts';
import { provePatches } from './prove-patches.ts';

const doing: Readonly<Record<Phase, string>> = {
  scan: 'reading',
  near: 'comparing paragraphs',
  passages: 'comparing passages',
  again: 'reading again',
  judge: 'judging',
};

function byPath(one: Skip, other: Skip): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

/** The result with what was skipped before anything was read. */
function withSkipped(result: Result, earlier: readonly Skip[]): Result {
  const skipped = [...earlier, ...result.skipped].toSorted(byPath);
  return { ...result, skipped, totals: { ...result.totals, skipped: skipped.length } };
}

/** Every article judged, every promise proved. */
export interface Judged {
  readonly report: Report;
  /** The patch of each article with cuts, by path, one latin1 character a byte. */
  readonly patches: ReadonlyMap<string, string>;
}

/** So often a run begins again because somebody writes to the articles. */
const mostAttempts = 3;

function countChanged({ files }: Gathered): number {
  let changed = 0;
  for (const file of files.values()) if (file.hasChanged()) changed++;
  return changed;
}

/**
 * Judges every article. When one changes meanwhile, the others are judged anew without it, a few times. Throws
 * `LawBroken`, and `FileTrouble` when articles go on changing.
 */
export function judge(gathered: Gathered, settings: Settings, version: string, printer: Printer): Judged {
  for (let attempt = 1; ; attempt++) {
    const before = countChanged(gathered);
    try {
      const report = judgeOnce(gathered, settings, version, printer);
      return { report, patches: provePatches(report, gathered.sources) };
    } catch (error) {
      if (attempt === mostAttempts || countChanged(gathered) === before) throw error;
    }
  }
}

function judgeOnce(gathered: Gathered, settings: Settings, version: string, printer: Printer): Report {
  const tidy = heapKeeper();
  const result = dedupe(gathered.sources, settings, (done, total, phase) => {
    printer.progress(doing[phase], done, total);
    tidy(phase);
  });
  return makeReport(withSkipped(result, gathered.skipped), settings, version);
}
