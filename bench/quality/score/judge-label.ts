import { goalOf, type PlantKind } from '../plant/kinds.ts';
import type { Label } from '../feed/render.ts';
import { covered, touching, type Places, type Stretch } from './places.ts';
import type { ReportFinding } from './report.ts';

/** What a run made of one plant. */
export interface Verdict {
  readonly label: Label;
  /** The copy or its original is at least half covered by copies of findings; of half-reused copy, see `isReused`. */
  readonly found: boolean;
  /** The same, counting only findings that hold something of both. */
  readonly linked: boolean;
  /** At least half of the copy or of its original was cut. */
  readonly cut: boolean;
  /** At least one byte of the copy or of its original was cut. */
  readonly touched: boolean;
  /** Reported as an update, on both sides. */
  readonly updated: boolean;
  /** Findings that hold something of it. */
  readonly findings: readonly ReportFinding[];
}

/** Kinds in which whole articles repeat; for others a finding about whole articles proves nothing. */
const ofArticles: ReadonlySet<PlantKind> = new Set([
  'article-again',
  'glued-body',
  'reordered',
  'version',
] as const);

/** Judges one plant by what the report holds at its places. */
export function judgeLabel(label: Label, copies: Places, cuts: Places): Verdict {
  const isOfArticles = ofArticles.has(label.kind);
  const counts = ({ kind }: ReportFinding): boolean => isOfArticles || kind !== 'repeated-article';
  const near = touching(label.copy, copies).filter(({ finding }) => counts(finding));
  const far = touching(label.original, copies).filter(({ finding }) => counts(finding));
  const onBoth = new Set(near.map(({ finding }) => finding).filter((finding) => holds(far, finding)));
  const half = (accepts: (finding: ReportFinding) => boolean): boolean =>
    covered(label.copy, copies, accepts) >= 0.5 || covered(label.original, copies, accepts) >= 0.5;
  const isHalf = label.kind === 'half-sentences' || label.kind === 'half-words';
  const any = (): boolean => true;
  return {
    label,
    found: isHalf ? isReused(label, near, onBoth, copies) : half(counts),
    linked: half((finding) => onBoth.has(finding)),
    cut: covered(label.copy, cuts, any) >= 0.5 || covered(label.original, cuts, any) >= 0.5,
    touched: covered(label.copy, cuts, any) > 0 || covered(label.original, cuts, any) > 0,
    updated: isUpdated(label, copies, onBoth),
    findings: [...new Set([...near, ...far].map(({ finding }) => finding))],
  };
}

function holds(stretches: readonly Stretch[], finding: ReportFinding): boolean {
  return stretches.some((stretch) => stretch.finding === finding);
}

/** Of a frame each printing is the next one's original; it is enough that the printing stands in an update. */
function isUpdated(label: Label, copies: Places, onBoth: ReadonlySet<ReportFinding>): boolean {
  const isUpdate = (finding: ReportFinding): boolean =>
    finding.kind === 'updated-paragraph' && (label.kind === 'frame' || onBoth.has(finding));
  const sides = label.kind === 'frame' ? [label.copy] : [label.copy, label.original];
  return sides.every((side) => covered(side, copies, isUpdate) >= 0.5);
}

/**
 * Whether the reused words are named: four fifths of them lie in copies of findings that hold words of the original as
 * well, and those copies hold little else, or the finding lists what differs.
 */
function isReused(
  label: Label,
  near: readonly Stretch[],
  onBoth: ReadonlySet<ReportFinding>,
  copies: Places,
): boolean {
  const bytes = label.copy.reduce((sum, { start, end }) => sum + end - start, 0);
  const precise = new Set(
    near
      .filter(({ finding }) => onBoth.has(finding))
      .filter(
        ({ start, end, finding }) => end - start <= 1.5 * bytes || (finding.differences?.length ?? 0) > 0,
      )
      .map(({ finding }) => finding),
  );
  return covered(label.copy, copies, (finding) => precise.has(finding)) >= 0.8;
}

/** Verdicts of one kind in numbers. */
export interface KindScore {
  readonly kind: PlantKind;
  readonly planted: number;
  readonly found: number;
  readonly linked: number;
  readonly cut: number;
  readonly touched: number;
  readonly updated: number;
}

export function countKind(kind: PlantKind, verdicts: readonly Verdict[]): KindScore {
  const own = verdicts.filter(({ label }) => label.kind === kind);
  const count = (is: (verdict: Verdict) => boolean): number => own.filter(is).length;
  return {
    kind,
    planted: own.length,
    found: count(({ found }) => found),
    linked: count(({ linked }) => linked),
    cut: count(({ cut }) => cut),
    touched: count(({ touched }) => touched),
    updated: count(({ updated }) => updated),
  };
}

/** Whether a kind that has a goal reaches it; undefined for kinds without a goal or without plants. */
export function reachesGoal({ kind, planted, found }: KindScore): boolean | undefined {
  const goal = goalOf(kind);
  return goal === undefined || planted === 0 ? undefined : found / planted >= goal;
}
