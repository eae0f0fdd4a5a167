import { describe, expect, it } from 'vitest';
import { defineConfig } from '../../src/index.ts';
import { runHere } from './run-here.ts';
import { clean, doubled, folderOf, type Surroundings } from './start.ts';

/** A refusal: nothing on standard output, one sentence on the other, exit code 2. */
async function refusal(argv: readonly string[], surroundings: Surroundings): Promise<string> {
  const run = await runHere(argv, surroundings);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toMatch(/^error: [^\n]*[.?]\n$/);
  return run.stderr.slice('error: '.length, -1);
}

interface Printed {
  readonly configFile: string | null;
  readonly settings: Readonly<Record<string, { value: unknown; origin: string; from?: string }>>;
}

async function printed(argv: readonly string[], surroundings: Surroundings): Promise<Printed> {
  const run = await runHere(['--print-config', ...argv], surroundings);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(run.stdout) as Printed;
}

describe('a config file', () => {
  it('is found from below, sees its own folder, and is overruled by variables and flags', async () => {
    const cwd = folderOf({
      '.git/HEAD': '',
      'dedupe-wire.config.json':
        '{ "out": "clean", // the desk reads it\n "cut": "all", "near": 0.9, "keep": "last" }',
      'sub/a.txt': doubled,
    });
    const surroundings = { cwd: `${cwd}/sub`, env: { DEDUPE_WIRE_NEAR: '.8' } };
    const { configFile, settings } = await printed(['--keep', 'first'], surroundings);
    expect(configFile).toContain('dedupe-wire.config.json');
    expect(settings).toMatchObject({
      cut: {
        value: 'all',
        origin: 'file',
        from: expect.stringMatching(/dedupe-wire\.config\.json:2:9: cut$/),
      },
      near: { value: 0.8, origin: 'environment', from: 'DEDUPE_WIRE_NEAR' },
      keep: { value: 'first', origin: 'flag', from: '--keep' },
      layout: { value: 'auto', origin: 'default' },
    });
    expect(await runHere(['a.txt', '--quiet'], surroundings)).toMatchObject({ code: 0, stderr: '' });
    expect((await runHere(['clean/a.txt', '--check', '--no-config'], { cwd })).code).toBe(0);
  });

  it('may be a program, whose words stay away from what is asked for', async () => {
    const cwd = folderOf({
      'a.txt': doubled,
      'dedupe-wire.config.mjs': `console.log('\\u001b[31mhello'); export default { keepText: ['The harbour of *'] };`,
    });
    const run = await runHere(['a.txt', '--dry-run'], { cwd });
    expect(run.code).toBe(0);
    expect(run.stdout).not.toContain('hello');
    expect(run.stderr).not.toContain('\u001B');
    expect(
      await printed([], { cwd: folderOf({ 'dedupe-wire.config.js': 'module.exports = { cut: "all" };' }) }),
    ).toMatchObject({
      settings: { cut: { value: 'all', from: 'dedupe-wire.config.js: cut' } },
    });
  });

  it('may be a member of package.json', async () => {
    const cwd = folderOf({ 'package.json': '{ "name": "desk", "dedupe-wire": { "across": "off" } }' });
    const { configFile, settings } = await printed([], { cwd });
    expect(configFile).toBe('package.json');
    expect(settings['across']).toEqual({ value: 'off', origin: 'file', from: 'package.json:1:46: across' });
  });

  it('is named by a flag or a variable, and can be left alone', async () => {
    const cwd = folderOf({
      'dedupe-wire.config.json': 'broken',
      'other/mine.json': '{ "keepText": ["keep.txt"] }',
      'other/keep.txt': 'The harbour of *\n',
      'a.txt': doubled,
    });
    expect((await printed(['--no-config'], { cwd })).configFile).toBeNull();
    expect((await printed(['--config', 'other/mine.json'], { cwd })).configFile).toBe('other/mine.json');
    expect((await printed([], { cwd, env: { DEDUPE_WIRE_CONFIG: 'other/mine.json' } })).configFile).toBe(
      'other/mine.json',
    );
    const run = await runHere(['a.txt', '--check', '--config', 'other/mine.json', '--verbose'], { cwd });
    expect(run.stderr).toContain('settings are read from other/mine.json.');
    expect(run.stderr).not.toContain('no file is called');
    // A command that reads no settings is not stopped by a broken file.
    expect((await runHere(['explain', 'near-repeat'], { cwd })).code).toBe(0);
  });

  it('is not looked for in folders that anybody may write to', async () => {
    const cwd = folderOf({ 'dedupe-wire.config.json': 'broken', 'sub/a.txt': clean });
    expect((await printed([], { cwd: `${cwd}/sub` })).configFile).toBeNull();
  });

  it('is told about when it lies beside another one or has another name', async () => {
    const cwd = folderOf({ 'dedupe-wire.config.json': '{}', 'dedupe-wire.config.mjs': '', 'a.txt': clean });
    expect(await refusal(['a.txt'], { cwd })).toBe(
      'dedupe-wire.config.json and dedupe-wire.config.mjs both hold settings; keep one of them, or name one with --config.',
    );
    const both = { 'package.json': '{"dedupe-wire": {}}', 'dedupe-wire.config.json': '{}' };
    expect(await refusal(['--print-config'], { cwd: folderOf(both) })).toContain(
      'and package.json both hold',
    );
    const stranger = await runHere(['a.txt', '--check'], {
      cwd: folderOf({ 'dedupe-wire.config.yaml': 'cut: all', 'a.txt': clean }),
    });
    expect(stranger.code).toBe(0);
    expect(stranger.stderr).toBe(
      'warning: dedupe-wire.config.yaml is not read; name it dedupe-wire.config.json, .js or .mjs, or delete it.\n',
    );
  });

  it.each([
    ['unknown', { 'c.json': '{"kut": 1}' }, 'c.json:1:2: no setting is called "kut"; did you mean'],
    ['raw', { 'c.json': '{"cut": "\u001B[31m"}' }, 'c.json:1:9: this character cannot stand in a text'],
    ['steering', { 'c.json': String.raw`{"\u001b[31m": 1}` }, String.raw`no setting is called "\x1b[31m"`],
    ['prose', { 'c.json': 'all of it' }, 'c.json:1:1: this is no JSON'],
    [
      'not UTF-8',
      { 'c.json': Buffer.from([0x7b, 0xff]) },
      'c.json is not UTF-8; correct it, or give --no-config.',
    ],
    [
      'huge',
      { 'c.json': Buffer.alloc((1 << 20) + 1, ' ') },
      'c.json is larger than the 1048576 bytes that are',
    ],
    ['a folder', { 'c.json/x': '' }, 'c.json is a folder, not a file'],
    ['not there', {}, '--config: there is no file c.json; check the path.'],
  ])('is answered in one sentence when it is %s', async (_, files, sentence) => {
    const cwd = folderOf(files as Record<string, string | Uint8Array>);
    expect(await refusal(['--print-config', '--config', 'c.json'], { cwd })).toContain(sentence);
  });

  it.each(['c.yaml', 'c', '.', 'c.ts'])('is answered in one sentence when it is called %s', async (name) => {
    const cwd = folderOf({ 'c.yaml': '', c: '', 'c.ts': '' });
    expect(await refusal(['--print-config', '--config', name], { cwd })).toBe(
      `--config: the name "${name}" ends in neither .json nor .js nor .mjs; give such a file.`,
    );
  });
});

describe('defineConfig', () => {
  it('gives back what it is given, and knows the settings', () => {
    const config = { cut: 'all', keepText: ['a'] } as const;
    expect(defineConfig(config)).toBe(config);
    // @ts-expect-error -- no such value
    defineConfig({ cut: 'everything' });
    // @ts-expect-error -- what a run does is said on the command line
    defineConfig({ check: true });
  });
});
