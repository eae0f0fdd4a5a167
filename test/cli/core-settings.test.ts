import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coreSettings, type CoreSettings } from '../../src/cli/core-settings.ts';
import { makePrinter } from '../../src/cli/printer.ts';
import type { Output } from '../../src/cli/stdio.ts';
import { environmentLayer, flagLayer, type Environment, type Flags } from '../../src/config/layer.ts';
import { resolve } from '../../src/config/resolve.ts';
import { UsageError } from '../../src/config/usage-error.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { folderOf } from './start.ts';

interface Told extends CoreSettings {
  readonly notes: string;
}

/** What the core is told when a command is given in a folder, and what is said about it. */
async function told(flags: Flags, cwd = folderOf({}), env: Environment = {}): Promise<Told> {
  let notes = '';
  const output: Output = {
    isTTY: false,
    columns: undefined,
    failure: undefined,
    write: (chunk) => void (notes += String(chunk)),
  };
  const streams = { argv: [], env, stdin: { isTTY: false, read: () => new Uint8Array() }, cwd: () => cwd };
  const { options, origins } = resolve([flagLayer(flags), environmentLayer(env)]);
  const printer = await makePrinter({ ...streams, stdout: output, stderr: output }, options);
  return { ...(await coreSettings({ options, origins, printer }, cwd)), notes };
}

/** The sentence of the refusal. */
async function refusal(flags: Flags, cwd?: string, env?: Environment): Promise<string> {
  try {
    await told(flags, cwd, env);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('coreSettings', () => {
  it('hands on every setting of the core', async () => {
    expect(await told({})).toEqual({ settings: defaultSettings, lists: [], notes: '' });
    const flags = { cut: 'sentences', across: 'cut', keep: 'latest', layout: 'line', near: '0.5' };
    const { settings } = await told({ ...flags, keepText: ['a'], standing: ['b *', 'c'] });
    expect(settings).toEqual({ ...flags, near: 0.5, keepText: ['a'], standing: ['b *', 'c'] });
  });

  it('reads what names a file, seen from the working folder, and takes the rest for texts', async () => {
    const cwd = folderOf({
      'lists/known.txt': '# Known\nSign up *\n\n  All rights reserved.  \n',
      'more.txt': 'Sign up *\r\nОб этом *\r\n',
    });
    const values = ['lists/known.txt', 'Write to *', './more.txt', 'Write to *'];
    const { settings, lists, notes } = await told({ keepText: values, standing: ['lists'] }, cwd);
    expect(settings.keepText).toEqual(['Sign up *', 'All rights reserved.', 'Write to *', 'Об этом *']);
    expect(settings.standing).toEqual(['lists']);
    expect(lists.map((path) => path.slice(path.lastIndexOf('/') + 1))).toEqual(['known.txt', 'more.txt']);
    expect(notes).toBe('');
  });

  it('reads a file that a variable names', async () => {
    const cwd = folderOf({ 'known.txt': 'Sign up *\n' });
    const { settings } = await told({}, cwd, { DEDUPE_WIRE_STANDING: join(cwd, 'known.txt') });
    expect(settings.standing).toEqual(['Sign up *']);
  });

  it('says so when a value looks like a file that is not there, or a list is empty', async () => {
    const cwd = folderOf({ 'empty.txt': '# nothing\n' });
    const { settings, notes } = await told({ keepText: ['known.txt', 'empty.txt', 'See *.txt'] }, cwd);
    expect(settings.keepText).toEqual(['known.txt', 'See *.txt']);
    expect(notes).toBe(
      'note: --keep-text: no file is called known.txt, so it is taken for a text.\n' +
        'note: --keep-text: empty.txt lists no text.\n',
    );
  });

  it.each(['*', '**', ' ', '* *', '—', '* * *'])(
    'refuses %j, which would match anything',
    async (pattern) => {
      const why =
        'has neither a letter nor a digit and would match any text or none; write out words of the text.';
      expect(await refusal({ keepText: ['x', pattern] })).toBe(`--keep-text: "${pattern}" ${why}`);
      expect(await refusal({ standing: [pattern] })).toBe(`--standing: "${pattern}" ${why}`);
      const cwd = folderOf({ 'known.txt': 'Sign up\n\n***\n' });
      expect(await refusal({}, cwd, { DEDUPE_WIRE_STANDING: 'known.txt' })).toBe(
        `DEDUPE_WIRE_STANDING: "***" in line 3 of known.txt ${why}`,
      );
    },
  );

  it('refuses a file that is no list, in one sentence', async () => {
    const cwd = folderOf({
      'page.pdf': '%PDF-1.7\n',
      'latin.txt': Buffer.from('caf\xe9', 'latin1'),
    });
    expect(await refusal({ standing: ['page.pdf'] }, cwd)).toBe(
      '--standing: page.pdf is a PDF file, not text; give a file with one text a line.',
    );
    expect(await refusal({ keepText: ['latin.txt'], encoding: 'utf-8' }, cwd)).toBe(
      '--keep-text: latin.txt has bytes that are not utf-8: check --encoding; give a file with one text a line.',
    );
  });
});
