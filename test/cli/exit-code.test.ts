import { describe, expect, it } from 'vitest';
import { exitCode } from '../../src/cli/exit-code.ts';

describe('exitCode', () => {
  it.each([
    { check: false, cuts: 0, faults: 0, code: 0 },
    { check: false, cuts: 7, faults: 0, code: 0 },
    { check: true, cuts: 0, faults: 0, code: 0 },
    { check: true, cuts: 1, faults: 0, code: 1 },
    { check: true, cuts: 256, faults: 0, code: 1 },
    { check: false, cuts: 0, faults: 1, code: 2 },
    { check: true, cuts: 0, faults: 1, code: 2 },
    { check: true, cuts: 7, faults: 256, code: 2 },
  ] as const)('check $check, $cuts cuts, $faults faults: $code', ({ code, ...outcome }) => {
    expect(exitCode(outcome)).toBe(code);
  });
});
