/** Fewest words of a text for which near repeats are looked for. */
export const leastWords = 8;

/** Most words that may be replaced, inserted or deleted between near repeats: a fifth of the longer text's words. */
export function editsAllowed(longer: number): number {
  return Math.floor(longer / 5);
}
