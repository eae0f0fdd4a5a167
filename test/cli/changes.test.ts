import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play } from './screen.ts';
import { clean, doubled, folderOf } from './start.ts';

/** Two articles that share no sentence. */
const feed = { 'a.txt': doubled, 'b.txt': doubled.replaceAll(/[a-z]{5,}/g, (word) => `${word}ly`) };
const edited =
  'An editor wrote this while the run was under way, and nobody may take it away from her again.\n';

/** Does something once, at the first sign of a phase on the progress line. */
function at(phase: string, act: () => void): (written: string) => void {
  let isDone = false;
  return (written) => {
    if (isDone || !written.includes(phase)) return;
    isDone = true;
    act();
  };
}

describe('an article that changes while the run judges', () => {
  it.each(['edited', 'removed'])(
    'is named when it was %s, and nothing of the old one is written',
    async (how) => {
      const cwd = folderOf(feed);
      const path = join(cwd, 'b.txt');
      const onAside = at('reading … 100', () =>
        how === 'edited' ? writeFileSync(path, edited) : rmSync(path),
      );
      const run = await play(['.', '--no-color'], { cwd, isTTY: true, onAside });
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(/error: b\.txt: (changed|vanished) during the run/);
      expect(run.stderr).not.toContain('report it');
      expect(existsSync(join(cwd, 'deduped/b.txt'))).toBe(false);
    },
  );
});

describe('an article that changes while the copies are written', () => {
  it('ends the run, and what was written stays whole', async () => {
    const cwd = folderOf(feed);
    const onAside = at('writing', () => writeFileSync(join(cwd, 'b.txt'), edited));
    const run = await play(['.', '--no-color'], { cwd, isTTY: true, onAside });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('error: b.txt: changed during the run; run again when nobody writes to it.');
    expect(existsSync(join(cwd, 'deduped/b.txt'))).toBe(false);
    const left = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('.dw-'),
    );
    expect(left).toEqual([]);
    const again = await play(['.'], { cwd });
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'deduped/a.txt'), 'utf8')).toBe(clean);
    expect(readFileSync(join(cwd, 'deduped/b.txt'), 'utf8')).toBe(edited);
  });
});

describe('an article that changes while articles are rewritten', () => {
  it('keeps the edit, and the record is of the others', async () => {
    const cwd = folderOf(feed);
    const onAside = at('rewriting', () => writeFileSync(join(cwd, 'b.txt'), edited));
    const run = await play(['.', '--in-place', '--no-color'], { cwd, isTTY: true, onAside });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/error: b\.txt: .*left as it is.*run again/);
    expect(run.stdout).toContain('Wrote 1 article in place');
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(clean);
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(edited);
    const record = readFileSync(join(cwd, 'deduped-report/changes.patch'), 'utf8');
    expect(record).toContain('+++ b/a.txt');
    expect(record).not.toContain('b.txt');
  });

  it('takes nothing from another article that leans on it', async () => {
    const cwd = folderOf({ 'a.txt': doubled, 'b.txt': `${clean}${edited}` });
    const onAside = at('rewriting', () => writeFileSync(join(cwd, 'a.txt'), edited));
    const run = await play(['.', '--in-place', '--across', 'cut', '--no-color'], {
      cwd,
      isTTY: true,
      onAside,
    });
    expect(run.code).toBe(2);
    const all = readFileSync(join(cwd, 'a.txt'), 'utf8') + readFileSync(join(cwd, 'b.txt'), 'utf8');
    for (const line of clean.split('\n')) expect(all).toContain(line);
  });
});
