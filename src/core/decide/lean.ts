import { bisect } from '../bisect.ts';
import type { DraftCut, DraftFinding } from './describe.ts';

type Place = DraftCut['keeper'];

/** The cuts of each article, by its path. */
export function cutsByPath(drafts: readonly Pick<DraftFinding, 'cuts'>[]): Map<string, DraftCut[]> {
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

/** Where a chain of cuts ends. */
interface Chain {
  readonly keeper: Place;
  readonly via: readonly Place[];
  readonly loose: boolean;
  /** Whether the first copy has to be held against the keeper itself, since its chain proves nothing. */
  readonly isDirect: boolean;
}

/**
 * Follows a cut to what stays. Its chain is no proof where two steps or more are less than the same, or where only part
 * of a copy on the way was leaned on.
 */
function follow(cut: DraftCut, first: Step, stepFrom: (place: Place) => Step | undefined): Chain {
  const via = [...(cut.via ?? [])];
  let { keeper } = cut;
  let [loose, isDirect] = [Number(cut.loose), false];
  for (let step: Step | undefined = first; step !== undefined; step = stepFrom(keeper)) {
    via.push(keeper, ...(step.cut.via ?? []));
    loose += Number(step.cut.loose);
    isDirect ||= step.takesMore || loose > 1;
    ({ keeper } = step.cut);
  }
  return { keeper, via: isDirect ? [] : via, loose: isDirect || loose > 0, isDirect };
}

/**
 * Leads every cut to a copy that stays: where its keeper is cut itself, in favour of a copy of its own or of another
 * article, to the keeper of that one. The copies on the way are named, so that each step can be proved; all steps but
 * one at the most are between copies that say the same. Where they are not, none are named: `foundationOf` has seen to
 * it that the keeper in the end holds by itself what is cut.
 */
export function leanOnStaying(drafts: readonly DraftFinding[]): DraftFinding[] {
  const stepFrom = stepsOf(drafts);
  const led = (cut: DraftCut): DraftCut => {
    const step = stepFrom(cut.keeper);
    if (step === undefined) return cut;
    const { keeper, via, loose } = follow(cut, step, stepFrom);
    return { ...cut, keeper, via, loose };
  };
  return drafts.map((draft) => ({ ...draft, cuts: draft.cuts.map(led) }));
}

/** What a foundation is judged by. */
export interface Ground {
  /** Whether the keeper of a cut stays as it was when the cut was made. */
  keeperStays(cut: DraftCut): boolean;
  /** Whether what stays of a place says all that a cut takes. */
  keeps(keeper: Place, cut: DraftCut): boolean;
}

/**
 * Tells whether each cut of a finding has a foundation: its keeper stays, or goes whole for a copy of its own, so that
 * this one serves for it.
 */
export function foundationOf(
  drafts: readonly DraftFinding[],
  { keeperStays, keeps }: Ground,
): (draft: DraftFinding) => boolean {
  const stepFrom = stepsOf(drafts);
  const isFounded = (cut: DraftCut): boolean => {
    const step = stepFrom(cut.keeper);
    if (step === undefined) return keeperStays(cut);
    const { keeper, isDirect } = follow(cut, step, stepFrom);
    return !isDirect || keeps(keeper, cut);
  };
  return (draft) => draft.cuts.every(isFounded);
}
