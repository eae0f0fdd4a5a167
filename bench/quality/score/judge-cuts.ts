import type { Feed, Label, Spot } from '../feed/render.ts';
import { bytesInside, touching, type Places } from './places.ts';
import type { ReportFinding, ReportSpan } from './report.ts';

/** A cut that leaves out what no plant allows to cut. */
export interface WrongCut {
  readonly path: string;
  readonly span: ReportSpan;
  readonly wrongBytes: number;
  readonly finding: ReportFinding;
  /** The plant that it touches, when there is one. */
  readonly label: Label | undefined;
}

export interface CutScore {
  readonly cuts: number;
  readonly cutBytes: number;
  readonly wrongBytes: number;
  readonly wrong: readonly WrongCut[];
  /** Paragraphs that say something of their own and of which at least half was cut against the labels. */
  readonly ownParagraphsCut: number;
}

/** Holds every cut against what the labels allow. */
export function judgeCuts({ files, labels, own }: Feed, cuts: Places): CutScore {
  const allowed = allowedSpots(labels);
  const wrong: WrongCut[] = [];
  let [count, cutBytes] = [0, 0];
  for (const [path, stretches] of cuts) {
    const bytes = Buffer.from(files.get(path) ?? '');
    for (const { start, end, finding } of stretches) {
      const span = { start, end };
      const wrongBytes = printedOutside(span, allowed.get(path) ?? [], bytes);
      count += 1;
      cutBytes += end - start;
      if (wrongBytes > 0) wrong.push({ path, span, wrongBytes, finding, label: labelAt(labels, path, span) });
    }
  }
  const wrongBytes = wrong.reduce((sum, cut) => sum + cut.wrongBytes, 0);
  const isCut = (spot: Spot): boolean => isCutWrongly(spot, allowed, cuts);
  return {
    cuts: count,
    cutBytes,
    wrongBytes,
    wrong: wrong.toSorted((a, b) => b.wrongBytes - a.wrongBytes),
    ownParagraphsCut: own.filter(({ spot }) => isCut(spot)).length,
  };
}

/** Bytes of a span outside all others, blanks and line ends not counted: an indent goes with its paragraph. */
function printedOutside(span: ReportSpan, others: readonly ReportSpan[], bytes: Buffer): number {
  let outside = 0;
  let at = span.start;
  const ends = { start: span.end, end: span.end };
  for (const { start, end } of [...others.toSorted((a, b) => a.start - b.start), ends]) {
    const gap = bytes.subarray(at, Math.max(at, Math.min(start, span.end)));
    outside += gap.filter((byte) => byte > 0x20).length;
    at = Math.max(at, end);
  }
  return outside;
}

function isCutWrongly(spot: Spot, allowed: ReadonlyMap<string, readonly Spot[]>, cuts: Places): boolean {
  const stretches = touching([spot], cuts);
  if (stretches.length === 0) return false;
  const length = spot.end - spot.start;
  const mayGo = bytesInside(spot, allowed.get(spot.path) ?? []);
  return mayGo < length / 2 && bytesInside(spot, stretches) >= length / 2;
}

/** What may be cut: of some plants either side, of some only the copy. */
function allowedSpots(labels: readonly Label[]): ReadonlyMap<string, readonly Spot[]> {
  const allowed = new Map<string, Spot[]>();
  for (const { right, original, copy } of labels) {
    const spots = right === 'either' ? [...original, ...copy] : right === 'copy' ? copy : [];
    for (const spot of spots) allowed.set(spot.path, [...(allowed.get(spot.path) ?? []), spot]);
  }
  return allowed;
}

function labelAt(labels: readonly Label[], path: string, span: ReportSpan): Label | undefined {
  const isAt = (spot: Spot): boolean => spot.path === path && bytesInside(span, [spot]) > 0;
  return labels.find(({ copy, original }) => copy.some(isAt) || original.some(isAt));
}
