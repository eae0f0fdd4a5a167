import { describe, expect, it } from 'vitest';
import type { Printer } from '../../src/cli/printer.ts';
import { startTiming, usageNow, type Usage } from '../../src/cli/timing.ts';
import { doubled, folderOf, start } from './start.ts';

const told: string[] = [];
const printer: Printer = {
  answer: () => undefined,
  aside: () => undefined,
  error: () => undefined,
  warning: () => undefined,
  note: () => undefined,
  progress: (doing, done, total) => void told.push(`${doing} ${done} ${total}`),
  style: () => {
    throw new Error('nobody asks for it here');
  },
};

/** Usages one after the other. */
function clock(...usages: readonly Usage[]): () => Usage {
  const left = [...usages];
  return () => left.shift() ?? { seconds: NaN, processor: NaN, peak: NaN };
}

describe('startTiming', () => {
  it('tells what each part took, with what was counted in it', () => {
    const usage = clock(
      { seconds: 1, processor: 1.5, peak: 40e6 },
      { seconds: 3, processor: 5, peak: 1200e6 },
      { seconds: 4, processor: 6.25, peak: 1200e6 },
    );
    const timing = startTiming(usage);
    const { progress } = timing.watch(printer);
    progress('reading', 1, 200);
    progress('reading', 200, 200);
    progress('writing', 0, 0);
    expect(timing.table()).toBe(
      [
        'time                    seconds  processor   peak MB      count  a second',
        'starting                   1.00       1.50        40',
        'reading                    2.00       3.50      1200        200       100',
        'writing                    1.00       1.25      1200',
        'all                        4.00       6.25      1200',
        '',
      ].join('\n'),
    );
    expect(told).toEqual(['reading 1 200', 'reading 200 200', 'writing 0 0']);
  });

  it('gives no rate for what took no time', () => {
    const moment = { seconds: 1, processor: 1, peak: 0 };
    const timing = startTiming(clock(moment, moment));
    timing.watch(printer).progress('judging', 7, 7);
    expect(timing.table()).toContain('judging                    0.00       0.00         0          7\n');
  });
});

it('usage only grows', () => {
  const [before, after] = [usageNow(), usageNow()];
  expect(after.seconds).toBeGreaterThanOrEqual(before.seconds);
  expect(after.processor).toBeGreaterThanOrEqual(before.processor);
  expect(before.processor).toBeGreaterThan(0);
});

describe('--timing', () => {
  it('prints the table on standard error, whatever becomes of the run', () => {
    const cwd = folderOf({ 'articles/a.txt': doubled });
    const run = start(['articles', '--timing'], { cwd });
    expect(run.code).toBe(0);
    for (const part of ['looking for articles', 'reading', 'proving', 'writing', 'writing reports', 'all'])
      expect(run.stderr).toMatch(new RegExp(`^${part} +\\d+\\.\\d\\d +\\d+\\.\\d\\d +\\d+`, 'm'));
    expect(start(['nowhere', '--timing'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^all +\d/m) as string,
    });
  });

  it('is silent where nobody asks', () => {
    const cwd = folderOf({ 'articles/a.txt': doubled });
    expect(start(['articles'], { cwd }).stderr).toBe('');
  });
});
