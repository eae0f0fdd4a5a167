import { appendFileSync } from 'node:fs';

/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One seed in CI, so that what is red was not green by luck; `npm run faults` gives others. */
export const seed: number = Number(process.env['DEDUPE_WIRE_FAULT_SEED'] ?? 20241);

/** How much of each list of faults is tried: 1 in CI. */
export const share: number = Number(process.env['DEDUPE_WIRE_FAULT_SHARE'] ?? 1);

/** Tells `npm run faults` what was survived. */
export function tally(what: 'kills' | 'faults' | 'signals', amount: number): void {
  const path = process.env['DEDUPE_WIRE_FAULT_TALLY'];
  if (path !== undefined) appendFileSync(path, `${JSON.stringify({ what, amount })}\n`);
}
