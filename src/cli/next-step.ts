import type { Options } from '../config/options.ts';
import type { Report } from '../report/report.ts';

/** What lets the findings of a check pass. A baseline is of all articles, so a check of some cannot write it. */
type Scoped = Pick<Options, 'baseline' | 'since' | 'focus'>;

function waysToPass({ baseline, since, focus }: Scoped): string {
  if (since !== '' || focus.length > 0) return '';
  return `; ${baseline === '' ? '--baseline FILE ' : ''}--update-baseline lets all of them pass from now on`;
}

/** What whoever ran this may want to do next, where no page was written: one sentence. Nothing where all is well. */
export function nextStep(
  { totals, check }: Report,
  options: Scoped & Pick<Options, 'dryRun'>,
): string | undefined {
  if (options.dryRun && totals.paragraphsCut > 0) return 'leave --dry-run away to make these cuts.';
  if (check === undefined || check.passed) return undefined;
  const look =
    totals.paragraphsCut === 0
      ? '--report html=repeats.html shows each beside what it repeats'
      : '--dry-run in place of --check shows what would be cut';
  return `${look}${waysToPass(options)}.`;
}
