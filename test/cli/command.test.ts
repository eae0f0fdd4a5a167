import { describe, expect, it } from 'vitest';
import { readCommand, type Request } from '../../src/cli/command.ts';
import { commandNames } from '../../src/cli/commands/list.ts';
import { flagOf, oppositeOf, settings } from '../../src/config/schema.ts';
import { UsageError } from '../../src/config/usage-error.ts';

function read(...argv: readonly string[]): Request {
  return readCommand(argv, '1.2.3', 80);
}

function refusal(...argv: readonly string[]): string {
  try {
    read(...argv);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('readCommand', () => {
  it('takes paths and flags in any order', () => {
    const flags = { cut: 'all', inPlace: true, glob: ['*.txt', '*.md'], stdinFilename: 'x' };
    const argv = [
      'a',
      '--cut',
      'all',
      '--in-place',
      '--glob',
      '*.txt',
      'b',
      '--glob=*.md',
      '--stdin-filename',
      'x',
    ];
    expect(read(...argv)).toEqual({ kind: 'run', paths: ['a', 'b'], flags });
  });

  it('gives no flag a value of its own', () => {
    expect(read('a')).toEqual({ kind: 'run', paths: ['a'], flags: {} });
  });

  it('takes everything after -- for a path', () => {
    expect(read('--', '--check', '-')).toEqual({ kind: 'run', paths: ['--check', '-'], flags: {} });
  });

  it('takes --no-color for --color never, the later of both', () => {
    expect(read('a', '--no-color')).toMatchObject({ flags: { color: 'never' } });
    expect(read('a', '--color', 'always', '--no-color')).toMatchObject({ flags: { color: 'never' } });
    expect(read('a', '--no-color', '--color', 'always')).toMatchObject({ flags: { color: 'always' } });
  });

  it('knows the opposite of every switch that can be set elsewhere', () => {
    expect(read('a', '--dot', '--no-dot')).toMatchObject({ flags: { dot: false } });
    expect(read('a', '--no-dot', '--dot')).toMatchObject({ flags: { dot: true } });
    expect(read('a', '--no-ignore')).toMatchObject({ flags: { ignore: false } });
    expect(read('a', '--no-ignore', '--ignore')).toMatchObject({ flags: { ignore: true } });
    const opposites = settings.flatMap(([name]) => oppositeOf(name) ?? []);
    expect(opposites).toEqual(expect.arrayContaining(['--no-dot', '--ignore', '--no-quiet', '--no-verbose']));
    expect(read('a', ...opposites)).toMatchObject({ kind: 'run' });
    expect(refusal('a', '--out', '--no-dot')).toContain('--out needs a value');
  });

  it('takes --no-config for --config none, the later of both', () => {
    expect(read('a', '--no-config')).toMatchObject({ flags: { config: 'none' } });
    expect(read('a', '--no-config', '--config', 'x.json')).toMatchObject({ flags: { config: 'x.json' } });
    expect(refusal('a', '--config', '--no-config')).toContain('--config needs a value');
  });

  it('needs no path to print the settings, or when a file lists the paths', () => {
    expect(read('--print-config')).toEqual({ kind: 'run', paths: [], flags: { printConfig: true } });
    expect(read('--files-from', '-')).toEqual({ kind: 'run', paths: [], flags: { filesFrom: ['-'] } });
  });

  it('takes every value of a setting that is a list', () => {
    const flags = { keepText: ['a.txt', '*'], standing: ['Sign up *'], near: '.9' };
    const argv = ['a', '--keep-text', 'a.txt', '--near=.9', '--standing', 'Sign up *', '--keep-text', '*'];
    expect(read(...argv)).toEqual({ kind: 'run', paths: ['a'], flags });
    expect(refusal('a', '--keep-text', '--standing')).toContain('--keep-text needs a value');
    expect(read('a', '--near', '-1')).toMatchObject({ flags: { near: '-1' } });
  });

  it('keeps nothing of an earlier command line', () => {
    read('a', '--check', '--glob', 'x');
    expect(read('b', '--glob', 'y')).toEqual({ kind: 'run', paths: ['b'], flags: { glob: ['y'] } });
  });

  it('answers the version', () => {
    expect(read('--version')).toEqual({ kind: 'answer', text: '1.2.3\n' });
    expect(read('-V', 'a')).toEqual({ kind: 'answer', text: '1.2.3\n' });
  });

  it('reminds of its use when there is no path', () => {
    expect(read()).toMatchObject({ kind: 'reminder', text: expect.stringContaining('Usage: dedupe-wire') });
    expect(read('--check')).toMatchObject({ kind: 'reminder' });
  });

  it('guesses at a mistyped flag', () => {
    expect(refusal('--chekc', 'a')).toBe('unknown option "--chekc"; did you mean --check?');
    expect(refusal('--zzz', 'a')).toBe('unknown option "--zzz"; dedupe-wire --help lists what there is.');
    expect(refusal('--no-check', 'a')).toContain('unknown option "--no-check"');
  });

  it('wants the value of a flag that has one', () => {
    expect(refusal('a', '--out')).toBe(
      'option "--out <dir>" argument missing; give the value after the option.',
    );
    expect(refusal('a', '--out', '--check')).toBe(
      '--out needs a value and is followed by --check; give it one.',
    );
    expect(refusal('a', '--glob', '*.txt', '--glob', '--no-color')).toContain('--glob needs a value');
  });

  it('has help for every setting, in 80 columns', () => {
    const help = read('--help');
    if (help.kind !== 'answer') throw new Error('no help');
    const plain = settings.filter(([, setting]) => setting.commandOnly !== true);
    for (const [name] of plain) expect(help.text).toMatch(new RegExp(`^  ${flagOf(name)} `, 'm'));
    expect(help.text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    expect(help.text).toMatchSnapshot();
  });

  it('takes the first argument for a command, and the rest for its own', () => {
    expect(read('explain', 'near-repeat', '--color', 'never')).toEqual({
      kind: 'command',
      name: 'explain',
      operands: ['near-repeat'],
      flags: { color: 'never' },
    });
    expect(refusal('explain', 'near-repeat', '--cut', 'all')).toBe(
      'unknown option "--cut"; dedupe-wire explain --help lists what there is.',
    );
  });

  it('reads a folder that is called like a command where it is written as a path', () => {
    expect(read('./explain')).toMatchObject({ kind: 'run', paths: ['./explain'] });
    expect(read('a', 'explain')).toMatchObject({ kind: 'run', paths: ['a', 'explain'] });
    expect(read('--', 'explain')).toMatchObject({ kind: 'run', paths: ['explain'] });
    expect(read('--check', '--', 'explain')).toMatchObject({ kind: 'run', paths: ['explain'] });
  });

  it('says how to name that folder where it may have been meant', () => {
    for (const argv of [
      ['explain'],
      ['explain', 'a', 'b'],
      ['--check', 'explain'],
      ['--out', 'x', 'explain'],
    ])
      expect(refusal(...argv)).toMatch(/; .*\.\/explain is the folder of that name\.$/);
  });

  it('has help for each command, asked for in three ways', () => {
    for (const name of commandNames) {
      const help = read(name, '--help');
      if (help.kind !== 'answer') throw new Error('no help');
      expect(help).toEqual(read('help', name));
      expect(help).toEqual(read(name, '-h'));
      expect(help.text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
      expect(help.text).toMatchSnapshot(name);
    }
    expect(read('help')).toEqual(read('--help'));
    expect(read('help', '--check')).toEqual(read('--help'));
    expect(refusal('help', 'nonsense')).toContain('help: "nonsense" is no command; give one of explain');
  });
});
