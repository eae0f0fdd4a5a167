import type { Finding } from '../core/finding.ts';
import { linesOf, piecesOf, repeatOf, type PrintedPiece } from './copies.ts';
import { forTerminal } from './escape.ts';
import { findingLines, groupLines } from './text-finding.ts';
import { kinds } from '../core/finding.ts';
import { wrapped, type TextStyle } from './text-style.ts';
import { displayWidth, truncate } from './width.ts';

/** Lines of a terminal that one text may take; a person who wants more has the report. */
const mostLines = 8;
/** UTF-16 units of a text that so many lines can need. */
const excerptLength = 4000;
/** Texts of one finding that are shown. */
const mostTexts = 6;

function* excerpt(text: string, mark: string, style: TextStyle): Generator<string> {
  const words = forTerminal(text.slice(0, excerptLength).split('\n').join(' '));
  const lines = [...wrapped(words, style.width, mark, mark)].map((line) => truncate(line, style.width));
  yield* lines.slice(0, mostLines);
  if (lines.length > mostLines || text.length > excerptLength) yield `${' '.repeat(displayWidth(mark))}…`;
}

function* texts(
  pieces: readonly (PrintedPiece & { readonly path: string })[],
  mark: string,
  style: TextStyle,
): Generator<string> {
  for (const { path, copy, text } of pieces.slice(0, mostTexts)) {
    yield style.paint.dim(`  ${forTerminal(path)}, ${linesOf([{ copy, text }], '-')}:`);
    yield* excerpt(text, mark, style);
  }
  if (pieces.length > mostTexts) yield style.paint.dim(`  and ${pieces.length - mostTexts} more`);
}

/** One finding as a review asks about it: what it is, what would go, and what would stay. */
export function* reviewPage(finding: Finding, style: TextStyle): Generator<string> {
  const repeat = repeatOf(finding);
  if (repeat === undefined) return;
  const isFeed = kinds[finding.kind].reach === 'feed';
  // The last line is an excerpt, which is shown in full below.
  const lines = [...(isFeed ? groupLines(finding, style) : findingLines(finding, style))].slice(0, -1);
  yield* lines;
  const gone = repeat.others.flatMap((other) =>
    piecesOf(other, 'cut').map((piece) => ({ ...piece, path: other.path })),
  );
  const kept = repeat.keeper.pieces.map((piece) => ({ ...piece, path: repeat.keeper.path }));
  for (const line of texts(gone, '  - ', style)) yield line.startsWith('  - ') ? style.paint.red(line) : line;
  for (const line of texts(kept, '  = ', style))
    yield line.startsWith('  = ') ? style.paint.green(line) : line;
}
