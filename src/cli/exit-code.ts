/** `0` done or clean, `1` a check found something, `2` the result cannot be trusted. */
export type ExitCode = 0 | 1 | 2;

/** What a run came to, as far as its exit code depends on it. */
export interface Outcome {
  /** Whether a check found more than it lets pass; never, when nothing was checked. */
  readonly failed: boolean;
  /** What makes the result untrustworthy: inputs that could not be judged, outputs that could not be written. */
  readonly faults: number;
}

/** The exit code of a run that came to its end. A fault weighs more than any finding. */
export function exitCode(outcome: Outcome): ExitCode {
  if (outcome.faults > 0) return 2;
  return outcome.failed ? 1 : 0;
}
