import type { Spot } from '../feed/render.ts';
import type { Report, ReportFinding, ReportSpan } from './report.ts';

/** A stretch of a file that a finding holds or that was cut. */
export interface Stretch extends ReportSpan {
  readonly finding: ReportFinding;
}

/** Stretches of each file. */
export type Places = ReadonlyMap<string, readonly Stretch[]>;

function add(places: Map<string, Stretch[]>, path: string, stretch: Stretch): void {
  const known = places.get(path);
  if (known === undefined) places.set(path, [stretch]);
  else known.push(stretch);
}

/** Where the copies of findings stand. */
export function placesOfCopies({ findings }: Report): Places {
  const places = new Map<string, Stretch[]>();
  for (const finding of findings) {
    for (const { path, start, end } of finding.copies) {
      add(places, path, { start: start.byte, end: end.byte, finding });
    }
  }
  return places;
}

/** What was cut. */
export function placesOfCuts({ articles, findings }: Report): Places {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const places = new Map<string, Stretch[]>();
  for (const { path, cuts } of articles) {
    for (const { span, finding } of cuts) {
      const known = byId.get(finding);
      if (known === undefined)
        throw new Error(`The report cuts for a finding "${finding}" that it does not hold.`);
      add(places, path, { ...span, finding: known });
    }
  }
  return places;
}

/** The stretches that touch one of the spots. */
export function touching(spots: readonly Spot[], places: Places): Stretch[] {
  return spots.flatMap((spot) => (places.get(spot.path) ?? []).filter((stretch) => meet(spot, stretch)));
}

/** Share of the spots' bytes that lie in stretches which `counts` accepts. */
export function covered(
  spots: readonly Spot[],
  places: Places,
  counts: (finding: ReportFinding) => boolean,
): number {
  let [inside, all] = [0, 0];
  for (const spot of spots) {
    const stretches = (places.get(spot.path) ?? []).filter(({ finding }) => counts(finding));
    inside += bytesInside(spot, stretches);
    all += spot.end - spot.start;
  }
  return all === 0 ? 0 : inside / all;
}

function meet(a: ReportSpan, b: ReportSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Bytes of a span that lie in at least one of the others. */
export function bytesInside(span: ReportSpan, others: readonly ReportSpan[]): number {
  let [at, inside] = [span.start, 0];
  for (const { start, end } of others.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(span.end, end);
    if (to > from) inside += to - from;
    at = Math.max(at, to);
  }
  return inside;
}
