import type { Finding, FindingKind } from '../core/finding.ts';
import { kinds } from '../core/finding.ts';
import { lessons } from './lessons.ts';
import { reachOf } from './reach.ts';
import { findingLines, groupLines } from './text-finding.ts';
import { wrapped, type TextStyle } from './text-style.ts';

/** Nobody reads lines of more columns. */
const widest = 100;

/** What a kind is, what moves it, and an example with what was found in it; line by line, each with its line feed. */
export function* lesson(
  kind: FindingKind,
  findings: readonly Finding[],
  asked: TextStyle,
): Generator<string> {
  const style = { ...asked, width: Math.min(Math.max(asked.width, 40), widest) };
  for (const line of lines(kind, findings, style)) yield `${line}\n`;
}

function* lines(kind: FindingKind, findings: readonly Finding[], style: TextStyle): Generator<string> {
  const { title, explanation } = kinds[kind];
  const { bold, dim } = style.paint;
  yield `${bold(title)} ${dim(`(${kind})`)}`;
  yield* wrapped(explanation, style.width, '', '');
  yield '';
  yield* wrapped(lessons[kind].levers, style.width, '', '');
  for (const { path, text } of lessons[kind].example) {
    yield '';
    yield bold(path);
    for (const [index, paragraph] of text.trimEnd().split('\n').entries()) {
      const number = String(index + 1).padStart(3);
      yield* wrapped(paragraph, style.width, `${number}  `, '     ');
    }
  }
  yield '';
  yield bold('What is found in it');
  for (const finding of findings.filter((found) => found.kind === kind))
    yield* reachOf(finding) === 'feed' ? groupLines(finding, style) : findingLines(finding, style);
}
