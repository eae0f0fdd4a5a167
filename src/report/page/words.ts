import { listed } from '../copies.ts';
import { count, percent } from '../numbers.ts';
import { parts } from '../page-data.ts';
import type { PagePart, PagePrinting } from '../page-data.ts';
import { findings } from './store.ts';

/** What became of a piece of copy; the class of the same name colours it. */
export const partNames: Readonly<Record<PagePart, { readonly name: string; readonly style: string }>> = {
  [parts.cut]: { name: 'Cut', style: 'is-cut' },
  [parts.kept]: { name: 'Stays too', style: 'is-kept' },
  [parts.keeper]: { name: 'Stays', style: 'is-keeper' },
  [parts.version]: { name: 'Version', style: 'is-version' },
};

const order = [parts.keeper, parts.cut, parts.kept];

/** `line 7`, `lines 8–12 and 14`. */
function linesOf(ranges: readonly (readonly [number, number])[]): string {
  const shown = ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  const isOne = ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1];
  return `${isOne ? 'line' : 'lines'} ${listed(shown)}`;
}

/** All lines of a printing. */
export function placeOf({ pieces }: PagePrinting): string {
  return linesOf(pieces.map(({ lines }) => lines));
}

/** The parts a printing is made of, each with its lines: `Cut` of `lines 8–9`, `Stays too` of `line 10`. */
export function partsOf({
  pieces,
}: PagePrinting): readonly { name: string; style: string; lines: string; part: PagePart }[] {
  return order.flatMap((part) => {
    const own = pieces.filter((piece) => piece.part === part);
    return own.length === 0
      ? []
      : [{ ...partNames[part], lines: linesOf(own.map(({ lines }) => lines)), part }];
  });
}

/** `printed twice`, `printed 11 times`. */
export function timesOf(finding: number): string {
  const printings = findings.printings[finding] ?? 0;
  return `printed ${['', 'once', 'twice'][printings] ?? count(printings, 'time')}`;
}

/** `94% alike`; nothing where the copies say the same word for word. */
export function likenessOf(finding: number): string | undefined {
  const score = findings.score[finding] ?? 1;
  return score === 1 ? undefined : `${percent(score)} alike`;
}
