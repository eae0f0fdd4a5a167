import { kinds, type Finding, type Skip } from '../core/finding.ts';
import { forCommand, forCommandProperty } from './escape.ts';
import { actedOn, capital, doneInWords, evidenceInWords } from './in-words.ts';
import { count } from './numbers.ts';
import type { Report } from './report.ts';

/** GitHub shows ten annotations of a level a step and drops the rest without a word. */
const shownOfALevel = 10;

/**
 * GitHub workflow commands, which become annotations: an error for each file that could not be judged, a warning for
 * what is cut, a notice for paragraphs that differ in a fact. At most ten of a level, the last notice being the one
 * that counts what is not annotated.
 */
export function* github(report: Report): Generator<string> {
  const failed = report.skipped.filter(({ level }) => level === 'error');
  const cuts = report.findings.filter(({ action }) => action === 'cut');
  const updates = report.findings.filter(({ kind }) => kind === 'updated-paragraph');
  const shown = {
    errors: failed.slice(0, shownOfALevel),
    cuts: cuts.slice(0, shownOfALevel),
    updates: updates.slice(0, shownOfALevel - 1),
  };
  for (const skip of shown.errors) yield failure(skip);
  for (const finding of shown.cuts) yield annotation('warning', finding);
  for (const finding of shown.updates) yield annotation('notice', finding);
  const left = [
    {
      amount: failed.length - shown.errors.length,
      of: 'file that could not be judged',
      many: 'files that could not be judged',
    },
    { amount: cuts.length - shown.cuts.length, of: 'repeat to cut', many: 'repeats to cut' },
    { amount: updates.length - shown.updates.length, of: 'update', many: 'updates' },
    {
      amount: report.findings.length - cuts.length - updates.length,
      of: 'repeat that stays',
      many: 'repeats that stay',
    },
  ].filter(({ amount }) => amount > 0);
  if (left.length === 0) return;
  const counts = left.map(({ amount, of, many }) => count(amount, of, many)).join(', ');
  yield `::notice title=dedupe-wire::${forCommand(`Not annotated here: ${counts}. The log and the job summary have all totals.`)}\n`;
}

function failure({ path, reason }: Skip): string {
  return `::error file=${forCommandProperty(path)},title=Not judged::${forCommand(`${path}: ${reason}`)}\n`;
}

function annotation(level: 'warning' | 'notice', finding: Finding): string {
  const [first] = actedOn(finding);
  if (first === undefined) return '';
  const place = `file=${forCommandProperty(first.path)},line=${first.start.line},endLine=${first.end.line}`;
  const message = [`${capital(doneInWords(finding))}.`, finding.reason, ...evidenceInWords(finding)].join(
    '\n',
  );
  return `::${level} ${place},title=${forCommandProperty(kinds[finding.kind].title)}::${forCommand(message)}\n`;
}
