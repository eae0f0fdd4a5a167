import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-json.ts';
import { goesInFile, fileLayer } from '../../src/config/file-layer.ts';
import { resolve } from '../../src/config/resolve.ts';
import { schema, settings } from '../../src/config/schema.ts';
import { starterFile } from '../../src/config/starter-file.ts';
import { runHere } from './run-here.ts';
import { folderOf } from './start.ts';

const name = 'dedupe-wire.config.json';
const read = (text: string) => fileLayer(parseConfig({ called: name, folder: '/', text }));

describe('what init writes', () => {
  const text = starterFile('./schema.json');
  const held = settings.filter(([, setting]) => goesInFile(setting)).map(([setting]) => setting);
  const switchOn = (setting: string): string => text.replace(`// "${setting}":`, `"${setting}":`);

  it('sets nothing', () => {
    const layer = read(text);
    expect(settings.map(([setting]) => layer.read(setting))).toEqual(settings.map(() => undefined));
  });

  const blank = held.filter((setting) => schema[setting].default === '');

  it.each(blank)('has %s with a word for its value, which has no default', (setting) => {
    const { options } = resolve([read(switchOn(setting))]);
    expect(options[setting]).toMatch(/^[a-z]+$/);
  });

  const usual = held.filter((setting) => !blank.includes(setting));
  it.each(usual)('has %s, which can be switched on alone and is then the default', (setting) => {
    expect(switchOn(setting)).not.toBe(text);
    const { options, origins } = resolve([read(switchOn(setting))]);
    expect(origins[setting].kind).toBe('file');
    expect(options).toEqual(resolve([]).options);
  });

  it('has nothing that is not for a file, and reads well when all of it is switched on', () => {
    const all = text.replaceAll(/^ {2}\/\/ (?="\w+":)/gm, '  ');
    expect(held.filter((setting) => read(all).read(setting) === undefined)).toEqual([]);
    expect(all.match(/^ {2}"\w+":/gm)).toHaveLength(held.length);
    expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });
});

describe('init', () => {
  it('writes a file that the next run reads', async () => {
    const cwd = folderOf({});
    const { code, stdout, stderr } = await runHere(['init'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Wrote dedupe-wire\.config\.json: /);
    expect(readdirSync(cwd)).toEqual([name]);
    const settled = await runHere(['--print-config'], { cwd });
    expect(settled.stderr).toBe('');
    expect(JSON.parse(settled.stdout)).toMatchObject({ configFile: name });
  });

  it('names the schema that the package ships, where it is installed or else where it runs', async () => {
    const cwd = folderOf({ 'node_modules/dedupe-wire/schema/config.schema.json': '{}' });
    const desk = join(cwd, 'desk');
    mkdirSync(desk);
    const schemaIn = async (folder: string): Promise<string> => {
      expect(await runHere(['init', '--quiet'], { cwd: folder })).toMatchObject({ code: 0, stdout: '' });
      return /"\$schema": "(.*)"/.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? '';
    };
    const installed = 'node_modules/dedupe-wire/schema/config.schema.json';
    expect([await schemaIn(cwd), await schemaIn(desk)]).toEqual([`./${installed}`, `../${installed}`]);
    expect(existsSync(new URL(await schemaIn(folderOf({}))))).toBe(true);
  });

  const there = 'is in this folder already; edit it, or delete it and run init again.';
  it.each([
    [name, '{}', `${name} ${there}`],
    ['dedupe-wire.config.js', 'throw 1', `dedupe-wire.config.js ${there}`],
    ['dedupe-wire.config.mjs', '', `dedupe-wire.config.mjs ${there}`],
    [`${name}/x`, '', `${name} ${there}`],
    [
      'package.json',
      '{"dedupe-wire": {}}',
      'package.json holds settings already, below "dedupe-wire"; edit them, or take them out and run init again.',
    ],
  ])('writes nothing where there is %s', async (path, content, sentence) => {
    const cwd = folderOf({ [path]: content });
    const before = readdirSync(cwd);
    expect(await runHere(['init'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: init: ${sentence}\n`,
    });
    expect(readdirSync(cwd)).toEqual(before);
    if (!path.includes('/')) expect(readFileSync(join(cwd, path), 'utf8')).toBe(content);
  });

  it('does not mind a package without settings, and tells what it hides further up', async () => {
    const cwd = folderOf({ '.git/HEAD': '', [name]: '{}', 'desk/package.json': '{"name": "dedupe-wire"}' });
    const { code, stderr } = await runHere(['init'], { cwd: join(cwd, 'desk') });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^note: \S+dedupe-wire\.config\.json is not read in this folder any more; .*\n$/);
  });

  it.skipIf(process.getuid?.() === 0)('says so where it may not write', async () => {
    const cwd = folderOf({});
    chmodSync(cwd, 0o555);
    const { code, stderr } = await runHere(['init'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `error: ${name}: cannot be written: permission denied.\n`,
    });
  });

  it('takes no operand', async () => {
    const cwd = folderOf({});
    writeFileSync(join(cwd, 'x'), '');
    expect((await runHere(['init', 'x'], { cwd })).stderr).toContain('init: there are too many arguments');
  });
});
