import { lowered, saidIn, unmarked } from './essence.ts';
import { withoutEndMark } from './end-mark.ts';
import { partAtStops } from './full-stops.ts';
import { withoutHouseBehind } from './house-behind.ts';
import { readTeaser } from './teaser-mark.ts';

/** What a text says, with the places where a sentence may begin or end. */
interface Said {
  readonly signs: string;
  readonly edges: ReadonlySet<number>;
}

function essencesOf(text: string): string[] {
  return partAtStops(text)
    .map((part) => saidIn(lowered(part)))
    .filter((essence) => essence !== '');
}

function saidBy(text: string): Said {
  const essences = essencesOf(text);
  const edges = new Set([0]);
  let end = 0;
  for (const { length } of essences) edges.add((end += length));
  return { signs: essences.join(''), edges };
}

/** For each length of a beginning of `piece` the longest shorter beginning that it ends with. */
function bordersOf(piece: string): Int32Array {
  const borders = new Int32Array(piece.length + 1);
  let border = 0;
  for (let at = 1; at < piece.length; at++) {
    while (border > 0 && piece.charAt(at) !== piece.charAt(border)) border = Number(borders[border]);
    if (piece.charAt(at) === piece.charAt(border)) border++;
    borders[at + 1] = border;
  }
  return borders;
}

/**
 * Where the first occurrence of `piece` ends that begins at `from` or later and that `fits`; undefined when there is
 * none. Knuth, Morris and Pratt, "Fast pattern matching in strings" (1977): linear, whatever the text.
 */
function findEnd(
  signs: string,
  piece: string,
  from: number,
  fits: (start: number, end: number) => boolean,
): number | undefined {
  const borders = bordersOf(piece);
  let matched = 0;
  for (let at = from; at < signs.length; at++) {
    while (matched > 0 && signs.charAt(at) !== piece.charAt(matched)) matched = Number(borders[matched]);
    if (signs.charAt(at) === piece.charAt(matched)) matched++;
    if (matched < piece.length) continue;
    if (fits(at + 1 - matched, at + 1)) return at + 1;
    matched = Number(borders[matched]);
  }
  return undefined;
}

/** Whether a text may break off at `end`: anywhere, but a figure is whole, and no sign or figure goes on from it. */
function mayBreakOff({ signs, edges }: Said, end: number): boolean {
  if (edges.has(end) || /^[\p{L}\p{M}]/u.test(signs.slice(end - 1))) return true;
  return /^\p{L}/u.test(signs.slice(end, end + 2));
}

/** Whether all sentences of a text without marks stand in what the keeper says, in their order. */
function holds(kept: Said, text: string, breaksOff: boolean): boolean {
  const pieces = essencesOf(text);
  let from = 0;
  for (const [index, piece] of pieces.entries()) {
    const isCut = breaksOff && index === pieces.length - 1;
    const end = findEnd(
      kept.signs,
      piece,
      from,
      (start, end) => kept.edges.has(start) && (isCut ? mayBreakOff(kept, end) : kept.edges.has(end)),
    );
    if (end === undefined) return false;
    from = end;
  }
  return pieces.length > 0;
}

/**
 * Whether every sentence of the copy stands in the keeper: word for word, whole, in the same order; between them the
 * keeper may say more. Case, quotes, wraps and paragraph breaks do not count, as in `essence`; figures must be the same.
 * A part of a sentence does not do: `The bank failed` is not said by `Nobody says the bank failed`.
 *
 * Both are texts as printed; the keeper may be several paragraphs. A mark at the end of a teaser (`…`, `[+1234 chars]`,
 * `Read more`) and an end mark behind the last sentence are left off the copy, and a house that is named behind a
 * headline (`Headline - Reuters`) off the keeper. Where a teaser breaks off, its last
 * sentence may be the beginning of one of the keeper's, and its last word, when it is no figure, that of a word. Linear.
 */
export function contains(keeper: string, copy: string): boolean {
  const keeping = unmarked(keeper);
  const kept = saidBy(keeping);
  const whole = unmarked(copy);
  const { text, breaksOff } = readTeaser(whole);
  if (holds(kept, text, breaksOff)) return true;
  const ended = withoutEndMark(whole);
  if (ended !== undefined && holds(kept, ended, false)) return true;
  const headline = withoutHouseBehind(keeping);
  return headline !== undefined && holds(saidBy(headline), text, false);
}
