import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bin, clean, doubled, folderOf, plainEnvironment, start, startShell } from './start.ts';

/** What a program prints that did not expect what happened. */
const trace = /node:internal|^ +at |Unhandled/m;

/** A patch of more than a pipe holds at a time. */
const large = Array.from({ length: 400 }, (_, part) => doubled.replaceAll('Port Ellen', `Port ${part}`));
const folder = (): string =>
  folderOf(Object.fromEntries(large.map((text, index) => [`a/${index}.txt`, text])));

describe('standard output', () => {
  it('carries all of a large patch through a pipe', () => {
    const cwd = folder();
    const whole = startShell('dedupe-wire a --dry-run > out.patch; wc -c < out.patch', { cwd });
    const piped = startShell('dedupe-wire a --dry-run | (sleep 1; cat) | wc -c', { cwd });
    expect(Number(whole.stdout)).toBeGreaterThan(1 << 17);
    expect(piped.stdout).toBe(whole.stdout);
  });

  it('may end early without a word and without another exit code', () => {
    const cwd = folder();
    const run = startShell('dedupe-wire a --dry-run --quiet | head -c 1; exit ${PIPESTATUS[0]}', { cwd });
    expect(run).toMatchObject({ code: 0, stdout: '-', stderr: '' });
    expect(startShell('dedupe-wire a --check | true; exit ${PIPESTATUS[0]}', { cwd })).toMatchObject({
      code: 1,
      stderr: '',
    });
  });

  it('may be closed', () => {
    const run = startShell('dedupe-wire a --check >&-', { cwd: folder() });
    expect(run).toMatchObject({ code: 1, stderr: '' });
  });

  it('is told when something was lost on it', () => {
    if (!existsSync('/dev/full')) return;
    for (const line of [
      'dedupe-wire --help',
      'dedupe-wire a --check',
      'dedupe-wire a --dry-run',
      'dedupe-wire - < a/0.txt',
    ]) {
      const run = startShell(`${line} > /dev/full`, { cwd: folder() });
      expect(run.code).toBe(2);
      expect(run.stderr).toContain(
        'error: standard output: not everything could be written (the disk is full)',
      );
      expect(run.stderr).not.toMatch(trace);
    }
  });
});

describe('standard error', () => {
  it('may be full or closed', () => {
    const cwd = folderOf({ 'a/x.txt': doubled });
    expect(startShell('dedupe-wire - < a/x.txt 2> /dev/full', { cwd })).toMatchObject({
      code: 0,
      stdout: clean,
    });
    expect(startShell('dedupe-wire - < a/x.txt 2>&-', { cwd })).toMatchObject({ code: 0, stdout: clean });
    expect(startShell('dedupe-wire nowhere 2> /dev/full', { cwd })).toMatchObject({ code: 2 });
  });
});

describe('standard input', () => {
  it('is not waited for when it is not asked for', async () => {
    const cwd = folderOf({ 'a/x.txt': clean });
    const command = spawn(process.execPath, [bin, 'a', '--check'], { cwd, env: plainEnvironment() });
    // Nobody ends its input before it has ended itself.
    const [code] = await once(command, 'exit');
    command.stdin.end();
    expect(code).toBe(0);
  });

  it('gives an article that is printed cleaned, byte for byte', () => {
    const bytes = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from(doubled.replaceAll('\n', '\r\n')),
    ]);
    const expected = `\uFEFF${clean.replaceAll('\n', '\r\n')}`;
    expect(start(['-'], { input: bytes })).toMatchObject({ code: 0, stdout: expected });
  });

  it('may come slowly', () => {
    const cwd = folderOf({ 'x.txt': doubled });
    const run = startShell('(head -c 100 x.txt; sleep 0.5; tail -c +101 x.txt) | dedupe-wire - --quiet', {
      cwd,
    });
    expect(run).toMatchObject({ code: 0, stdout: clean, stderr: '' });
  });

  it('may be empty or closed', () => {
    expect(start(['-', '--quiet'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(startShell('dedupe-wire - --quiet <&-')).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('gives nothing when it is no text', () => {
    const run = start(['-'], { input: Buffer.from([0, 1, 2, 3]) });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('error: stdin: is not text');
  });

  it('is called what it is asked to be called', () => {
    const run = start(['-', '--dry-run', '--stdin-filename', 'desk/a b.txt'], { input: doubled });
    expect(run.stdout).toContain('--- a/desk/a b.txt\t\n+++ b/desk/a b.txt\t\n');
    const far = start(['-', '--dry-run', '--stdin-filename', '/far/away.txt'], { input: doubled });
    expect(far.stdout).toContain('--- a/away.txt\n');
  });

  it('goes with no path, no output folder and no rewriting', () => {
    expect(start(['-', 'x'])).toMatchObject({ code: 2, stdout: '' });
    expect(start(['-', '--out', 'x']).stderr).toMatch(/^error: "-" prints the cleaned article; .*\.\n$/);
    expect(start(['-', '--in-place']).stderr).toMatch(/^error: "-" has no file to rewrite; .*\.\n$/);
  });
});
