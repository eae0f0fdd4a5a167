import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play, type Shown } from './screen.ts';
import { clean, doubled, folderOf } from './start.ts';

const other = doubled.replaceAll(/[a-z]{5,}/g, (word) => `${word}ly`);
const feed = {
  'desk/a.txt': doubled,
  'desk/b.txt': other,
  'desk/c.txt': clean.replaceAll('harbour', 'pier'),
};

function read(cwd: string, name: string): string {
  return readFileSync(join(cwd, name), 'utf8');
}

async function rewrite(cwd: string, ...more: readonly string[]): Promise<Shown> {
  const run = await play(['desk', '--in-place', ...more], { cwd });
  expect(run.code).toBe(0);
  return run;
}

describe('undo', () => {
  it('brings back bytes, mode and times, and the record goes', async () => {
    const cwd = folderOf(feed);
    chmodSync(join(cwd, 'desk/a.txt'), 0o640);
    utimesSync(join(cwd, 'desk/a.txt'), 1_000_000_000, 1_000_000_000);
    expect((await rewrite(cwd)).stderr).toContain('dedupe-wire undo takes it back (run 1).');
    expect(read(cwd, 'desk/a.txt')).toBe(clean);
    expect(statSync(join(cwd, 'desk/a.txt')).mtimeMs).toBe(1e12);
    const run = await play(['undo'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '', stdout: 'Run 1 undone: 2 articles brought back.\n' });
    for (const [name, text] of Object.entries(feed)) expect(read(cwd, name)).toBe(text);
    expect(statSync(join(cwd, 'desk/a.txt'))).toMatchObject({ mtimeMs: 1e12 });
    expect(statSync(join(cwd, 'desk/a.txt')).mode & 0o7777).toBe(0o640);
    expect(readdirSync(join(cwd, 'deduped-report/undo'))).toEqual([]);
    expect(existsSync(join(cwd, 'deduped-report/changes.patch'))).toBe(true);
    const again = await play(['undo'], { cwd });
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(again.stderr).toMatch(/^error: deduped-report: holds no record .*\.\n$/);
  });

  it('leaves a file that was edited since, names it, and undoes the rest', async () => {
    const cwd = folderOf(feed);
    await rewrite(cwd);
    writeFileSync(join(cwd, 'desk/a.txt'), `${clean}An editor wrote this.\n`);
    const run = await play(['undo'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('error: desk/a.txt: was changed since, and is left as it is.\n');
    expect(run.stderr).toContain('the record stays in deduped-report/undo/1');
    expect(run.stdout).toBe('Run 1 undone: 1 article brought back.\n');
    expect(read(cwd, 'desk/a.txt')).toContain('An editor wrote this.');
    expect(read(cwd, 'desk/b.txt')).toBe(other);
    writeFileSync(join(cwd, 'desk/a.txt'), clean);
    expect(await play(['undo', '1'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(read(cwd, 'desk/a.txt')).toBe(doubled);
  });

  it('names a file that is gone', async () => {
    const cwd = folderOf(feed);
    await rewrite(cwd);
    unlinkSync(join(cwd, 'desk/a.txt'));
    const run = await play(['undo'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('error: desk/a.txt: is not there any more; originals.tar');
    expect(existsSync(join(cwd, 'desk/a.txt'))).toBe(false);
  });

  it('goes back run by run, and says when a later one has to go first', async () => {
    const cwd = folderOf(feed);
    await rewrite(cwd, '--cut', 'careful');
    writeFileSync(join(cwd, 'desk/a.txt'), doubled);
    await rewrite(cwd);
    const listed = await play(['undo', '--list'], { cwd });
    expect(listed.stdout).toMatch(
      /^run 1 {2}\d{4}-\d\d-\d\d \d\d:\d\d UTC {2}2 articles, [\d,]+ bytes kept\nrun 2 .* 1 article, .*\n$/,
    );
    // As if run 2 had rewritten what run 1 left.
    writeFileSync(join(cwd, 'desk/a.txt'), 'What run 2 made of it.\n');
    const early = await play(['undo', '1'], { cwd });
    expect(early.stderr).toContain('run 2 rewrote it, so undo that one first');
    writeFileSync(join(cwd, 'desk/a.txt'), clean);
    expect((await play(['undo'], { cwd })).stdout).toBe(
      'Run 2 undone: 1 article brought back. Still there: run 1.\n',
    );
    expect(await play(['undo'], { cwd })).toMatchObject({ code: 0 });
    expect(read(cwd, 'desk/b.txt')).toBe(other);
  });

  it('forgets a run and those before it, and leaves the articles', async () => {
    const cwd = folderOf(feed);
    await rewrite(cwd);
    writeFileSync(join(cwd, 'desk/a.txt'), doubled);
    await rewrite(cwd);
    expect((await play(['undo', '--forget'], { cwd })).stderr).toMatch(/--forget needs the number/);
    expect((await play(['undo', '--forget', '3'], { cwd })).stderr).toMatch(
      /no record of run 3; there is runs 1, 2/,
    );
    const run = await play(['undo', '--forget', '2'], { cwd });
    expect(run.stdout).toBe('Forgot runs 1, 2. The articles stay as they are.\n');
    expect(read(cwd, 'desk/a.txt')).toBe(clean);
    expect((await play(['undo', '--list'], { cwd })).stderr).toMatch(
      /^note: deduped-report: holds no record/,
    );
  });

  it('looks where a config file has its reports, from below, too, unless it is told not to', async () => {
    const files = Object.entries(feed).map(([name, text]) => [`feed/${name}`, text] as const);
    const config = { '.git/HEAD': '', 'dedupe-wire.config.json': '{ "out": "clean" }' };
    const cwd = join(folderOf({ ...Object.fromEntries(files), ...config }), 'feed');
    await rewrite(cwd);
    expect(existsSync(join(cwd, '../clean-report/undo/1'))).toBe(true);
    expect((await play(['undo', '--no-config'], { cwd })).stderr).toContain(
      'deduped-report: holds no record',
    );
    expect(await play(['undo'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(read(cwd, 'desk/a.txt')).toBe(doubled);
  });

  it('touches nothing outside of the working folder, whatever a record says', async () => {
    const cwd = folderOf(feed);
    await rewrite(cwd);
    mkdirSync(join(cwd, 'below'));
    const run = await play(['undo', '--out', '../deduped'], { cwd: join(cwd, 'below') });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/does not lie in the working folder; run undo in a folder that it lies in/);
    expect(read(cwd, 'desk/a.txt')).toBe(clean);
  });

  it.each([
    [['undo', 'one'], '"one" is no number of a run'],
    [['undo', '0'], '"0" is no number of a run'],
    [['undo', '--list', '--forget'], 'rule each other out'],
    [['undo', '--in-place'], '--in-place'],
  ])('does not understand %s', async (argv, sentence) => {
    const run = await play(argv, { cwd: folderOf(feed) });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(sentence);
  });

  it('says nothing under --quiet', async () => {
    const cwd = folderOf(feed);
    await rewrite(cwd);
    expect(await play(['undo', '--quiet'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(read(cwd, 'desk/a.txt')).toBe(doubled);
  });

  it('leaves a damaged record and all articles alone', async () => {
    const cwd = folderOf(feed);
    await rewrite(cwd);
    writeFileSync(join(cwd, 'deduped-report/undo/1/record.jsonl'), 'noise');
    expect((await play(['undo'], { cwd })).stderr).toMatch(
      /^error: deduped-report\/undo\/1\/record.jsonl: is damaged/,
    );
    expect(read(cwd, 'desk/a.txt')).toBe(clean);
  });

  it('waits for no run that is under way', async () => {
    const cwd = folderOf(feed);
    await rewrite(cwd);
    const { pid } = process;
    const start = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ')[19] ?? '';
    const { hostname } = await import('node:os');
    writeFileSync(
      join(cwd, 'deduped-report/.dedupe-wire-run-1'),
      `${JSON.stringify({ pid, start, host: hostname() })}\n`,
    );
    const run = await play(['undo'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/another run is writing there/);
  });
});

describe('an article with several names', () => {
  it('is rewritten and brought back under all that are given, and they stay one file', async () => {
    const cwd = folderOf({ 'desk/a.txt': doubled });
    linkSync(join(cwd, 'desk/a.txt'), join(cwd, 'desk/z.txt'));
    const one = (): bigint[] =>
      ['a', 'z'].map((name) => statSync(join(cwd, `desk/${name}.txt`), { bigint: true }).ino);
    expect((await rewrite(cwd)).stderr).toBe('note: dedupe-wire undo takes it back (run 1).\n');
    expect([read(cwd, 'desk/a.txt'), read(cwd, 'desk/z.txt')]).toEqual([clean, clean]);
    expect(new Set(one()).size).toBe(1);
    expect(await play(['undo'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect([read(cwd, 'desk/a.txt'), read(cwd, 'desk/z.txt')]).toEqual([doubled, doubled]);
    expect(new Set(one()).size).toBe(1);
  });

  it('keeps the old bytes under a name outside of what was given, and the run says so', async () => {
    const cwd = folderOf({ 'desk/a.txt': doubled });
    linkSync(join(cwd, 'desk/a.txt'), join(cwd, 'archive.txt'));
    expect((await rewrite(cwd)).stderr).toContain(
      'note: desk/a.txt: has another name outside of what was given, which still holds what was cut.\n',
    );
    expect(read(cwd, 'archive.txt')).toBe(doubled);
    expect(read(cwd, 'desk/a.txt')).toBe(clean);
  });

  it('is brought back under each, when they have become two files', async () => {
    const cwd = folderOf({ 'desk/a.txt': doubled });
    linkSync(join(cwd, 'desk/a.txt'), join(cwd, 'desk/z.txt'));
    await rewrite(cwd);
    rmSync(join(cwd, 'desk/z.txt'));
    writeFileSync(join(cwd, 'desk/z.txt'), clean);
    expect(await play(['undo'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect([read(cwd, 'desk/a.txt'), read(cwd, 'desk/z.txt')]).toEqual([doubled, doubled]);
  });

  it('is left under a name that was edited since', async () => {
    const cwd = folderOf({ 'desk/a.txt': doubled });
    linkSync(join(cwd, 'desk/a.txt'), join(cwd, 'desk/z.txt'));
    await rewrite(cwd);
    rmSync(join(cwd, 'desk/z.txt'));
    writeFileSync(join(cwd, 'desk/z.txt'), 'Edited.\n');
    const run = await play(['undo'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/desk\/a\.txt: was changed since, and is left as it is \(as .*desk\/z\.txt\)/);
    expect([read(cwd, 'desk/a.txt'), read(cwd, 'desk/z.txt')]).toEqual([doubled, 'Edited.\n']);
  });

  it('is the target when it is given by a link, and the link stays', async () => {
    const cwd = folderOf({ 'store/a.txt': doubled });
    symlinkSync('store/a.txt', join(cwd, 'link.txt'));
    const run = await play(['link.txt', '--in-place'], { cwd });
    expect(run.code).toBe(0);
    expect(read(cwd, 'store/a.txt')).toBe(clean);
    expect(read(cwd, 'link.txt')).toBe(clean);
    expect(
      readdirSync(cwd, { withFileTypes: true })
        .find(({ name }) => name === 'link.txt')
        ?.isSymbolicLink(),
    ).toBe(true);
    expect(await play(['undo'], { cwd })).toMatchObject({ code: 0 });
    expect(read(cwd, 'store/a.txt')).toBe(doubled);
  });
});
