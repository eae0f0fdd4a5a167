import { describe, expect, test, vi } from 'vitest';
import { readOptions } from '../../../bench/quality/options.ts';
import { run } from '../../../bench/quality/run.ts';
import { share, shortened, table } from '../../../bench/quality/show/table.ts';
import { withFigures } from '../../../bench/quality/show/write-results.ts';

describe('what the benchmark shows', () => {
  test('a share is never rounded up to a whole', () => {
    expect([share(9999, 10000), share(3, 3), share(0, 0)]).toEqual(['0.999', '1.000', '-']);
  });

  test('tables are padded', () => {
    expect(table(['kind', 'n'], [['exact', '12']])).toBe('| kind  |   n |\n| ----- | --: |\n| exact |  12 |');
    expect(shortened('a  b\nc', 3)).toBe('a…');
  });

  test('new figures leave alone what people wrote around the old ones', () => {
    const first = withFigures('# Title\n\nRead by hand.\n', 'old');
    const second = withFigures(`${first}\nA note below.\n`, 'new');
    expect(second).toContain('Read by hand.');
    expect(second).toContain('new');
    expect(second).toContain('A note below.');
    expect(second).not.toContain('old');
  });

  test('flags are read, and what they cannot mean is refused', () => {
    expect(readOptions(['--seed', '7', '--base', 'x'])).toMatchObject({
      seed: 7,
      base: 'x',
      json: undefined,
    });
    expect(() => readOptions(['--seed', 'seven'])).toThrow('--seed takes a whole number');
    expect(() => readOptions(['--sede', '7'])).toThrow('sede');
  });

  test('help is printed, and an unknown flag ends with 2', () => {
    const said = vi.spyOn(console, 'log').mockReturnValue();
    const complained = vi.spyOn(console, 'error').mockReturnValue();
    run(['--help']);
    expect(said.mock.calls.flat().join('')).toContain('npm run bench:quality');
    run(['--bogus']);
    expect(process.exitCode).toBe(2);
    expect(complained).toHaveBeenCalledOnce();
    process.exitCode = undefined;
    vi.restoreAllMocks();
  });
});
