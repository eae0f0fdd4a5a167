import type { Finding } from '../core/finding.ts';

/** How much copy the page carries, in UTF-16 units, so that a browser opens it at once whatever the size of the run. */
export interface Room {
  /** Of one piece of copy. */
  readonly piece: number;
  /** Of the copy on either side of a finding. */
  readonly around: number;
}

/** Units of copy in one page, of findings and of what stands around them. A browser opens some 100 MB in a second. */
const mostCopy = 48_000_000;
const mostAround = 16_000_000;
const pieceSteps = [Infinity, 20_000, 6000, 2400, 1200, 600, 400] as const;
const aroundSteps = [280, 200, 120, 60] as const;
/** Printings of one finding that are shown amid their surroundings. */
export const surroundedPrintings = 12;

/** The largest steps with which all copy fits, or the smallest. Counts alone decide: the same report, the same page. */
export function roomFor(findings: readonly Finding[]): Room {
  const totals = pieceSteps.map(() => 0);
  let sides = 0;
  for (const { copies } of findings) {
    for (const { text, printing } of copies) {
      if (printing < surroundedPrintings) sides += 2;
      if (text === undefined) continue;
      for (const [step, most] of pieceSteps.entries())
        totals[step] = Number(totals[step]) + Math.min(text.length, most);
    }
  }
  const piece = pieceSteps.find((_, step) => Number(totals[step]) <= mostCopy) ?? 400;
  const around = aroundSteps.find((units) => units * sides <= mostAround) ?? 60;
  return { piece, around };
}
