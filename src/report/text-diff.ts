import type { Finding } from '../core/finding.ts';
import { piecesOf, type PrintedPiece, type Repeat } from './copies.ts';
import { forTerminal } from './escape.ts';
import { markWords, type Stretch } from './marks.ts';
import { count } from './numbers.ts';
import type { TextStyle } from './text-style.ts';
import { reachOf } from './reach.ts';
import { displayWidth, truncate, truncateStart } from './width.ts';

/** Rows of a copy that are shown; the rest is counted. */
const shownRows = { brief: 2, verbose: 12 };
/** UTF-16 units of a row that may be needed: no screen is wider, and escaping megabytes for a row is waste. */
const longestRow = 2000;
/** Columns of unchanged words that stay beside differing ones. */
const besides = 18;

/** What stands before a row: its line number and whether it is cut. */
interface Gutter {
  readonly digits: number;
  readonly sign: ' ' | '-';
}

function gutter(line: number | undefined, { digits, sign }: Gutter): string {
  return `    ${(line === undefined ? '' : String(line)).padStart(digits)} ${sign} `;
}

/** Line ends and indents of a copy are its layout, which is not compared. */
function onOneLine(text: string): string {
  return forTerminal(
    text
      .slice(0, longestRow)
      .split('\n')
      .map((line) => line.trim())
      .join(' '),
  );
}

/**
 * A finding as a short diff: the copy that stays with its line, then the one that was acted on, a cut one behind a
 * minus. Of copies that differ in words, the words stand in brackets: colours are lost in a copy of the screen.
 */
export function* diffRows(finding: Finding, { keeper, others }: Repeat, style: TextStyle): Generator<string> {
  const [stays] = keeper.pieces;
  const acted = others.flatMap((other) => piecesOf(other, finding.action))[0];
  if (stays === undefined) return;
  const pair = acted === undefined ? [stays] : [stays, acted];
  const digits = Math.max(...pair.map(({ copy }) => String(copy.end.line).length));
  const [above, below]: readonly Gutter[] = [
    { digits, sign: ' ' },
    { digits, sign: finding.action === 'cut' ? '-' : ' ' },
  ];
  if (above === undefined || below === undefined) return;
  const marked =
    (finding.differences ?? []).length > 0 && acted !== undefined ? marksOf(stays, acted) : undefined;
  if (marked === undefined || acted === undefined) {
    yield* rows(stays, above, acted === undefined ? style.paint.cyan : style.paint.dim, 1, style);
    // Of a group that only shares a text one printing says it all.
    if (acted !== undefined && (finding.action === 'cut' || reachOf(finding) === 'article'))
      yield* rows(acted, below, colourOf(finding, style), rowsFor(style), style);
    return;
  }
  yield markedRow(marked.keeper, gutter(stays.copy.start.line, above), style.paint.green, style);
  yield markedRow(marked.copy, gutter(acted.copy.start.line, below), colourOf(finding, style), style);
}

function colourOf({ action }: Finding, { paint }: TextStyle): (text: string) => string {
  return action === 'cut' ? paint.red : paint.yellow;
}

function rowsFor({ verbose }: TextStyle): number {
  return verbose ? shownRows.verbose : shownRows.brief;
}

/** The first lines of a piece with their numbers. A copy that is longer by one line shows it: counting is no shorter. */
function* rows(
  { copy, text }: PrintedPiece,
  opening: Gutter,
  paint: (text: string) => string,
  most: number,
  { width }: TextStyle,
): Generator<string> {
  const lines = text.split('\n').map((line, index) => ({ line, number: copy.start.line + index }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  const first = filled.length === most + 1 ? filled : filled.slice(0, most);
  for (const { line, number } of first) {
    const before = gutter(number, opening);
    yield paint(before + truncate(onOneLine(line), width - before.length));
  }
  // What stays is shown to be found, not to be read.
  if (first.length < filled.length && most > 1)
    yield paint(`${gutter(undefined, opening)}… ${count(filled.length - first.length, 'more line')}`);
}

/** Both texts with the words marked in which they differ; `undefined` where that cannot be told. */
function marksOf(
  stays: PrintedPiece,
  acted: PrintedPiece,
): { readonly keeper: readonly Stretch[]; readonly copy: readonly Stretch[] } | undefined {
  const { marked, ...texts } = markWords(onOneLine(stays.text), onOneLine(acted.text));
  const differ = [...texts.keeper, ...texts.copy].some(({ differs }) => differs);
  return marked && differ ? texts : undefined;
}

/** One row of marked text: words that are the same are left out where they would push differing ones off the screen. */
function markedRow(
  stretches: readonly Stretch[],
  before: string,
  paint: (text: string) => string,
  style: TextStyle,
): string {
  const room = style.width - displayWidth(before);
  const whole = stretches.reduce((sum, { text, differs }) => sum + displayWidth(text) + (differs ? 2 : 0), 0);
  const shown = whole <= room ? stretches : shortened(stretches);
  let row = paint(before);
  let left = room;
  for (const { text, differs } of shown) {
    if (left <= 1) break;
    const marks = differs ? 2 : 0;
    const fitted = truncate(text, left - marks);
    left -= displayWidth(fitted) + marks;
    row += differs ? style.paint.bold(paint(`[${fitted}]`)) : fitted;
    if (fitted !== text) break;
  }
  return row;
}

/** The same words become a few beside each difference. */
function shortened(stretches: readonly Stretch[]): readonly Stretch[] {
  const last = stretches.length - 1;
  return stretches.map(({ text, differs }, index) => {
    if (differs || displayWidth(text) <= 2 * besides + 1) return { text, differs };
    const head = `${truncate(text, besides)}`;
    const tail = truncateStart(text, besides);
    if (index === 0) return { text: tail, differs };
    return { text: index === last ? text : `${head}${tail.slice(1)}`, differs };
  });
}
