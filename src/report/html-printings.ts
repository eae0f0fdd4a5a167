import type { Repeat, Printing, PrintedPiece } from './copies.ts';
import { forPage } from './escape.ts';
import type { Room } from './html-room.ts';
import type { SurroundingsOf } from './html-surroundings.ts';
import { markWords, partStretches } from './marks.ts';
import type { Stretch } from './marks.ts';
import { parts } from './page-data.ts';
import type { PageMarks, PagePiece, PagePrinting } from './page-data.ts';

/** What the printings of a page are made with. */
export interface PrintingStyle {
  readonly room: Room;
  readonly surroundings: SurroundingsOf;
  pathIndex(path: string): number;
}

/** Printings of one finding whose differing words are marked; the others are shown as they are. */
const markedPrintings = 200;

/** The keeper's printing and the others, as the page shows them. */
export function pagePrintings({ keeper, others }: Repeat, style: PrintingStyle): readonly PagePrinting[] {
  const shown = shownTexts(keeper, style.room);
  const first = pagePrinting(keeper, [], style);
  const rest = others.map((other, index) => {
    const printing = pagePrinting(other, shown, style);
    const differs = other.pieces.some(({ text }, piece) => text !== keeper.pieces[piece]?.text);
    if (!differs && other.pieces.length === keeper.pieces.length) return printing;
    if (index >= markedPrintings) return { ...printing, unmarked: true as const };
    return { ...printing, ...marksOf(shown, shownTexts(other, style.room)) };
  });
  return [first, ...rest];
}

function shownTexts({ pieces }: Printing, { piece }: Room): readonly string[] {
  return pieces.map(({ text }) => forPage(shortened(text, piece)));
}

/** No half of a surrogate pair is left at the end: it would be spelled out. */
function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  const isHalf = /[\ud800-\udbff]/.test(text[room - 1] ?? '');
  return text.slice(0, isHalf ? room - 1 : room);
}

function pagePrinting(printing: Printing, lent: readonly string[], style: PrintingStyle): PagePrinting {
  const { surroundings, room, pathIndex } = style;
  const [first, last] = [printing.pieces[0], printing.pieces.at(-1)];
  const before = first && surroundings.get(first.copy)?.before;
  const after = last && surroundings.get(last.copy)?.after;
  const texts = shownTexts(printing, room);
  return {
    path: pathIndex(printing.path),
    pieces: printing.pieces.map((piece, index) => {
      const between = index === 0 ? undefined : surroundings.get(piece.copy)?.before;
      return pagePiece(piece, texts[index] ?? '', lent[index], between, room);
    }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function pagePiece(
  { copy, text: whole }: PrintedPiece,
  text: string,
  lent: string | undefined,
  between: string | undefined,
  room: Room,
): PagePiece {
  const more = whole.length - shortened(whole, room.piece).length;
  return {
    part: parts[copy.part],
    lines: [copy.start.line, copy.end.line],
    ...(text === lent ? {} : { text }),
    ...(more > 0 ? { more } : {}),
    ...(between === undefined ? {} : { between }),
  };
}

type Marked = Pick<PagePrinting, 'keeperMarks' | 'marks' | 'unmarked'>;

/** Pieces are compared one by one where they answer each other, else as one text that is parted again. */
function marksOf(keeper: readonly string[], copy: readonly string[]): Marked {
  if (keeper.length !== copy.length) {
    const { keeper: left, copy: right, marked } = markWords(keeper.join('\n'), copy.join('\n'));
    if (!marked) return { unmarked: true };
    return { keeperMarks: places(parted(left, keeper)), marks: places(parted(right, copy)) };
  }
  const pairs = keeper.map((text, index) => markWords(text, copy[index] ?? ''));
  return {
    keeperMarks: places(pairs.map((pair) => pair.keeper)),
    marks: places(pairs.map((pair) => pair.copy)),
    ...(pairs.every(({ marked }) => marked) ? {} : { unmarked: true }),
  };
}

function parted(stretches: readonly Stretch[], texts: readonly string[]): readonly (readonly Stretch[])[] {
  return partStretches(
    stretches,
    texts.map(({ length }) => length),
  );
}

/** Offsets and lengths of what differs. */
function places(pieces: readonly (readonly Stretch[])[]): PageMarks {
  return pieces.map((stretches) => {
    let at = 0;
    return stretches.flatMap(({ text, differs }) => {
      const from = at;
      at += text.length;
      return differs ? [from, text.length] : [];
    });
  });
}
