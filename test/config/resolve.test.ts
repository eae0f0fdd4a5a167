import { describe, expect, it } from 'vitest';
import { environmentLayer, flagLayer, type Environment, type Flags } from '../../src/config/layer.ts';
import { resolve, type Resolved } from '../../src/config/resolve.ts';
import { settings } from '../../src/config/schema.ts';
import { UsageError } from '../../src/config/usage-error.ts';
import { defaultSettings } from '../../src/core/settings.ts';

function resolved(flags: Flags = {}, environment: Environment = {}): Resolved {
  return resolve([flagLayer(flags), environmentLayer(environment)]);
}

/** The sentence of the refusal. */
function refusal(flags: Flags, environment: Environment = {}): string {
  try {
    resolved(flags, environment);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('resolve', () => {
  it('gives every setting its default when nobody says anything', () => {
    const { options, origins } = resolved();
    expect(options).toEqual({
      out: './deduped',
      check: false,
      dryRun: false,
      inPlace: false,
      maxFindings: 0,
      failOn: ['cut'],
      exitZero: false,
      failOnSkip: false,
      allowEmpty: false,
      baseline: '',
      updateBaseline: false,
      since: '',
      focus: [],
      list: false,
      forget: false,
      plan: '',
      encoding: 'auto',
      glob: [],
      dot: false,
      ignore: true,
      filesFrom: [],
      stdinFilename: 'stdin',
      cut: 'standard',
      across: 'report',
      keep: 'first',
      layout: 'auto',
      near: defaultSettings.near,
      keepText: [],
      standing: [],
      workers: 0,
      cache: '',
      report: [],
      from: './deduped-report/report.json',
      quiet: false,
      verbose: false,
      timing: false,
      color: 'auto',
      config: 'auto',
      printConfig: false,
    });
    expect(new Set(Object.values(origins).map(({ kind }) => kind))).toEqual(new Set(['default']));
    expect(Object.keys(origins)).toEqual(settings.map(([name]) => name));
  });

  it('prefers a flag to the environment and the environment to the default', () => {
    const environment = { DEDUPE_WIRE_CUT: 'all', DEDUPE_WIRE_KEEP: 'last' };
    const { options, origins } = resolved({ cut: 'careful' }, environment);
    expect(options).toMatchObject({ cut: 'careful', keep: 'last', across: 'report' });
    expect(origins).toMatchObject({
      cut: { kind: 'flag', called: '--cut' },
      keep: { kind: 'environment', called: 'DEDUPE_WIRE_KEEP' },
      across: { kind: 'default', called: '--across' },
    });
  });

  it('reads every kind of setting from the environment', () => {
    const environment = {
      DEDUPE_WIRE_OUT: 'clean',
      DEDUPE_WIRE_GLOB: '{*.txt,*.md}',
      DEDUPE_WIRE_DOT: 'yes',
      DEDUPE_WIRE_STDIN_FILENAME: 'wire.txt',
      DEDUPE_WIRE_NEAR: '0.9',
      DEDUPE_WIRE_KEEP_TEXT: 'keep.lst',
      DEDUPE_WIRE_STANDING: 'Sign up *',
    };
    const { options } = resolved({}, environment);
    expect(options).toMatchObject({
      out: 'clean',
      glob: ['{*.txt,*.md}'],
      dot: true,
      stdinFilename: 'wire.txt',
      near: 0.9,
      keepText: ['keep.lst'],
      standing: ['Sign up *'],
    });
  });

  it.each([
    ['0', 0],
    ['1', 1],
    ['.5', 0.5],
    ['0.925', 0.925],
    ['1.000', 1],
    ['0.0', 0],
  ])('reads %s as a number', (word, number) => {
    expect(resolved({ near: word }).options.near).toBe(number);
    expect(resolved({}, { DEDUPE_WIRE_NEAR: word }).options.near).toBe(number);
  });

  it.each([
    '1.01',
    '2',
    '-0.5',
    '+1',
    '85%',
    '0,85',
    '1e-1',
    '0x1',
    'NaN',
    'Infinity',
    ' 1',
    '1.',
    '.',
    'high',
    '',
  ])('says what, where and what to do about %j in the place of a number', (word) => {
    expect(refusal({ near: word })).toBe(
      `--near: "${word}" is no number from 0 to 1; give one such as ${defaultSettings.near}.`,
    );
  });

  it.each(['1.5', '-1', '65', 'two'])('says so about %s in the place of a count', (word) => {
    expect(refusal({ workers: word })).toBe(
      `--workers: "${word}" is no whole number from 0 to 64; give one such as 0.`,
    );
  });

  it('names the variable that holds no number', () => {
    expect(refusal({}, { DEDUPE_WIRE_NEAR: 'high' })).toMatch(/^DEDUPE_WIRE_NEAR: "high" is no number/);
  });

  it.each(['1', 'true', 'YES', 'on'])('reads %s as on', (word) => {
    expect(resolved({}, { DEDUPE_WIRE_QUIET: word }).options.quiet).toBe(true);
  });

  it.each(['0', 'false', 'No', 'off'])('reads %s as off', (word) => {
    expect(resolved({}, { DEDUPE_WIRE_QUIET: word }).options.quiet).toBe(false);
  });

  it('takes an empty variable for one that is not there', () => {
    expect(resolved({}, { DEDUPE_WIRE_CUT: '' }).origins.cut.kind).toBe('default');
  });

  it('reads a switch that is on by itself', () => {
    expect(resolved().options.ignore).toBe(true);
    expect(resolved({}, { DEDUPE_WIRE_IGNORE: '0' })).toMatchObject({
      options: { ignore: false },
      origins: { ignore: { kind: 'environment' } },
    });
    expect(resolved({ ignore: true }, { DEDUPE_WIRE_IGNORE: 'off' })).toMatchObject({
      options: { ignore: true },
      origins: { ignore: { kind: 'flag', called: '--ignore' } },
    });
    expect(resolved({ ignore: false }).origins.ignore.called).toBe('--no-ignore');
    expect(resolved({ dot: false }, { DEDUPE_WIRE_DOT: '1' })).toMatchObject({
      options: { dot: false },
      origins: { dot: { kind: 'flag', called: '--no-dot' } },
    });
  });

  it('does not let the environment choose what happens to the input', () => {
    const { options } = resolved(
      {},
      { DEDUPE_WIRE_IN_PLACE: '1', DEDUPE_WIRE_CHECK: '1', DEDUPE_WIRE_DRY_RUN: '1' },
    );
    expect(options).toMatchObject({ inPlace: false, check: false, dryRun: false });
  });

  it('says what, where and what to do about a value it does not know', () => {
    expect(refusal({ cut: 'carefull' })).toBe(
      '--cut: "carefull" is none of careful, standard, sentences, all; did you mean careful?',
    );
    expect(refusal({}, { DEDUPE_WIRE_ACROSS: 'everywhere' })).toBe(
      'DEDUPE_WIRE_ACROSS: "everywhere" is none of report, cut, off; give one of these.',
    );
    expect(refusal({}, { DEDUPE_WIRE_DOT: 'maybe' })).toContain('DEDUPE_WIRE_DOT: "maybe" is none of 1, 0');
  });

  it.each(['constructor', '__proto__', 'toString'])('does not take %s for a choice', (word) => {
    expect(refusal({ layout: word })).toContain('--layout');
  });

  it('refuses an empty value and a NUL byte', () => {
    expect(refusal({ out: '' })).toBe('--out: the value is empty; give one, or leave the setting away.');
    expect(refusal({ glob: ['*.txt', ''] })).toContain('--glob: the value is empty');
    expect(refusal({ keepText: [''] })).toContain('--keep-text: the value is empty');
    expect(refusal({ standing: ['x', ''] })).toContain('--standing: the value is empty');
    expect(refusal({}, { DEDUPE_WIRE_OUT: 'a\0b' })).toContain('DEDUPE_WIRE_OUT: the value holds a NUL byte');
  });

  it.each([
    [{ check: true, dryRun: true }, '--check and --dry-run'],
    [{ check: true, out: 'x' }, '--out and --check'],
    [{ inPlace: true, out: 'x' }, '--out and --in-place'],
    [{ quiet: true, verbose: true }, '--quiet and --verbose'],
  ])('refuses %j', (flags, names) => {
    expect(refusal(flags)).toBe(`${names} rule each other out; give one of them.`);
  });

  it('refuses rivals that both come from the environment', () => {
    expect(refusal({}, { DEDUPE_WIRE_QUIET: '1', DEDUPE_WIRE_VERBOSE: '1' })).toContain(
      'DEDUPE_WIRE_QUIET and',
    );
  });

  it('lets a switch of the environment give way to its rival on the command line', () => {
    const { options, origins } = resolved({ verbose: true }, { DEDUPE_WIRE_QUIET: '1' });
    expect(options).toMatchObject({ verbose: true, quiet: false });
    expect(origins.quiet.kind).toBe('default');
  });

  it('keeps the folder of the environment in a run that does not write there', () => {
    const { options } = resolved({ check: true }, { DEDUPE_WIRE_OUT: 'articles/clean' });
    expect(options).toMatchObject({ check: true, out: 'articles/clean' });
  });
});
