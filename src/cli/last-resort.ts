/**
 * Ends the process with 2 when something was thrown where nobody catches it; `tell` says what. Node's own answer is a
 * stack and exit code 1, which would pass for a finding.
 */
export function onBug(tell: (error: unknown) => void): void {
  const end = (error: unknown): void => {
    try {
      tell(error);
    } finally {
      // oxlint-disable-next-line unicorn/no-process-exit -- what was thrown has left the run in no known state
      process.exit(2);
    }
  };
  process.once('uncaughtException', end);
  process.once('unhandledRejection', end);
}
