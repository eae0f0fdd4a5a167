/** `0` done or clean, `1` something would be cut (`--check` only), `2` the result cannot be trusted. */
export type ExitCode = 0 | 1 | 2;

/** What a run came to, as far as its exit code depends on it. */
export interface Outcome {
  /** Whether cuts count as findings, as under `--check`. */
  readonly check: boolean;
  /** Paragraphs that were or would be cut. */
  readonly cuts: number;
  /** What makes the result untrustworthy: inputs that could not be judged, outputs that could not be written. */
  readonly faults: number;
}

/** The exit code of a run that came to its end. A fault weighs more than any finding. */
export function exitCode(outcome: Outcome): ExitCode {
  if (outcome.faults > 0) return 2;
  return outcome.check && outcome.cuts > 0 ? 1 : 0;
}
