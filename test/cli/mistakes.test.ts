import { beforeEach, describe, expect, it } from 'vitest';
import { scratch, type Scratch } from '../files/scratch.ts';
import { runHere } from './run-here.ts';

const paragraph = 'The harbour council agreed its budget on Monday night, after nine hours of debate.\n';

let desk: Scratch;
beforeEach(() => {
  desk = scratch();
  desk.put('in/a.txt', paragraph + paragraph);
  desk.put('clean/a.txt', paragraph);
  desk.folder('empty');
});

async function answer(...argv: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runHere(argv, { cwd: desk.path });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^error: [^\n]*[.?]\n$/);
  return stderr;
}

describe('a mistake is answered in one sentence', () => {
  it('when a command is misspelt, unless there is a file of that name', async () => {
    expect(await answer('exlain', 'near-repeat')).toBe(
      'error: "exlain" is no file, no folder and no command; did you mean dedupe-wire explain?\n',
    );
    desk.put('exlain/a.txt', paragraph);
    expect((await runHere(['exlain', '--check'], { cwd: desk.path })).code).toBe(0);
  });

  it('when the plan is a folder', async () => {
    for (const argv of [
      ['in', '--plan', 'empty'],
      ['apply', 'empty'],
    ])
      expect(await answer(...argv)).toBe('error: empty: is a folder; give the name of a file.\n');
  });

  it('when the config file has another ending', async () => {
    expect(await answer('in', '--config', 'in')).toContain('the name "in" ends in neither');
  });
});

describe('--in-place with --report', () => {
  it('says which report is not written when nothing is cut, and writes the one with a path', async () => {
    const run = await runHere(['clean', '--in-place', '--report', 'csv', '--report', 'json=r.json'], {
      cwd: desk.path,
    });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('Wrote r.json.');
    expect(run.stderr).toBe(
      'warning: --report csv: nothing was cut, and deduped-report stays as it is; give the report a file: --report csv=PATH.\n',
    );
  });

  it('writes it into the folder when something is', async () => {
    const run = await runHere(['in', '--in-place', '--report', 'csv'], { cwd: desk.path });
    expect(run.stdout.replaceAll(/\n +/g, ' ')).toContain('deduped-report/report.csv');
    expect(run.stderr).not.toContain('warning');
  });
});
