import { kinds } from '../core/finding.ts';
import type { Finding, Part } from '../core/finding.ts';
import { linesOf, listed, piecesOf, repeatOf } from './copies.ts';
import type { PrintedPiece, Printing, Repeat } from './copies.ts';
import { forTerminal } from './escape.ts';
import { spreadInWords } from './measures.ts';
import { count, percent } from './numbers.ts';
import { countArticles } from './reach.ts';
import { evidence } from './text-evidence.ts';
import { linked, wrapped } from './text-style.ts';
import type { TextStyle } from './text-style.ts';

/** Places named in one entry of the default view; the rest is counted. */
const shownPlaces = 3;

/** A finding inside one article: three or four lines below the article's path. */
export function* findingLines(finding: Finding, style: TextStyle): Generator<string> {
  const repeat = repeatOf(finding);
  if (repeat === undefined) return;
  const { keeper, others } = repeat;
  const acted = piecesIn(others, finding.action, style);
  const stay = finding.action === 'cut' ? piecesIn(others, 'kept', style) : '';
  const same = others.length === 0 ? '' : `${acted}, ${likeness(finding)} `;
  const rest = ` ${same}${linesOf(keeper.pieces, '-')}${stay === '' ? '' : `; kept ${stay}`}`;
  yield* titleLines(finding, rest, style);
  yield* evidence(finding, repeat, style);
}

/** A finding across articles: how many hold it, and where. */
export function* groupLines(finding: Finding, style: TextStyle): Generator<string> {
  const repeat = repeatOf(finding);
  if (repeat === undefined) return;
  const { spread, score } = finding;
  const articles =
    spread === undefined ? `in ${count(countArticles(finding), 'article')}` : spreadInWords(spread);
  const alike = score === 1 ? '' : `, ${percent(score)} the same`;
  const found = finding.action === 'cut' ? ', found' : '';
  yield* titleLines(finding, `${found} ${articles}${alike}`, style);
  yield* wrapped(placesIn(repeat, finding, style), style.width, '    ', '    ');
  yield* evidence(finding, repeat, style);
}

/** `  Kind: action …`: broken as plain text and painted then, so that colours move no line end. */
function* titleLines({ kind, action }: Finding, rest: string, style: TextStyle): Generator<string> {
  const { title } = kinds[kind];
  const opening = `  ${title}: ${action}`;
  const verb = (action === 'cut' ? style.paint.red : style.paint.green)(action);
  for (const line of wrapped(`${title}: ${action}${rest}`, style.width, '  ', '    ')) {
    yield line.startsWith(opening)
      ? `  ${style.paint.bold(title)}: ${verb}${line.slice(opening.length)}`
      : line;
  }
}

/** Where printings lie across articles: in one list, or what stays apart from what is cut. */
function placesIn({ keeper, others }: Repeat, { action }: Finding, style: TextStyle): string {
  if (action === 'kept')
    return folded(
      [keeper, ...others].map(({ path, pieces }) => placeOf(path, pieces, style)),
      style,
    );
  const found = (part: Part): readonly string[] =>
    others.flatMap((other) => {
      const pieces = piecesOf(other, part);
      return pieces.length === 0 ? [] : [placeOf(other.path, pieces, style)];
    });
  const kept = found('kept');
  const stays = [
    `stays in ${placeOf(keeper.path, keeper.pieces, style)}`,
    `cut from ${folded(found('cut'), style)}`,
  ];
  return [...stays, ...(kept.length === 0 ? [] : [`kept in ${folded(kept, style)}`])].join('; ');
}

function placeOf(path: string, pieces: readonly PrintedPiece[], style: TextStyle): string {
  return linked(`${forTerminal(path)}:${pieces[0]?.copy.start.line ?? 1}`, path, style);
}

/** Where the printings have pieces of one part; empty when none has. */
function piecesIn(printings: readonly Printing[], part: Part, style: TextStyle): string {
  const places = printings.flatMap((printing) => {
    const pieces = piecesOf(printing, part);
    return pieces.length === 0 ? [] : [linesOf(pieces, '-')];
  });
  return folded(places, style);
}

function likeness({ score, kind, action }: Finding): string {
  if (kind === 'contained-paragraph') return 'found again in';
  if (kind === 'repeated-passage') return action === 'cut' ? 'found again in' : 'in part found again in';
  return score === 1 ? 'the same as' : `${percent(score)} the same as`;
}

function folded(places: readonly string[], style: TextStyle): string {
  const first = style.verbose ? places : places.slice(0, shownPlaces);
  const left = places.length - first.length;
  return left === 0 ? listed(first) : `${first.join(', ')} and ${count(left, 'more place')}`;
}
