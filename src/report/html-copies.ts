import { linesOf, piecesOf } from './copies.ts';
import type { PrintedPiece, Printing, Repeat } from './copies.ts';
import { forHtml } from './escape.ts';
import { markWords, partStretches } from './marks.ts';
import type { Stretch } from './marks.ts';
import { count } from './numbers.ts';

/** Copies longer than this (UTF-16 units) scroll in a box of their own. */
const longCopy = 2400;
/** Places of further printings that stand open; the others are folded. */
const openPlaces = 8;

export interface CopiesStyle {
  /** Whether places name their article; they always do when the copies lie in different ones. */
  readonly withPath: boolean;
  /** Paths of the articles in which every line is a paragraph. */
  readonly lineArticles: ReadonlySet<string>;
}

/** The keeper beside the first of the other printings, then the places of the rest. */
export function* copiesHtml({ keeper, others }: Repeat, asked: CopiesStyle): Generator<string> {
  const style = { ...asked, withPath: asked.withPath || others.some(({ path }) => path !== keeper.path) };
  const [first, ...rest] = others;
  if (first === undefined || (piecesOf(first, 'cut').length === 0 && !differ(keeper, first)))
    yield once(keeper, first, style);
  else yield* beside(keeper, first, style);
  yield* places(keeper, rest.slice(0, openPlaces), style);
  const folded = rest.slice(openPlaces);
  if (folded.length === 0) return;
  yield `<details><summary>${count(folded.length, 'more place')}</summary>\n`;
  yield* places(keeper, folded, style);
  yield '</details>\n';
}

function differ(keeper: Printing, copy: Printing): boolean {
  return copy.pieces.some(({ text }, index) => text !== keeper.pieces[index]?.text);
}

/** Nothing is cut and nothing differs: the words once, and both places. */
function once(keeper: Printing, same: Printing | undefined, style: CopiesStyle): string {
  const other = same === undefined ? '' : `, and the same words ${place(same, style)}`;
  const words = keeper.pieces.map(({ text }) => forHtml(text));
  return `<div class="pair single">${framed(keeper, `${named(keeper, style)}${other}`, words, style)}</div>\n`;
}

function* beside(keeper: Printing, copy: Printing, style: CopiesStyle): Generator<string> {
  const marks = marksOf(keeper, copy);
  yield `<div class="pair">\n${framed(keeper, named(keeper, style), marks.keeper, style)}`;
  yield `${framed(copy, named(copy, style), marks.copy, style)}</div>\n`;
  if (!marks.marked) yield '<p class="soft">Too many words differ to mark each of them.</p>\n';
}

/** The pieces of both printings as HTML. */
interface PieceMarks {
  readonly keeper: readonly string[];
  readonly copy: readonly string[];
  readonly marked: boolean;
}

/** Pieces are compared one by one where they answer each other, else as one text that is parted again. */
function marksOf(keeper: Printing, copy: Printing): PieceMarks {
  if (keeper.pieces.length !== copy.pieces.length) {
    const marks = markWords(joined(keeper.pieces), joined(copy.pieces));
    return {
      keeper: partStretches(marks.keeper, lengthsOf(keeper)).map(stretched),
      copy: partStretches(marks.copy, lengthsOf(copy)).map(stretched),
      marked: marks.marked,
    };
  }
  const pairs = keeper.pieces.map((piece, index) => markWords(piece.text, copy.pieces[index]?.text ?? ''));
  return {
    keeper: pairs.map((pair) => stretched(pair.keeper)),
    copy: pairs.map((pair) => stretched(pair.copy)),
    marked: pairs.every(({ marked }) => marked),
  };
}

function lengthsOf({ pieces }: Printing): readonly number[] {
  return pieces.map(({ text }) => text.length);
}

function joined(pieces: readonly PrintedPiece[]): string {
  return pieces.map(({ text }) => text).join('\n');
}

function* places(keeper: Printing, printings: readonly Printing[], style: CopiesStyle): Generator<string> {
  if (printings.length === 0) return;
  yield '<ul class="places">\n';
  for (const printing of printings) {
    yield `<li>${named(printing, style)}`;
    if (differ(keeper, printing)) {
      yield `
${framed(printing, 'In these words; marked is what differs', marksOf(keeper, printing).copy, style)}`;
    }
    yield '</li>\n';
  }
  yield '</ul>\n';
}

const partNames = { keeper: 'Stays', cut: 'Cut', kept: 'Stays too' } as const;
const parts = ['keeper', 'cut', 'kept'] as const;

/** `Cut: lines 8–9; stays too: line 10`, with the article's path before the lines where it matters. */
function named(printing: Printing, style: CopiesStyle): string {
  const found = parts.filter((part) => piecesOf(printing, part).length > 0);
  const names = found.map((part, index) => {
    const name = index === 0 ? partNames[part] : partNames[part].toLowerCase();
    return `${name}: ${index === 0 ? pathOf(printing, style) : ''}${linesOf(piecesOf(printing, part), '–')}`;
  });
  return names.join('; ');
}

function place(printing: Printing, style: CopiesStyle): string {
  return `${pathOf(printing, style)}${linesOf(printing.pieces, '–')}`;
}

function pathOf(printing: Printing, { withPath }: CopiesStyle): string {
  return withPath ? `<span class="path" dir="ltr">${forHtml(printing.path)}</span>, ` : '';
}

/** `words`, one for each piece, and `caption` are HTML already. The language of the words is unknown: an empty `lang`. */
function framed(printing: Printing, caption: string, words: readonly string[], style: CopiesStyle): string {
  const lines = style.lineArticles.has(printing.path);
  const cut = piecesOf(printing, 'cut').length > 0;
  const set = words.map((piece, index) => {
    const shown = lines ? spaced(piece) : piece;
    return cut && printing.pieces[index]?.copy.part !== 'cut' ? `<span class="stays">${shown}</span>` : shown;
  });
  const whole = set.reduce(
    (before, piece, index) => `${before}${betweenPieces(printing, index, lines)}${piece}`,
  );
  const long = joined(printing.pieces).length > longCopy;
  const box = long ? ' long" tabindex="0" role="group" aria-label="Article text' : '';
  const body = `<div class="copy${box}" lang="" dir="auto">${whole}</div>`;
  return `<figure class="${cut ? 'cut' : 'stays'}"><figcaption>${caption}</figcaption>${body}</figure>\n`;
}

/** Says where other copy stands between a piece and the one before; paragraphs that are neighbours get a gap only. */
function betweenPieces({ pieces }: Printing, index: number, lines: boolean): string {
  const before = pieces[index - 1]?.copy.end.line ?? 0;
  const after = pieces[index]?.copy.start.line ?? 0;
  if (after - before <= (lines ? 1 : 2)) return spaced('\n');
  return '\n<span class="soft" lang="en">… other copy stands here …</span>\n';
}

/** A gap in place of each line feed; the feed stays inside it for whoever copies the text. */
function spaced(words: string): string {
  return words.replaceAll('\n', '<span class="gap">\n</span>');
}

function stretched(stretches: readonly Stretch[]): string {
  return stretches
    .map(({ text, differs }) => (differs ? `<mark>${forHtml(text)}</mark>` : forHtml(text)))
    .join('');
}
