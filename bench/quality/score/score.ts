import { kindsOf, plantKinds, type PlantKind } from '../plant/kinds.ts';
import type { Feed } from '../feed/render.ts';
import { judgeCuts, type CutScore } from './judge-cuts.ts';
import { countKind, judgeLabel, type KindScore, type Verdict } from './judge-label.ts';
import { countLostWords, type LostWords } from './lost-words.ts';
import { placesOfCopies, placesOfCuts, type Places } from './places.ts';
import type { Outcome } from './report.ts';

/** One run in numbers. */
export interface Score {
  readonly kinds: readonly KindScore[];
  readonly cuts: CutScore;
  readonly lost: LostWords;
  /** Every plant with what became of it. */
  readonly verdicts: readonly Verdict[];
  /** What was cut, by file. */
  readonly cutPlaces: Places;
  /** Plants whose facts differ and of which something was cut. */
  readonly factsCut: readonly Verdict[];
  /** Pairs of versions that one finding about articles names, of all pairs. */
  readonly versionsNamed: number;
}

/** Scores one run over a feed. */
export function score(feed: Feed, { report, cleaned }: Outcome): Score {
  const copies = placesOfCopies(report);
  const cuts = placesOfCuts(report);
  const verdicts = feed.labels.map((label) => judgeLabel(label, copies, cuts));
  const kinds = Object.keys(plantKinds) as PlantKind[];
  return {
    kinds: kinds.map((kind) => countKind(kind, verdicts)),
    cuts: judgeCuts(feed, cuts),
    lost: countLostWords(feed.own, cleaned),
    cutPlaces: cuts,
    verdicts,
    factsCut: verdicts.filter(({ label, touched }) => label.right === 'reported' && touched),
    versionsNamed: verdicts.filter(isNamedVersion).length,
  };
}

function isNamedVersion({ label, findings }: Verdict): boolean {
  const [a, b] = [label.original[0]?.path, label.copy[0]?.path];
  const holdsBoth = findings.some(
    ({ kind, copies }) =>
      kind === 'repeated-article' && [a, b].every((path) => copies.some((copy) => copy.path === path)),
  );
  return label.kind === 'version' && holdsBoth;
}

/** Scores of the kinds of a group. */
export function kindScores({ kinds }: Score, group: 'repeat' | 'hazard' | 'purpose'): KindScore[] {
  const names = kindsOf(group);
  return kinds.filter(({ kind, planted }) => names.includes(kind) && planted > 0);
}

/** Scores added up. */
export function sumOf(scores: readonly KindScore[]): Omit<KindScore, 'kind'> {
  const add = (pick: (one: KindScore) => number): number => scores.reduce((sum, one) => sum + pick(one), 0);
  return {
    planted: add(({ planted }) => planted),
    found: add(({ found }) => found),
    linked: add(({ linked }) => linked),
    cut: add(({ cut }) => cut),
    touched: add(({ touched }) => touched),
    updated: add(({ updated }) => updated),
  };
}
