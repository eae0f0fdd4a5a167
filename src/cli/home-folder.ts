import { homedir } from 'node:os';

/** Absolute path of the home folder; `undefined` when there is none. */
export function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    // A user whom the system does not know has none.
    return undefined;
  }
}
