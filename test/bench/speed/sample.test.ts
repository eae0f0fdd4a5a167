import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainEnvironment } from '../../../bench/speed/sample/command.ts';
import { readCounters } from '../../../bench/speed/sample/processor-time.ts';
import { roundsFor, runRounds, type Contender, type Place } from '../../../bench/speed/sample/rounds.ts';
import { pairedRatios, spreadOf } from '../../../bench/speed/sample/statistics.ts';

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'dedupe-wire-sample-'));
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

/** A shell takes a tenth of the time that Node takes to start. */
function shell(name: string, script: string): Contender {
  return {
    name,
    command: (folder) => ({ file: 'sh', args: ['-c', script, 'sh', folder], cwd: home, good: [0, 3] }),
  };
}

function placeOf(log: string[], rooms = 9): Place {
  let [count, left] = [0, rooms];
  return {
    nextFolder: () => join(home, `${log.length}-${(count += 1)}`),
    settle: () => undefined,
    log: (line) => log.push(line),
    withPeak: true,
    hasRoom: () => (left -= 1) >= 0,
  };
}

const twice = { budget: 0, fewest: 2, most: 2, limit: 60 };

describe('rounds', () => {
  test('take the contenders in turns, each into a fresh folder', async () => {
    const log: string[] = [];
    const series = await runRounds([shell('a', 'mkdir "$1"'), shell('b', 'exit 3')], twice, placeOf(log));
    expect(log.map((line) => line.split(':')[0]?.trim())).toEqual(['1/? a', '1/? b', '2/2 a', '2/2 b']);
    expect(series.map(({ name, samples, failure }) => [name, samples.length, failure])).toEqual([
      ['a', 2, undefined],
      ['b', 2, undefined],
    ]);
    for (const { seconds } of series.flatMap(({ samples }) => samples)) expect(seconds).toBeGreaterThan(0);
  });

  test('go on without a contender that fails, and say why it did', async () => {
    const log: string[] = [];
    const bad = shell('b', 'echo no such thing >&2; exit 2');
    const [a, b] = await runRounds([shell('a', ':'), bad], twice, placeOf(log));
    expect(a?.samples.length).toBe(2);
    expect(b).toEqual({ name: 'b', samples: [], failure: 'exit 2: no such thing' });
  });

  test('end when the first contender fails', async () => {
    const log: string[] = [];
    const missing: Contender = {
      name: 'a',
      command: () => ({ file: join(home, 'nothing-here'), args: [], cwd: home, good: [0] }),
    };
    const [a, b] = await runRounds([missing, shell('b', ':')], twice, { ...placeOf(log), withPeak: false });
    expect(a?.failure).toContain('ENOENT');
    expect(b?.samples).toEqual([]);
  });

  test('end a run that takes too long together with what it started', async () => {
    const log: string[] = [];
    const late = join(home, 'late');
    const slow = shell('a', `(sleep 1; : > "${late}") & sleep 60`);
    const begun = performance.now();
    const [a] = await runRounds([slow], { ...twice, limit: 0.1 }, placeOf(log));
    expect(a?.failure).toBe('not done after 0.1 s');
    expect(performance.now() - begun).toBeLessThan(50_000);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(existsSync(late)).toBe(false);
  });

  test('end when the disk is full', async () => {
    const [a] = await runRounds([shell('a', ':')], twice, placeOf([], 1));
    expect([a?.samples.length, a?.failure]).toEqual([1, 'the disk has no room for another run']);
  });

  test('are as many as the budget allows, and one when a run takes longer than a minute', () => {
    const pace = { budget: 120, fewest: 3, most: 9, limit: 1800 };
    expect(roundsFor([0.1, 0.2], pace)).toBe(9);
    expect(roundsFor([20, 4], pace)).toBe(5);
    expect(roundsFor([50, 50], pace)).toBe(3);
    expect(roundsFor([61, 2], pace)).toBe(1);
    expect(roundsFor([], pace)).toBe(9);
  });
});

describe('what is measured', () => {
  test('is compared round by round', () => {
    expect(pairedRatios([2, 9, 8], [1, 3])).toEqual([2, 3]);
    expect(spreadOf([5, 1, 3])).toEqual({ median: 3, least: 1, most: 5 });
    expect(spreadOf([4, 2])).toEqual({ median: 3, least: 2, most: 4 });
    expect(spreadOf([])).toBeUndefined();
  });

  test('counts the machine and ourselves apart', () => {
    const machine = 'cpu  100 20 30 4000 50 6 7 8 9 9\ncpu0 1 1 1 1 1 1 1 1 0 0\n';
    const self = `77 (a (b) c) S 1 77 77 0 -1 4 1 2 3 4 ${[250, 50, 300, 100].join(' ')} 20 0`;
    expect(readCounters(machine, self)).toEqual({ machine: 1.71, ours: 7 });
  });

  test('runs in an environment that cannot flatter it', () => {
    const before = process.env['NODE_EXTRA_CA_CERTS'];
    process.env['NODE_EXTRA_CA_CERTS'] = 'somewhere';
    try {
      expect(Object.keys(plainEnvironment({ MORE: '1' }))).toEqual(expect.arrayContaining(['PATH', 'MORE']));
      expect(plainEnvironment()).not.toHaveProperty('NODE_EXTRA_CA_CERTS');
    } finally {
      if (before === undefined) delete process.env['NODE_EXTRA_CA_CERTS'];
      else process.env['NODE_EXTRA_CA_CERTS'] = before;
    }
  });
});
