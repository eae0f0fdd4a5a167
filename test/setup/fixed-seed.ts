import fc from 'fast-check';

/**
 * One seed for every property, so that a run finds today what it found yesterday and a change is blamed for what it
 * broke. DEDUPE_WIRE_TEST_SEED=<number> sets another one; =random lets each property draw its own.
 */
const wanted = process.env['DEDUPE_WIRE_TEST_SEED'] ?? '20241';
const seed = wanted === 'random' ? {} : { seed: Number(wanted) };
fc.configureGlobal(seed);
