import { describe, expect, it } from 'vitest';
import { listedPaths } from '../../src/cli/listed-paths.ts';
import { UsageError } from '../../src/config/usage-error.ts';
import { runHere } from './run-here.ts';
import { clean, doubled, folderOf } from './start.ts';

function listed(lists: readonly string[], files: Readonly<Record<string, string | Uint8Array>>, input = '') {
  return listedPaths(lists, folderOf(files), { isTTY: false, read: () => Buffer.from(input, 'latin1') });
}

describe('--files-from', () => {
  it('takes lines or what ends with a NUL, byte for byte', () => {
    expect(listed(['l'], { l: 'a b.txt\r\n\n-\nc.txt' })).toEqual(['a b.txt', './-', 'c.txt']);
    expect(listed(['l'], { l: 'a\nb\0c\0' })).toEqual(['a\nb', 'c']);
    expect(listed(['-', 'l'], { l: 'x' }, '\xe9\n')).toEqual(['\udce9', 'x']);
  });

  it('says in one sentence what is wrong with a list', () => {
    expect(() => listed(['l'], {})).toThrow(UsageError);
    expect(() => listed(['l'], {})).toThrow('--files-from: l cannot be read: it is not there (any more);');
    expect(() => listed(['l'], { 'l/x': '' })).toThrow('--files-from: l is a folder, not a file;');
    expect(() => listed(['l'], { l: '\n' })).toThrow('--files-from: l lists no path;');
    expect(() => listed(['-', '-'], {})).toThrow('give "-" once.');
  });

  it('goes with other paths, and names what is missing', async () => {
    const cwd = folderOf({ 'a.txt': doubled, 'b.txt': clean });
    const run = await runHere(['b.txt', '--check', '--files-from', '-'], { cwd, input: 'a.txt\nnone.txt\n' });
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('a.txt');
    expect(run.stderr).toBe('error: none.txt: no such file or folder; check the path.\n');
    expect((await runHere(['--check', '--files-from', '-'], { cwd, input: 'a.txt\0' })).code).toBe(1);
  });
});

describe('what is ignored', () => {
  it('is named when it was named, and counted else', async () => {
    const cwd = folderOf({
      '.dedupewireignore': 'a.txt\nc.txt\n',
      'a.txt': doubled,
      'b.txt': clean,
      'c.txt': clean,
    });
    const run = await runHere(['.', 'a.txt', '--check'], { cwd });
    expect(run.code).toBe(0);
    expect(run.stderr).toBe(
      'note: a.txt is ignored by .dedupewireignore ("a.txt") and is not read; --no-ignore reads it.\n' +
        'note: 1 file or folder is ignored, as ignore files say; --verbose names them.\n',
    );
    expect((await runHere(['.', '--check', '--no-ignore'], { cwd })).code).toBe(1);
    const all = await runHere(['a.txt', '--check'], { cwd });
    expect(all).toMatchObject({ code: 2, stdout: '' });
    expect(all.stderr).toContain('nothing is left to read; --no-ignore reads it.');
  });
});
