import type { CaseVerdict } from './cases/judge-cases.ts';
import type { Feed } from './feed/render.ts';
import { score, type Score } from './score/score.ts';
import type { Run } from './run-tool.ts';

/** Where the copy came from. */
export interface BaseInfo {
  /** As a reader of the results may know it: never a path of the machine. */
  readonly name: string;
  readonly articles: number;
  readonly paragraphs: number;
  readonly seed: number;
}

/** Times of one run each, as ratios: they say something on any machine, and decide nothing. */
export interface Cost {
  /** The whole run against the same run with `--across off`. */
  readonly againstOff: number;
  /** The whole run against a plain copy of the feed. */
  readonly againstCopy: number;
}

/** Everything that one run of the benchmark measured. */
export interface Measured {
  readonly base: BaseInfo;
  readonly files: number;
  readonly megabytes: number;
  /** `--across report`: repeats inside an article are cut, those across articles reported. */
  readonly report: Score;
  /** `--across cut`. */
  readonly cut: Score;
  readonly cases: readonly CaseVerdict[];
  readonly cost: Cost;
}

export function measure(
  base: BaseInfo,
  feed: Feed,
  runs: {
    readonly report: Run;
    readonly cut: Run;
    readonly offSeconds: number;
    readonly copySeconds: number;
  },
  cases: readonly CaseVerdict[],
): Measured {
  const bytes = [...feed.files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return {
    base,
    files: feed.files.size,
    megabytes: bytes / 1e6,
    report: score(feed, runs.report),
    cut: score(feed, runs.cut),
    cases,
    cost: {
      againstOff: runs.report.seconds / runs.offSeconds,
      againstCopy: runs.report.seconds / runs.copySeconds,
    },
  };
}
