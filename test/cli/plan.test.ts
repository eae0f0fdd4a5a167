import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play } from './screen.ts';
import { clean, doubled, folderOf } from './start.ts';

const other = doubled.replaceAll(/[a-z]{5,}/g, (word) => `${word}ly`);
const feed = { 'desk/a.txt': doubled, 'desk/b.txt': other };

async function planned(more: readonly string[] = []): Promise<string> {
  const cwd = folderOf(feed);
  expect(await play(['desk', '--plan', 'plan.json', ...more], { cwd })).toMatchObject({ code: 0 });
  return cwd;
}

const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');

/** Changes the text of the plan. */
function edit(cwd: string, change: (text: string) => string): void {
  writeFileSync(join(cwd, 'plan.json'), change(read(cwd, 'plan.json')));
}

describe('a plan', () => {
  it('changes nothing, and applied gives what a run gives', async () => {
    const cwd = await planned();
    expect(read(cwd, 'desk/a.txt')).toBe(doubled);
    expect(existsSync(join(cwd, 'deduped-report'))).toBe(false);
    expect(await play(['apply', 'plan.json', '--out', 'one'], { cwd })).toMatchObject({
      code: 0,
      stderr: '',
    });
    await play(['desk', '--out', 'two'], { cwd });
    for (const name of [
      '/a.txt',
      '/b.txt',
      '-report/report.json',
      '-report/changes.patch',
      '-report/report.html',
    ])
      expect(read(cwd, `one${name}`)).toBe(read(cwd, `two${name}`));
  });

  it('leaves what was decided against', async () => {
    const cwd = await planned();
    edit(cwd, (text) => text.replace('{"decision":"cut"', '{"decision":"keep"'));
    expect(await play(['apply', 'plan.json', '--in-place'], { cwd })).toMatchObject({ code: 0 });
    expect([read(cwd, 'desk/a.txt'), read(cwd, 'desk/b.txt')]).toContain(doubled);
    expect(await play(['undo'], { cwd })).toMatchObject({ code: 0 });
    expect(read(cwd, 'desk/b.txt')).toBe(other);
    // What a person decided is not planned over.
    expect((await play(['desk', '--plan', 'plan.json'], { cwd })).stderr).toMatch(/decided in a review/);
  });

  it('leaves an article that has changed, and says so', async () => {
    const cwd = await planned();
    writeFileSync(join(cwd, 'desk/a.txt'), `${doubled}An editor wrote this.\n`);
    const run = await play(['apply', 'plan.json', '--in-place'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('error: desk/a.txt: has changed since the plan was made\n');
    expect(read(cwd, 'desk/a.txt')).toContain('An editor wrote this.');
    expect(read(cwd, 'desk/b.txt')).not.toBe(other);
  });

  it('takes nothing from an article whose keeper has changed or is gone', async () => {
    for (const change of ['changed', 'gone']) {
      const cwd = folderOf({ 'desk/a.txt': clean, 'desk/b.txt': `${clean}${other}` });
      await play(['desk', '--across', 'cut', '--plan', 'plan.json'], { cwd });
      if (change === 'gone') rmSync(join(cwd, 'desk/a.txt'));
      else writeFileSync(join(cwd, 'desk/a.txt'), 'Another text.\n');
      const run = await play(['apply', 'plan.json', '--in-place'], { cwd });
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(/error: desk\/b\.txt: is left as it is, since desk\/a\.txt has changed/);
      expect(read(cwd, 'desk/b.txt')).toBe(`${clean}${other}`);
    }
  });

  it('that would cut a keeper is refused whole', async () => {
    const cwd = await planned();
    edit(cwd, (text) =>
      text.replace(
        /"keeper":\{"path":"desk\/a.txt","span":\{"start":0/,
        '"keeper":{"path":"desk/a.txt","span":{"start":9',
      ),
    );
    const run = await play(['apply', 'plan.json', '--in-place'], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(
      /^error: plan\.json: what it cuts from desk\/a\.txt would lose text .*nothing was written/,
    );
    expect([read(cwd, 'desk/a.txt'), read(cwd, 'desk/b.txt')]).toEqual([doubled, other]);
  });

  it.each([
    ['no JSON', (): string => '{'],
    ['another JSON', (): string => '{"plan":1}'],
    ['a place outside', (text: string): string => text.replace('"out":"a.txt"', '"out":"../a.txt"')],
    ['a member more', (text: string): string => text.replace('{"plan"', '{"__proto__":{},"plan"')],
  ])('is refused with %s in it', async (_, damage) => {
    const cwd = await planned();
    edit(cwd, damage);
    const run = await play(['apply', 'plan.json'], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^error: plan\.json: is no (JSON|plan)/);
    // Nor is it written over.
    expect((await play(['desk', '--plan', 'plan.json'], { cwd })).stderr).toMatch(/is there and is no plan/);
  });

  it('does not rewrite what lies outside of the working folder', async () => {
    const cwd = await planned();
    mkdirSync(join(cwd, 'below'));
    await play(['../desk', '--plan', 'p.json'], { cwd: join(cwd, 'below') });
    const run = await play(['apply', 'p.json', '--in-place'], { cwd: join(cwd, 'below') });
    expect(run.stderr).toMatch(/does not lie in the working folder/);
    expect(read(cwd, 'desk/a.txt')).toBe(doubled);
  });

  it('is reviewed at a terminal only', async () => {
    const run = await play(['review', 'plan.json'], { cwd: await planned() });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^error: review asks a person and needs a terminal/);
  });
});
