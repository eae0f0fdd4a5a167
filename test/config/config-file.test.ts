import { describe, expect, it } from 'vitest';
import { fileLayer, goesInFile } from '../../src/config/file-layer.ts';
import { environmentLayer, flagLayer, type Flags } from '../../src/config/layer.ts';
import { parseConfig, parsePackage } from '../../src/config/parse-json.ts';
import { resolve, type Resolved } from '../../src/config/resolve.ts';
import { settings } from '../../src/config/schema.ts';
import { UsageError } from '../../src/config/usage-error.ts';
import { treeOfValue } from '../../src/config/value-tree.ts';

const fromJson = (text: string) => fileLayer(parseConfig({ called: 'c.json', folder: '/feed', text }));
const fromValue = (value: unknown) => fileLayer(treeOfValue(value, 'c.mjs', '/feed'));

function resolved(text: string, flags: Flags = {}, environment = {}): Resolved {
  return resolve([flagLayer(flags), environmentLayer(environment), fromJson(text)]);
}

/** The sentence of the refusal. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(error.message).toMatch(/^[^\n]+[.?]$/);
    return error.message;
  }
  throw new Error('nothing was refused');
}
const refusalOf = (text: string): string => refusal(() => resolved(text));
const refusalOfValue = (value: unknown): string => refusal(() => fromValue(value));

describe('a config file', () => {
  it('gives every kind of setting, below the environment and flags', () => {
    const text = `{
      "$schema": "./node_modules/dedupe-wire/schema/config.schema.json",
      // Comments and a last comma are fine.
      "cut": "all", "near": 0.9, "keepText": ["a", "b *"], "dot": true, "ignore": false, "out": "clean",
    }`;
    const { options, origins } = resolved(text, { cut: 'careful' }, { DEDUPE_WIRE_NEAR: '.8' });
    expect(options).toMatchObject({ cut: 'careful', near: 0.8, keepText: ['a', 'b *'], dot: true });
    expect(options).toMatchObject({ ignore: false, out: 'clean', keep: 'first' });
    expect(origins).toMatchObject({
      cut: { kind: 'flag' },
      near: { kind: 'environment' },
      out: { kind: 'file', called: 'c.json:4:97: out', folder: '/feed' },
      keep: { kind: 'default' },
    });
  });

  it('gives the same when it is a program', () => {
    const layer = fromValue({ cut: 'all', near: 0.9, keepText: ['a'], dot: true, layout: undefined });
    const { options, origins } = resolve([layer]);
    expect(options).toMatchObject({ cut: 'all', near: 0.9, keepText: ['a'], dot: true, layout: 'auto' });
    expect(origins.cut).toEqual({ kind: 'file', called: 'c.mjs: cut', folder: '/feed' });
  });

  it.each([
    ['{"cutt": 1}', 'c.json:1:2: no setting is called "cutt"; did you mean "cut"?'],
    ['{"keep-text": []}', 'c.json:1:2: no setting is called "keep-text"; did you mean "keepText"?'],
    ['{"files": []}', 'c.json:1:2: no setting is called "files"; give paths on the command line, and'],
    ['{"exclude": []}', 'c.json:1:2: no setting is called "exclude"; write what to leave out into a file'],
    ['{"zzzzzzzz": 1}', 'c.json:1:2: no setting is called "zzzzzzzz"; the settings are out, encoding,'],
    ['{"__proto__": {"cut": "all"}}', 'c.json:1:2: no setting is called "__proto__"'],
    ['{"constructor": 1}', 'c.json:1:2: no setting is called "constructor"'],
    ['{"check": true}', 'c.json:1:2: "check" is not for a file; leave it out and give --check on'],
    ['{"config": "x.json"}', 'c.json:1:2: "config" is not for a file; leave it out and give --config'],
    ['{\r\n\t"near": "high"}', 'c.json:2:10: near is a text; write a number such as 0.85.'],
    ['{"near": 1.5}', 'c.json:1:10: near: 1.5 is no number from 0 to 1; give one such as 0.85.'],
    ['{"near": 1e999}', 'c.json:1:10: near: Infinity is no number from 0 to 1'],
    ['{"cut": "carefull"}', 'c.json:1:9: cut: "carefull" is none of careful, standard, sentences, all; did'],
    ['{"cut": ["all"]}', 'c.json:1:9: cut is a list; write one of "careful", "standard"'],
    ['{"cut": null}', 'c.json:1:9: cut is null; write one of'],
    ['{"out": {}}', 'c.json:1:9: out is an object; write a text such as "./deduped".'],
    ['{"out": ""}', 'c.json:1:9: out: the value is empty'],
    ['{"glob": "*.txt"}', 'c.json:1:10: glob is a text; write a list of texts'],
    ['{"glob": ["*.txt", 1]}', 'c.json:1:20: glob[1] is a number; write a text in its place.'],
    ['{"glob": ["a\\u0000"]}', 'c.json:1:11: glob[0]: the value holds a NUL byte'],
    ['{"dot": "yes"}', 'c.json:1:9: dot is a text; write true or false.'],
    ['{"dot": true,\n"dot": false}', 'c.json:2:1: "dot" stands in c.json:1:2 already; delete one of them.'],
    ['{"quiet": true, "verbose": true}', 'c.json:1:11: quiet and c.json:1:28: verbose rule each other out'],
    ['', 'c.json is empty; write {} into it, or delete it.'],
    ['  // nothing\n', 'c.json is empty; write {} into it, or delete it.'],
    ['[]', 'c.json:1:1: this is a list; write the settings as an object, {"cut": "careful"}.'],
    ['"cut"', 'c.json:1:1: this is a text; write the settings as an object'],
    ['{"cut": careful}', 'c.json:1:9: this is no JSON; texts and names stand in double quotes.'],
    ["{'cut': 1}", 'c.json:1:2: '],
    ['{"cut" "all"}', 'c.json:1:8: a colon is missing here'],
    ['{"cut": "all" "near": 1}', 'c.json:1:15: a comma is missing here'],
    ['{"cut": "all"', 'c.json:1:14: a closing brace is missing here; write }.'],
    ['{"glob": ["a"}', 'c.json:1:14: '],
    ['{"cut": "all"}\nx', 'c.json:2:1: '],
    ['{"cut": "al', 'c.json:1:9: a text has no end; write a double quote.'],
    ['{"cut": "a\\q"}', String.raw`c.json:1:9: this escape is none of JSON; write \\ for a backslash.`],
    ['{ /* "cut": 1', 'c.json:1:3: a comment has no end'],
    ['cut = "all"', 'c.json:1:1: '],
    ['[section]\ncut=all', 'c.json:1:2: '],
    ['<?xml version="1.0"?>', 'c.json:1:1: '],
  ])('is answered in one sentence: %j', (text, start) => {
    expect(refusalOf(text).slice(0, start.length)).toBe(start);
  });

  it.each([
    [undefined, "c.mjs: its default export is nothing; write export default { cut: 'careful' }."],
    [[], 'c.mjs: its default export is a list'],
    ['all', 'c.mjs: its default export is a text'],
    [{ keepTxt: [] }, 'c.mjs: no setting is called "keepTxt"; did you mean "keepText"?'],
    [{ keepText: ['a', 3] }, 'c.mjs: keepText[1] is a number'],
    [{ keepText: Array(2) }, 'c.mjs: keepText[0] is nothing'],
    [{ near: NaN }, 'c.mjs: near: NaN is no number from 0 to 1'],
    [{ near: 1n }, 'c.mjs: near is a bigint; write a number'],
    [{ out: new Date(0) }, 'c.mjs: out is an object; write a text'],
    [JSON.parse('{"__proto__": 1}'), 'c.mjs: no setting is called "__proto__"'],
  ])('is answered in one sentence when it is a program: %o', (value, start) => {
    expect(refusalOfValue(value).slice(0, start.length)).toBe(start);
  });

  it('ends in a sentence however deep or wide it is', () => {
    const wide = `{"keepText": [${'"a",\n'.repeat(50_000)}1]}`;
    expect(refusalOf(wide)).toBe('c.json:50001:1: keepText[50000] is a number; write a text in its place.');
    expect(refusalOf('['.repeat(1 << 20))).toBe(
      'c.json is nested too deeply; write the settings as one object.',
    );
    expect(refusalOf('{"a":'.repeat(1 << 18))).toContain('is nested too deeply');
    expect(refusalOf('{"a" '.repeat(1 << 18))).toContain('a colon is missing here');
  });

  it('changes nothing that all objects share', () => {
    refusalOf('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a package.json', () => {
  const read = (text: string) => parsePackage({ called: 'package.json', folder: '/feed', text });

  it('gives the settings below the name of this tool', () => {
    const tree = read('{\n  "name": "feed",\n  "dedupe-wire": { "cut": "all", "kut": 1 }\n}');
    expect(tree?.members.map(({ name }) => name)).toEqual(['cut', 'kut']);
    expect(tree?.members[1]?.place).toBe('package.json:3:34');
  });

  it('is left alone when it holds none', () => {
    expect(read('{"name": "feed"}')).toBeUndefined();
    expect(read('no JSON at all')).toBeUndefined();
    expect(read('{"devDependencies": {"dedupe-wire": "1.0.0"}}')).toBeUndefined();
    expect(read('["dedupe-wire"]')).toBeUndefined();
    expect(read('{"name": "dedupe-wire"}')).toBeUndefined();
  });

  it('has to be plain JSON with an object in it', () => {
    expect(refusal(() => read('{"dedupe-wire": true}'))).toContain('package.json:1:17: this is true; write');
    expect(refusal(() => read('{"dedupe-wire": {}, }'))).toContain('package.json:1:');
    expect(refusal(() => read('{ // x\n"dedupe-wire": {}}'))).toContain('package.json:1:3: comments are not');
  });
});

it('says of every setting whether a file may hold it', () => {
  const names = settings.filter(([, setting]) => !goesInFile(setting)).map(([name]) => name);
  expect(names).toEqual([
    'check',
    'dryRun',
    'inPlace',
    'plan',
    'list',
    'forget',
    'report',
    'from',
    'filesFrom',
    'cache',
    'updateBaseline',
    'focus',
    'config',
    'printConfig',
  ]);
});
