import { constants } from 'node:os';

const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Until the returned function is called, a request to end runs `abandon` first and then ends the process as the signal
 * would have: a shell sees 128 + n. A second signal ends it at once.
 *
 * Only for the time when there is something to leave in order. The listeners of Node run between two turns of its
 * loop, so with them in place a long computation could not be stopped at all; without them the system stops it.
 * Whoever works in this time has to let the loop turn (`breathe`).
 */
export function onSignals(abandon: () => void): () => void {
  const release = (): void => {
    for (const name of names) process.off(name, end);
  };
  const end = (name: NodeJS.Signals): void => {
    // First, so that the next signal finds the system's own answer, which is to end.
    release();
    try {
      abandon();
    } finally {
      if (process.platform !== 'win32') process.kill(process.pid, name);
      // Still here: Windows, or the first process of a container, which no default answer ends.
      // oxlint-disable-next-line unicorn/no-process-exit -- the event loop still holds the run that was abandoned
      process.exit(128 + constants.signals[name]);
    }
  };
  for (const name of names) process.on(name, end);
  return release;
}

/** Lets the event loop turn once, so that a signal that has come in is heard. */
export async function breathe(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
