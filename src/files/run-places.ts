import { ancestors, identityOf, isWithin, look, lookThrough, realPlace } from './identity.ts';
import { FileTrouble } from './trouble.ts';

/** A folder that a run writes into. */
export interface WritePlace {
  /** Absolute, without links as far as it exists. */
  readonly real: string;
  /** As the user knows it, for sentences. */
  readonly shown: string;
}

/**
 * Finds the real place of a folder to write into; it need not exist. Throws a FileTrouble when it is one of `inputs`
 * or has one in it, by whatever way: through links, or mounted elsewhere. A folder inside an input is fine.
 */
export function findWritePlace(path: string, shown: string, inputs: readonly string[]): WritePlace {
  const real = realPlace(path);
  const there = lookThrough(real);
  if (there === undefined && look(real) !== undefined) {
    throw new FileTrouble(`${shown}: is a link that leads nowhere; choose another folder with --out.`);
  }
  if (there !== undefined && !there.isDirectory()) {
    throw new FileTrouble(`${shown}: is no folder; choose another one with --out.`);
  }
  const own = there === undefined ? undefined : identityOf(there);
  const identities = new Map<string, string | undefined>();
  const isHere = (folder: string): boolean => {
    if (!identities.has(folder)) identities.set(folder, identify(folder));
    return own !== undefined && identities.get(folder) === own;
  };
  for (const input of inputs) {
    const isInput = input === real;
    if (isInput || isWithin(input, real) || ancestors(input).some(isHere)) {
      const fault = isInput ? 'is what is read' : 'has in it what is read';
      throw new FileTrouble(
        `${shown}: ${fault}, and the input is never written over; choose another folder with --out.`,
      );
    }
  }
  return { real, shown };
}

function identify(path: string): string | undefined {
  const stats = lookThrough(path);
  return stats && identityOf(stats);
}
