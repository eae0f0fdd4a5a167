import { identityOf, isWithin, look, realPlace } from './identity.ts';

/** Folders a walk must not enter: this run's own out and report folder, also before they exist. */
export interface Barriers {
  bars(path: string): boolean;
}

/**
 * Told by place and by device and inode, so that another way to the same folder, such as a bind mount, is barred too.
 * `exclude` holds absolute paths.
 */
export function makeBarriers(exclude: readonly string[]): Barriers {
  const places = exclude.map(realPlace);
  const identities = new Set<string>();
  for (const place of places) {
    const stats = look(place);
    if (stats !== undefined) identities.add(identityOf(stats));
  }
  return {
    bars(path) {
      if (places.some((place) => isWithin(path, place))) return true;
      if (identities.size === 0) return false;
      const stats = look(path);
      return stats !== undefined && identities.has(identityOf(stats));
    },
  };
}
