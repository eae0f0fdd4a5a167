import { standingsOf } from './check-outcome.ts';
import type { Finding } from '../core/finding.ts';
import { repeatOf, type PrintedPiece, type Printing } from './copies.ts';
import { forCsv } from './escape.ts';
import { inPieces } from './pieces.ts';
import type { Report } from './report.ts';

const columns = [
  'id',
  'kind',
  'action',
  'score',
  'part',
  'printing',
  'path',
  'first line',
  'last line',
  'first byte',
  'byte after',
  'reason',
  'text',
  'check',
] as const;

/** A spreadsheet takes UTF-8 for the machine's old charset unless this stands before it. */
const byteOrderMark = '\ufeff';

/**
 * One copy of a finding a row, the keeper's first, after RFC 4180. Every cell of text is in quotes and on one line, and
 * none can be taken for a formula.
 */
export function csv(report: Report): Iterable<string> {
  return inPieces(rows(report));
}

function* rows(report: Report): Generator<string> {
  const standing = standingsOf(report.check);
  yield `${byteOrderMark}${columns.map(forCsv).join(',')}\r\n`;
  for (const finding of report.findings) {
    const repeat = repeatOf(finding);
    if (repeat === undefined) continue;
    for (const printing of [repeat.keeper, ...repeat.others])
      for (const piece of printing.pieces)
        yield `${row(finding, printing, piece, standing.get(finding.id) ?? '').join(',')}\r\n`;
  }
}

function row(
  { id, kind, action, score, reason }: Finding,
  { number }: Printing,
  { copy, text }: PrintedPiece,
  standing: string,
): readonly (string | number)[] {
  const { path, part, start, end } = copy;
  const cells: Readonly<Record<(typeof columns)[number], string | number>> = {
    id: forCsv(id),
    kind: forCsv(kind),
    action: forCsv(action),
    score,
    part: forCsv(part),
    printing: number,
    path: forCsv(path),
    'first line': start.line,
    'last line': end.line,
    'first byte': start.byte,
    'byte after': end.byte,
    reason: forCsv(reason),
    text: forCsv(text),
    check: forCsv(standing),
  };
  return columns.map((column) => cells[column]);
}
