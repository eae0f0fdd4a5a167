import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTree, writeTree } from '../cases/tree.ts';
import { play } from '../cli/screen.ts';
import { sampleFeed } from './sample-feed.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');

let base = '';
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'dedupe-wire-undo-')));
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

/** Rewrites `desk` in place, again and again until nothing is cut, then undoes all of it. Gives how many runs it took. */
async function thereAndBack(flags: readonly string[]): Promise<number> {
  const before = readTree(join(base, 'desk'));
  let runs = 0;
  for (let left = true; left;) {
    const run = await play(['desk', '--in-place', ...flags], { cwd: base });
    expect(run.stderr).not.toMatch(/^error: (?!desk\/.*(charset|text|encoding|UTF))/mu);
    left = run.stdout.includes(' in place, ');
    if (left) runs++;
  }
  expect(readTree(join(base, 'desk'))).not.toEqual(before);
  for (let run = runs; run > 0; run--)
    expect(await play(['undo'], { cwd: base })).toMatchObject({ code: 0, stderr: '' });
  expect(readTree(join(base, 'desk'))).toEqual(before);
  return runs;
}

describe('--in-place, then undo, changes no byte', () => {
  test.each([[[]], [['--across', 'cut']]])('of the real copy in fixtures, with %j', async (flags) => {
    cpSync(join(fixtures, 'articles'), join(base, 'desk', 'articles'), { recursive: true });
    cpSync(join(fixtures, 'real-copy'), join(base, 'desk', 'real-copy'), {
      recursive: true,
      filter: (path) => !/[/\\](out|out-report)$/u.test(path),
    });
    expect(await thereAndBack(flags)).toBe(1);
  });

  test('of files in other charsets, with odd line ends and hostile text', async () => {
    for (const theme of ['encodings', 'hostile', 'layouts'])
      cpSync(join(fixtures, theme), join(base, 'desk', theme), { recursive: true });
    expect(await thereAndBack([])).toBeGreaterThan(0);
  });

  test('of made-up copy', async () => {
    writeTree(join(base, 'desk'), sampleFeed(41, 60));
    expect(await thereAndBack(['--across', 'cut'])).toBe(1);
  });
});
