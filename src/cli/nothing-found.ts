import type { Report } from '../report/report.ts';
import type { Given } from './core-settings.ts';
import type { Gathered } from './gather.ts';

/** Files that are named one by one when there is nothing else. */
const shownSkips = 20;

/** What is to be said when no article was found. Gives whether the run may go on with none. */
function tellEmpty({ empty, skipped }: Gathered, { options, printer }: Given): boolean {
  if (empty.length === 0) return true;
  const say = options.allowEmpty ? printer.note : printer.error;
  for (const sentence of empty) say(sentence);
  if (options.allowEmpty) return true;
  // Nothing else tells them when the run ends here.
  for (const { path, reason } of skipped.slice(0, shownSkips)) printer.note(`${path}: ${reason}.`);
  return false;
}

/** Whether there is anything to judge, or nothing is allowed; says what is missing, besides what could not be read. */
export function hasArticles(gathered: Gathered, job: Given): boolean {
  for (const problem of gathered.problems) job.printer.error(problem);
  const goesOn = tellEmpty(gathered, job);
  if (gathered.sources.length > 0) return true;
  const errors = gathered.skipped.filter(({ level }) => level === 'error').length;
  if (goesOn && gathered.problems.length + errors === 0) return true;
  return false;
}

/** Refuses a run in which every file that was found was skipped: nothing was checked, and nothing may look as if. */
export function tellNothingRead({ totals }: Report, { options, printer }: Given): number {
  if (totals.articles > 0 || totals.skipped === 0 || options.allowEmpty) return 0;
  printer.error('no file that was found is an article; name others, or allow that with --allow-empty.');
  return 1;
}
