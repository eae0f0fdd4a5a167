import type { Options } from '../config/options.ts';
import type { Report } from '../report/report.ts';

/** What lets the findings of a check pass: not with `since`, since a baseline is of all articles. */
function waysToPass({ baseline, since }: Pick<Options, 'baseline' | 'since'>): string {
  if (since !== '') return '';
  return `; ${baseline === '' ? '--baseline FILE ' : ''}--update-baseline lets all of them pass from now on`;
}

/** What whoever ran this may want to do next, where no page was written: one sentence. Nothing where all is well. */
export function nextStep(
  { totals, check }: Report,
  options: Pick<Options, 'dryRun' | 'baseline' | 'since'>,
): string | undefined {
  if (options.dryRun && totals.paragraphsCut > 0) return 'leave --dry-run away to make these cuts.';
  if (check === undefined || check.passed) return undefined;
  const look =
    totals.paragraphsCut === 0
      ? '--report html=repeats.html shows each beside what it repeats'
      : '--dry-run in place of --check shows what would be cut';
  return `${look}${waysToPass(options)}.`;
}
