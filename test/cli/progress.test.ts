import { describe, expect, it } from 'vitest';
import { makeProgress } from '../../src/cli/progress.ts';
import type { Output } from '../../src/cli/stdio.ts';
import { play } from './screen.ts';
import { doubled, folderOf } from './start.ts';

function recorder(): Output & { readonly written: string[] } {
  const written: string[] = [];
  return {
    written,
    isTTY: true,
    columns: 80,
    failure: undefined,
    write: (chunk) => void written.push(String(chunk)),
  };
}

describe('makeProgress', () => {
  it('rewrites its line when the percentage changes and at no other time', () => {
    const stream = recorder();
    const progress = makeProgress(stream, true, 80);
    for (let done = 1; done <= 100_000; done++) progress.show('reading', done, 100_000);
    expect(stream.written).toHaveLength(101);
    expect(stream.written.at(-1)).toBe('\u001B[G\u001B[Kreading … 100 %');
  });

  it('clears its line once', () => {
    const stream = recorder();
    const progress = makeProgress(stream, true, 80);
    progress.clear();
    progress.show('reading', 0, 0);
    progress.clear();
    progress.clear();
    expect(stream.written).toEqual(['\u001B[G\u001B[Kreading … 100 %', '\u001B[G\u001B[K']);
  });

  it('fits a narrow terminal', () => {
    const stream = recorder();
    makeProgress(stream, true, 10).show('reading', 1, 2);
    expect(stream.written).toEqual(['\u001B[G\u001B[Kreading …']);
  });

  it('says nothing where nobody watches', () => {
    const stream = recorder();
    const progress = makeProgress(stream, false, 80);
    progress.show('reading', 1, 2);
    progress.clear();
    expect(stream.written).toEqual([]);
  });
});

describe('a run', () => {
  it('shows progress on a terminal and clears it before anything else is printed', async () => {
    const cwd = folderOf({ 'a.txt': doubled });
    const { stderr } = await play(['a.txt', 'nowhere', '--check'], { cwd, isTTY: true });
    expect(stderr).toContain('reading … 100 %');
    expect(stderr.endsWith('\u001B[G\u001B[K')).toBe(true);
  });

  it.each([{ CI: 'true' }, { TERM: 'dumb' }])(
    'shows none with %o',
    async (env: Readonly<Record<string, string>>) => {
      const cwd = folderOf({ 'a.txt': doubled });
      expect(await play(['a.txt', '--check'], { cwd, env, isTTY: true })).toMatchObject({
        code: 1,
        stderr: '',
      });
    },
  );

  it('shows none under --quiet or without a terminal', async () => {
    const cwd = folderOf({ 'a.txt': doubled });
    expect(await play(['a.txt', '--check', '--quiet'], { cwd, isTTY: true })).toMatchObject({ stderr: '' });
    expect(await play(['a.txt', '--check'], { cwd })).toMatchObject({ stderr: '' });
  });
});
