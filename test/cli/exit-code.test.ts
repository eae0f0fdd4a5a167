import { describe, expect, it } from 'vitest';
import { exitCode } from '../../src/cli/exit-code.ts';

describe('exitCode', () => {
  it.each([
    { failed: false, faults: 0, code: 0 },
    { failed: true, faults: 0, code: 1 },
    { failed: false, faults: 1, code: 2 },
    { failed: true, faults: 256, code: 2 },
  ] as const)('failed $failed, $faults faults: $code', ({ code, ...outcome }) => {
    expect(exitCode(outcome)).toBe(code);
  });
});
