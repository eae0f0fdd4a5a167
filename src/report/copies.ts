import type { Finding, FindingCopy, Part } from '../core/finding.ts';

/** A stretch of one printing. */
export interface PrintedPiece {
  readonly copy: FindingCopy;
  /** As printed; the keeper's piece lends its text where the report left the same text out. */
  readonly text: string;
}

/** One printing of a repeat. Its pieces are in order; some may be cut and others, such as short lines, stay. */
export interface Printing {
  readonly number: number;
  readonly path: string;
  readonly pieces: readonly PrintedPiece[];
}

/** The keeper's printing and the others, as a reader wants to see them. */
export interface Repeat {
  readonly keeper: Printing;
  readonly others: readonly Printing[];
}

/** Parts a finding's copies by printing. `undefined` for a finding without copies, which the core does not make. */
export function repeatOf(finding: Finding): Repeat | undefined {
  const byNumber = new Map<number, FindingCopy[]>();
  for (const copy of finding.copies) {
    const pieces = byNumber.get(copy.printing);
    if (pieces === undefined) byNumber.set(copy.printing, [copy]);
    else pieces.push(copy);
  }
  const [first, ...rest] = byNumber.entries();
  if (first === undefined) return undefined;
  const keeper = printing(first, []);
  return { keeper, others: rest.map((entry) => printing(entry, keeper.pieces)) };
}

type Entry = readonly [number: number, copies: readonly FindingCopy[]];

function printing([number, copies]: Entry, lent: readonly PrintedPiece[]): Printing {
  const pieces = copies.map((copy, index) => ({ copy, text: copy.text ?? lent[index]?.text ?? '' }));
  return { number, path: copies[0]?.path ?? '', pieces };
}

/** The pieces with which a part of the repeat is played. */
export function piecesOf({ pieces }: Printing, part: Part): readonly PrintedPiece[] {
  return pieces.filter(({ copy }) => copy.part === part);
}

/** `line 7`, `lines 8-12`, `lines 8-12 and 14`: from 1, both ends counted. `dash` is what the format prints in a range. */
export function linesOf(pieces: readonly PrintedPiece[], dash: string): string {
  const ranges = pieces.map(({ copy: { start, end } }) => {
    return start.line === end.line ? `${start.line}` : `${start.line}${dash}${end.line}`;
  });
  const many = pieces.length > 1 || (ranges[0] ?? '').includes(dash);
  return `${many ? 'lines' : 'line'} ${listed(ranges)}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
