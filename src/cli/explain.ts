import { nearest } from '../config/nearest.ts';
import { UsageError } from '../config/usage-error.ts';
import { dedupeTexts } from '../core/dedupe-texts.ts';
import { kinds, type FindingKind } from '../core/finding.ts';
import { lessons } from '../report/lessons.ts';
import { lesson } from '../report/lesson.ts';
import type { Order } from './commands/subcommand.ts';
import type { ExitCode } from './exit-code.ts';

function isKind(word: string): word is FindingKind {
  return Object.hasOwn(kinds, word);
}

/** `explain`: teaches a kind, with what this very program makes of an example. */
export function explain({ operands, printer }: Order): Promise<ExitCode> {
  const [topic = ''] = operands;
  if (!isKind(topic)) throw unknownTopic(topic);
  const { findings } = dedupeTexts(lessons[topic].example);
  printer.answer(lesson(topic, findings, printer.style('answer', [])));
  return Promise.resolve(0);
}

function unknownTopic(topic: string): UsageError {
  const names = Object.keys(kinds);
  const guess = nearest(topic, names);
  return new UsageError(
    `explain: no kind is called "${topic}"; ${guess === undefined ? `give one of ${names.join(', ')}.` : `did you mean ${guess}?`}`,
  );
}
