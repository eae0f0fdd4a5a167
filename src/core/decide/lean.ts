import { bisect } from '../bisect.ts';
import type { DraftCut, DraftFinding } from './describe.ts';

type Place = DraftCut['keeper'];

/** The cuts of each article, by its path. */
export function cutsByPath(drafts: readonly DraftFinding[]): Map<string, DraftCut[]> {
  const cuts = new Map<string, DraftCut[]>();
  for (const cut of drafts.flatMap((draft) => draft.cuts)) {
    const own = cuts.get(cut.path);
    if (own === undefined) cuts.set(cut.path, [cut]);
    else own.push(cut);
  }
  return cuts;
}

/** A cut that takes a copy along which others lean on. */
interface Step {
  readonly cut: DraftCut;
  /** Whether it takes more than that copy. */
  readonly takesMore: boolean;
}

/** Gives the cut that takes a place along. */
function stepsOf(drafts: readonly DraftFinding[]): (place: Place) => Step | undefined {
  const sorted = new Map(
    [...cutsByPath(drafts)].map(([path, own]) => [path, own.toSorted((a, b) => a.span.start - b.span.start)]),
  );
  return ({ path, span: { start, end } }) => {
    const own = sorted.get(path) ?? [];
    const cut = own[bisect(own.length, (index) => Number(own[index]?.span.start), start)];
    if (cut === undefined || cut.span.start > start || cut.span.end < end) return undefined;
    return { cut, takesMore: cut.span.start < start || cut.span.end > end };
  };
}

/**
 * Leads every cut to a copy that stays: where its keeper is cut itself, in favour of a copy of its own or of another
 * article, to the keeper of that one. The copies on the way are named, so that each step can be proved; all steps but
 * one at the most are between copies that say the same (`foundationOf` and the judgement see to it). Where only part of a
 * copy on the way was leaned on, what the whole of it leans on holds that part as well.
 */
export function leanOnStaying(drafts: readonly DraftFinding[]): DraftFinding[] {
  const stepFrom = stepsOf(drafts);
  const led = (cut: DraftCut): DraftCut => {
    let step = stepFrom(cut.keeper);
    if (step === undefined) return cut;
    const via = [...(cut.via ?? [])];
    let { keeper, loose } = cut;
    for (; step !== undefined; step = stepFrom(keeper)) {
      if (!step.takesMore) via.push(keeper);
      via.push(...(step.cut.via ?? []));
      loose ||= step.cut.loose || step.takesMore;
      ({ keeper } = step.cut);
    }
    return { ...cut, keeper, loose, via };
  };
  return drafts.map((draft) => ({ ...draft, cuts: draft.cuts.map(led) }));
}

/**
 * Tells whether each cut of a finding has a foundation: its keeper stays, or goes whole for a copy of its own, so that
 * this one serves for it, and the steps on the way say the same, all but one. `keeperStays`: whether the keeper of a cut
 * stays as it was when the cut was made.
 */
export function foundationOf(
  drafts: readonly DraftFinding[],
  keeperStays: (cut: DraftCut) => boolean,
): (draft: DraftFinding) => boolean {
  const stepFrom = stepsOf(drafts);
  const isFounded = (cut: DraftCut): boolean => {
    let step = stepFrom(cut.keeper);
    if (step === undefined) return keeperStays(cut);
    let { loose } = cut;
    for (; step !== undefined; step = stepFrom(step.cut.keeper)) {
      loose ||= step.takesMore;
      if (loose && step.cut.loose) return false;
      loose ||= step.cut.loose;
    }
    return true;
  };
  return (draft) => draft.cuts.every(isFounded);
}
