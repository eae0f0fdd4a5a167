import { kinds, type Finding } from '../core/finding.ts';
import { piecesOf, repeatOf, linesOf, type Printing } from './copies.ts';
import { forTerminal } from './escape.ts';
import { lessons } from './lessons.ts';
import { reachOf } from './reach.ts';
import { findingLines, groupLines } from './text-finding.ts';
import { wrapped, type TextStyle } from './text-style.ts';

/** Narrower lines get too short to read. */
const narrowest = 40;

/** All about one finding: every copy with its place and part, why, the texts with what differs, what would move it. */
export function* findingPage(finding: Finding, asked: TextStyle): Generator<string> {
  const style = { ...asked, width: Math.max(asked.width, narrowest), verbose: true };
  for (const line of lines(finding, style)) yield `${line}\n`;
}

function* lines(finding: Finding, style: TextStyle): Generator<string> {
  const { bold, dim } = style.paint;
  const { kind, id } = finding;
  yield `${bold(kinds[kind].title)} ${dim(`(${kind}, ${forTerminal(id)})`)}`;
  yield* reachOf(finding) === 'feed' ? groupLines(finding, style) : findingLines(finding, style);
  yield '';
  yield bold('Copies');
  const repeat = repeatOf(finding);
  for (const printing of repeat === undefined ? [] : [repeat.keeper, ...repeat.others])
    yield* copyLines(printing, style);
  yield '';
  yield* wrapped(lessons[kind].levers, style.width, '', '');
  yield* wrapped(`dedupe-wire explain ${kind} tells more of the kind.`, style.width, '', '');
}

function* copyLines(printing: Printing, style: TextStyle): Generator<string> {
  for (const part of ['keeper', 'cut', 'kept'] as const) {
    const pieces = piecesOf(printing, part);
    if (pieces.length === 0) continue;
    const fate = part === 'keeper' ? 'stays' : part;
    yield* wrapped(
      `${fate.padEnd(5)}  ${forTerminal(printing.path)}, ${linesOf(pieces, '-')}`,
      style.width,
      '  ',
      '         ',
    );
  }
}
