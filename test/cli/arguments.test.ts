import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, clean, doubled, folderOf, start, startShell } from './start.ts';

const manifest: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
);

/** A refusal: nothing on standard output, one sentence on the other, exit code 2. */
function refusal(argv: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const run = start(argv, { env, cwd: folderOf({ 'a.txt': clean }) });
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toMatch(/^error: .*[.?]\n$/);
  return run.stderr;
}

describe('the command', () => {
  it('answers help and version on standard output', () => {
    for (const flag of ['--help', '-h']) {
      const run = start([flag]);
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(run.stdout).toMatch(/^Usage: dedupe-wire \[options\] <path\.\.\.>\n/);
      expect(run.stdout).toMatch(/[^\n]\n$/);
    }
    const run = start(['--version']);
    expect(manifest).toMatchObject({ version: run.stdout.trimEnd() });
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  it('sets its help in the width of the terminal', () => {
    const { stdout } = start(['--help'], { env: { COLUMNS: '60' } });
    const options = stdout.slice(0, stdout.indexOf('Formats for --report'));
    expect(options.split('\n').filter((line) => line.length > 60)).toEqual([]);
  });

  it('reminds of its use, as a failure, when nothing is asked', () => {
    const run = start([]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('Usage: dedupe-wire');
    expect(run.stderr).toContain('--help lists every option and command.');
  });

  it('refuses what it does not know, in one sentence', () => {
    expect(refusal(['a.txt', '--chek'])).toContain('did you mean --check?');
    expect(refusal(['a.txt', '--cut', 'carefull'])).toContain('did you mean careful?');
    expect(refusal(['a.txt', '--out'])).toContain('--out');
    expect(refusal(['a.txt', '--check', '--in-place'])).toContain(
      '--check and --in-place rule each other out',
    );
    expect(refusal(['a.txt', '--encoding', 'klingon'])).toContain('no encoding is called "klingon"');
    expect(refusal(['a.txt'], { DEDUPE_WIRE_KEEP: 'frist' })).toContain('DEDUPE_WIRE_KEEP: "frist"');
    expect(refusal(['a.txt', '--near', '85%'])).toContain('--near: "85%" is no number from 0 to 1');
    expect(refusal(['a.txt', '--standing', 'x', '--keep-text', '*'])).toContain(
      '--keep-text: "*" has neither',
    );
    expect(refusal(['a.txt'], { DEDUPE_WIRE_STANDING: '*' })).toContain(
      'DEDUPE_WIRE_STANDING: "*" has neither',
    );
    expect(refusal([''])).toContain('a path is empty');
  });

  it('lets nothing of an argument act in the terminal', () => {
    expect(refusal(['a.txt', '--cut', '\u001B[31m\n::error::x'])).toContain(String.raw`\x1b[31m\n`);
    expect(refusal(['no\u001B]0;x\u0007where'])).toContain(String.raw`no\x1b]0;x\x07where`);
  });

  it('takes a path that looks like a flag after --', () => {
    const cwd = folderOf({ '--check.txt': doubled });
    expect(start(['--check', '--', '--check.txt'], { cwd }).code).toBe(1);
  });
});

describe.runIf(process.platform === 'linux')('names that are not UTF-8', () => {
  it('are taken as they are', () => {
    const cwd = folderOf({});
    const name = Buffer.from('caf\u00e9.txt', 'latin1');
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/`), name]), doubled);
    const run = startShell(String.raw`dedupe-wire "$(printf 'caf\351.txt')" --check`, { cwd });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(String.raw`caf\xe9.txt`);
  });

  it('may be the working folder', () => {
    const cwd = folderOf({});
    const below = Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from('\u00e9', 'latin1')]);
    mkdirSync(below);
    writeFileSync(Buffer.concat([below, Buffer.from('/a.txt')]), doubled);
    const run = startShell(
      String.raw`cd "$(printf '\351')" && dedupe-wire a.txt --quiet && cat deduped/a.txt`,
      { cwd },
    );
    expect(run).toMatchObject({ code: 0, stdout: clean, stderr: '' });
  });

  it('may be the out folder', () => {
    const cwd = folderOf({ 'a.txt': doubled });
    const line = String.raw`d=$(printf '\351'); dedupe-wire a.txt --quiet --out "$d" && cat "$d/a.txt" && test -e "$d-report/report.html"`;
    expect(startShell(line, { cwd })).toMatchObject({ code: 0, stdout: clean, stderr: '' });
  });
});

describe('a working folder that is gone', () => {
  it.runIf(process.platform !== 'win32')('is told in one sentence', () => {
    const cwd = folderOf({});
    const script = 'mkdir gone && cd gone && rmdir ../gone && "$0" "$1" a.txt';
    const run = spawnSync('sh', ['-c', script, process.execPath, bin], { cwd });
    expect(run.status).toBe(2);
    expect(String(run.stderr)).toMatch(/^error: the working folder cannot be found: .*\.\n$/);
  });
});
