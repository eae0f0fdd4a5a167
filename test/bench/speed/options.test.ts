import { describe, expect, test, vi } from 'vitest';
import { readOptions } from '../../../bench/speed/options.ts';
import { run } from '../../../bench/speed/run.ts';

describe('the flags', () => {
  test('ask for all measures at the sizes of the targets by default, and may be published', () => {
    const options = readOptions([]);
    expect(options.sizes).toEqual([1000, 10_000, 100_000]);
    expect(options.bigBytes).toBe(1e9);
    expect([...options.only]).toEqual(['one', 'whole', 'check', 'big', 'workers', 'peers']);
    expect(options.isReference).toBe(true);
  });

  test('a quick run, one of another seed or of fewer rounds is not published', () => {
    for (const flags of [['--quick'], ['--seed', '2'], ['--rounds', '1']]) {
      expect(readOptions(flags).isReference).toBe(false);
    }
    expect(readOptions(['--only', 'whole', '--sizes', '100000']).isReference).toBe(true);
  });

  test('are read in any order of sizes', () => {
    const options = readOptions([
      '--sizes',
      '30,10,30',
      '--big',
      '0.5',
      '--rounds',
      '1',
      '--only',
      'big,one',
    ]);
    expect(options.sizes).toEqual([10, 30]);
    expect(options.bigBytes).toBe(500_000);
    expect(options.pace).toMatchObject({ most: 1, fewest: 1 });
    expect([...options.only]).toEqual(['big', 'one']);
  });

  test('that make no sense are refused in one sentence', () => {
    expect(() => readOptions(['--only', 'whole,fast'])).toThrow(
      '--only: "fast" is none of one, whole, check, big, workers, peers.',
    );
    expect(() => readOptions(['--sizes', '10,0'])).toThrow('--sizes takes whole numbers above 0, not "0".');
    expect(() => readOptions(['--big', 'x'])).toThrow('--big takes numbers above 0, not "x".');
    expect(() => readOptions(['--hurry'])).toThrow('--hurry');
  });

  test('that make no sense end the run with 2', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    try {
      await run(['--only', 'all']);
      expect(process.exitCode).toBe(2);
      expect(said).toHaveBeenCalledExactlyOnceWith(
        '--only: "all" is none of one, whole, check, big, workers, peers.',
      );
    } finally {
      process.exitCode = undefined;
      said.mockRestore();
    }
  });
});
