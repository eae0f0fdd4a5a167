import { nearest } from '../config/nearest.ts';
import { UsageError } from '../config/usage-error.ts';
import { dedupeTexts } from '../core/dedupe-texts.ts';
import { kinds, type Finding, type FindingKind } from '../core/finding.ts';
import { findingPage } from '../report/finding-page.ts';
import { lesson } from '../report/lesson.ts';
import { lessons } from '../report/lessons.ts';
import type { Order } from './commands/subcommand.ts';
import type { ExitCode } from './exit-code.ts';
import { storedReport } from './stored-report.ts';
import { workingFolder } from './working-folder.ts';

/** What ids are made of; the beginning of one will do from this length on, as in git. */
const idLike = /^[0-9a-f]{4,}(?:-\d+)?$/;

function isKind(word: string): word is FindingKind {
  return Object.hasOwn(kinds, word);
}

/** `explain`: teaches a kind, with what this very program makes of an example, or tells all about one finding. */
export function explain(order: Order): Promise<ExitCode> {
  const { operands, printer } = order;
  const [topic = ''] = operands;
  const style = printer.style('answer', []);
  if (isKind(topic)) {
    const { findings } = dedupeTexts(lessons[topic].example);
    printer.answer(lesson(topic, findings, style));
  } else if (idLike.test(topic)) printer.answer(findingPage(findById(topic, order), style));
  else throw unknownTopic(topic);
  return Promise.resolve(0);
}

function findById(id: string, { options, streams }: Order): Finding {
  const { report } = storedReport(options.from, workingFolder(streams), streams.stdin);
  const exact = report.findings.find((finding) => finding.id === id);
  const [first, second] = report.findings.filter((finding) => finding.id.startsWith(id));
  if (exact === undefined && second !== undefined)
    throw new UsageError(`explain: several ids in ${options.from} begin with "${id}"; give more of it.`);
  const found = exact ?? first;
  if (found !== undefined) return found;
  throw new UsageError(
    `explain: no finding in ${options.from} has the id "${id}"; name another report with --from.`,
  );
}

function unknownTopic(topic: string): UsageError {
  const names = Object.keys(kinds);
  const guess = nearest(topic, names);
  const advice =
    guess === undefined
      ? `give the id of a finding or one of ${names.join(', ')}.`
      : `did you mean ${guess}?`;
  return new UsageError(`explain: no kind is called "${topic}"; ${advice}`);
}
