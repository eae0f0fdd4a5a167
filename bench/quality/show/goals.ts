import { goalOf } from '../plant/kinds.ts';
import { kindScores, sumOf, type Score } from '../score/score.ts';
import type { KindScore } from '../score/judge-label.ts';
import type { Measured } from '../measure.ts';
import { share, table } from './table.ts';

interface Goal {
  readonly what: string;
  readonly asked: string;
  readonly got: string;
  readonly met: boolean;
}

/** What was set out to be reached, and whether it is; the worse of the two runs counts. */
function goalsOf({ report, cut, cases }: Measured): Goal[] {
  const both = [report, cut];
  return [
    recallGoal('found: exact, re-wrapped, 3 %, 10 %, merged, truncated', 0.99, both),
    recallGoal('found: 20 % of words replaced', 0.97, both),
    recallGoal('half-reused paragraphs, reported with the words', 0.95, both),
    precisionGoal(both),
    atMostNone('paragraphs of their own cut', both, ({ cuts }) => cuts.ownParagraphsCut),
    atMostNone('unique words lost per million', both, ({ lost }) => perMillion(lost.lost, lost.words)),
    atMostNone('hazards cut', both, (score) => sumOf(kindScores(score, 'hazard')).touched),
    hazardsReported(both),
    atMostNone('repeats with another fact cut', both, ({ factsCut }) => factsCut.length),
    atMostNone('repeats on purpose cut', both, (score) => sumOf(kindScores(score, 'purpose')).touched),
    {
      what: 'cases labelled by hand',
      asked: String(cases.length),
      got: String(cases.filter(({ right }) => right).length),
      met: cases.every(({ right }) => right),
    },
  ];
}

export function goalTable(measured: Measured): string {
  const rows = goalsOf(measured).map(({ what, asked, got, met }) => [what, asked, got, met ? 'yes' : 'NO']);
  return table(['goal', 'asked', 'got', 'met'], rows);
}

/** Words lost of a million, rounded up so that one lost word is never shown as none. */
export function perMillion(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.ceil((part / whole) * 1e6);
}

/** Goals of several kinds are held against all their plants together. */
function recallGoal(what: string, asked: number, scores: readonly Score[]): Goal {
  const worst = scores
    .map((score) =>
      sumOf(kindScores(score, 'repeat').filter(({ kind }: KindScore) => goalOf(kind) === asked)),
    )
    .toSorted((a, b) => a.found / a.planted - b.found / b.planted)[0];
  const [found, planted] = [worst?.found ?? 0, worst?.planted ?? 0];
  return {
    what,
    asked: `≥ ${asked}`,
    got: share(found, planted),
    met: planted === 0 || found / planted >= asked,
  };
}

function precisionGoal(scores: readonly Score[]): Goal {
  const worst = scores.map(({ cuts }) => cuts).toSorted((a, b) => b.wrongBytes - a.wrongBytes)[0];
  const [wrong, all] = [worst?.wrongBytes ?? 0, worst?.cutBytes ?? 0];
  return {
    what: 'precision of cuts, by bytes',
    asked: '1.000',
    got: share(all - wrong, all),
    met: wrong === 0,
  };
}

function atMostNone(what: string, scores: readonly Score[], count: (score: Score) => number): Goal {
  const most = Math.max(...scores.map(count));
  return { what, asked: '0', got: String(most), met: most === 0 };
}

function hazardsReported(scores: readonly Score[]): Goal {
  const sums = scores.map((score) => sumOf(kindScores(score, 'hazard')));
  const worst = sums.toSorted((a, b) => a.updated / a.planted - b.updated / b.planted)[0];
  const [updated, planted] = [worst?.updated ?? 0, worst?.planted ?? 0];
  return {
    what: 'hazards reported as updated-paragraph',
    asked: String(planted),
    got: String(updated),
    met: updated === planted,
  };
}
