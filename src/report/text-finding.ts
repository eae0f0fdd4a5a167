import { kinds } from '../core/finding.ts';
import type { Difference, Finding, Part } from '../core/finding.ts';
import { linesOf, listed, piecesOf, repeatOf } from './copies.ts';
import type { PrintedPiece, Printing, Repeat } from './copies.ts';
import { forTerminal } from './escape.ts';
import { count, percent } from './numbers.ts';
import { wrapped } from './text-style.ts';
import type { TextStyle } from './text-style.ts';
import { truncate } from './width.ts';

/** Places named in one entry of the default view; the rest is counted. */
const shownPlaces = 3;
/** Differing words named in one entry. */
const shownDifferences = 4;
/** UTF-16 units of a text that an excerpt may need: no line is wider, and escaping megabytes for a line is waste. */
const excerptLength = 2000;
/** A reason longer than this is no sentence; it is shown whole in the other formats. */
const reasonLength = 400;

/** A finding inside one article: three or four lines below the article's path. */
export function* findingLines(finding: Finding, style: TextStyle): Generator<string> {
  const repeat = repeatOf(finding);
  if (repeat === undefined) return;
  const { keeper, others } = repeat;
  const home = others[0]?.path ?? keeper.path;
  const acted = piecesIn(home, others, finding.action, style);
  const stay = finding.action === 'cut' ? piecesIn(home, others, 'kept', style) : '';
  const keeperPlace = placeOf(home, keeper.path, keeper.pieces);
  const rest = ` ${acted}, ${likeness(finding)} ${keeperPlace}${stay === '' ? '' : `; kept ${stay}`}`;
  yield* titleLines(finding, finding.action, rest, style);
  yield* evidence(finding, repeat, style);
}

/** A finding across articles: how many hold it, and where. */
export function* groupLines(finding: Finding, style: TextStyle): Generator<string> {
  const repeat = repeatOf(finding);
  if (repeat === undefined) return;
  const printings = [repeat.keeper, ...repeat.others];
  const articles = new Set(printings.map(({ path }) => path)).size;
  const action = finding.action === 'cut' ? 'cut, one copy stays' : 'kept';
  const places = printings.map(
    (printing) => `${forTerminal(printing.path)}:${printing.pieces[0]?.copy.start.line ?? 1}`,
  );
  yield* titleLines(finding, action, ` in ${count(articles, 'article')}`, style);
  yield* wrapped(folded(places, style), style.width, '    ', '    ');
  yield* evidence(finding, repeat, style);
}

/** `  Kind: action …`: broken as plain text and painted then, so that colours move no line end. */
function* titleLines(finding: Finding, action: string, rest: string, style: TextStyle): Generator<string> {
  const { title } = kinds[finding.kind];
  const opening = `  ${title}: ${action}`;
  const verb = (finding.action === 'cut' ? style.paint.red : style.paint.green)(action);
  for (const line of wrapped(`${title}: ${action}${rest}`, style.width, '  ', '    ')) {
    yield line.startsWith(opening)
      ? `  ${style.paint.bold(title)}: ${verb}${line.slice(opening.length)}`
      : line;
  }
}

function* evidence(finding: Finding, { keeper, others }: Repeat, style: TextStyle): Generator<string> {
  for (const line of wrapped(forTerminal(finding.reason.slice(0, reasonLength)), style.width, '    ', '    '))
    yield style.paint.dim(line);
  const differing = (finding.differences ?? []).filter(({ printing }) => printing === others[0]?.number);
  if (differing.length > 0)
    yield foreign('≠', differing.slice(0, shownDifferences).map(inWords).join(', '), style);
  const printed = others.flatMap((other) => piecesOf(other, finding.action))[0] ?? keeper.pieces[0];
  const lines = (printed?.text ?? '')
    .slice(0, excerptLength)
    .split('\n')
    .map((line) => line.trim());
  yield foreign('│', lines.filter((line) => line !== '').join(' '), style);
}

/** One line of article text behind a mark, so that it cannot be taken for the tool's own words, nor for a command. */
function foreign(mark: string, words: string, style: TextStyle): string {
  const opening = `    ${mark} `;
  return style.paint.cyan(
    opening + truncate(forTerminal(words.slice(0, excerptLength)), style.width - opening.length),
  );
}

function inWords({ keeper, copy }: Difference): string {
  if (keeper === '') return `“${copy}” added`;
  return copy === '' ? `“${keeper}” left out` : `“${keeper}” → “${copy}”`;
}

/** Where the printings have pieces of one part; empty when none has. */
function piecesIn(home: string, printings: readonly Printing[], part: Part, style: TextStyle): string {
  const places = printings.flatMap((printing) => {
    const pieces = piecesOf(printing, part);
    return pieces.length === 0 ? [] : [placeOf(home, printing.path, pieces)];
  });
  return folded(places, style);
}

function placeOf(home: string, path: string, pieces: readonly PrintedPiece[]): string {
  const lines = linesOf(pieces, '-');
  return path === home ? lines : `${forTerminal(path)} ${lines}`;
}

function likeness({ score, kind }: Finding): string {
  if (kind === 'contained-paragraph') return 'found again in';
  return score === 1 ? 'the same as' : `${percent(score)} the same as`;
}

function folded(places: readonly string[], style: TextStyle): string {
  const first = style.verbose ? places : places.slice(0, shownPlaces);
  const left = places.length - first.length;
  return left === 0 ? listed(first) : `${first.join(', ')} and ${count(left, 'more place')}`;
}
