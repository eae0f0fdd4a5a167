import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { bin, doubled, folderOf, plainEnvironment, start } from './start.ts';

const escape = '\u001B[';

describe('colour', () => {
  const cwd = (): string => folderOf({ 'a.txt': doubled });

  it('does not go into a pipe by itself', () => {
    const run = start(['a.txt', 'nowhere', '--check'], { cwd: cwd() });
    expect(run.stdout + run.stderr).not.toContain(escape);
  });

  it('goes into a pipe on request, on both streams', () => {
    for (const how of [
      { argv: ['--color', 'always'] },
      { env: { FORCE_COLOR: '1' } },
      { env: { DEDUPE_WIRE_COLOR: 'always' } },
    ]) {
      const { argv = [], env = {} } = how as {
        argv?: readonly string[];
        env?: Readonly<Record<string, string>>;
      };
      const run = start(['a.txt', 'nowhere', '--check', ...argv], { cwd: cwd(), env });
      expect(run.stdout).toContain(escape);
      expect(run.stderr).toContain(`${escape}31merror:`);
    }
  });

  it('is refused by NO_COLOR, and by the flag before everything', () => {
    const both = { NO_COLOR: '1', FORCE_COLOR: '1' };
    expect(start(['a.txt', '--check'], { cwd: cwd(), env: both }).stdout).not.toContain(escape);
    for (const flags of [['--no-color'], ['--color=never']]) {
      const run = start(['a.txt', '--check', ...flags], { cwd: cwd(), env: { FORCE_COLOR: '3' } });
      expect(run.stdout).not.toContain(escape);
    }
    const run = start(['a.txt', '--check', '--color=always'], { cwd: cwd(), env: { NO_COLOR: '1' } });
    expect(run.stdout).toContain(escape);
    expect(run.stderr).toBe('');
  });
});

/** A program of most Unix systems that runs another one on a terminal of its own. */
const terminal = 'script';
const hasTerminal = spawnSync(terminal, ['-qec', 'true', '/dev/null']).status === 0;

describe.runIf(hasTerminal)('on a terminal', () => {
  function onTerminal(
    line: string,
    env: Readonly<Record<string, string>> = {},
  ): { code: number | null; shown: string } {
    const command = `'${process.execPath}' '${bin}' ${line}`;
    const run = spawnSync(terminal, ['-qec', command, '/dev/null'], {
      cwd: folderOf({ 'a.txt': doubled }),
      env: plainEnvironment({ TERM: 'xterm', ...env }),
      input: '',
    });
    return { code: run.status, shown: String(run.stdout) };
  }

  it('there is colour and a progress line', () => {
    const { code, shown } = onTerminal('a.txt --check');
    expect(code).toBe(1);
    expect(shown).toContain(`${escape}1m`);
    expect(shown).toContain(`${escape}G${escape}Kreading`);
  });

  it('there is none of it for who does not want it', () => {
    expect(onTerminal('a.txt --check', { NO_COLOR: '1', CI: '1' }).shown).not.toContain(escape);
    expect(onTerminal('a.txt --check', { TERM: 'dumb' }).shown).not.toContain(escape);
    expect(onTerminal('a.txt --check --quiet --no-color').shown).toBe('');
  });

  it('lines fit the width that COLUMNS gives', () => {
    const { shown } = onTerminal('a.txt --check --no-color', { COLUMNS: '50', CI: '1' });
    const lines = shown.split('\r\n');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => line.length > 50)).toEqual([]);
  });
});
