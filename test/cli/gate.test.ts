import { existsSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play, type Shown } from './screen.ts';
import { clean, doubled, folderOf } from './start.ts';

/** An article with a paragraph in two versions that differ in a figure. */
const updated = [
  'The fire in the old mill was put out in the early hours of Tuesday by crews from three towns.',
  'Police said that 12 people were taken to the hospital in Oban with burns after the fire.',
  'The mill had stood empty since the last weaver retired, and the owners wanted to sell the land.',
  'Police said that 14 people were taken to the hospital in Oban with burns after the fire.',
  '',
].join('\n');

const other = [
  'A lorry with eight tons of herring overturned on the road to the harbour, and nobody was hurt.',
  'The road was closed for most of the day, since the fish had to be shovelled up by hand.',
  'A lorry with eight tons of herring overturned on the road to the harbour, and nobody was hurt.',
  'The road was closed for most of the day, since the fish had to be shovelled up by hand.',
  '',
].join('\n');

async function checkIn(cwd: string, ...flags: readonly string[]): Promise<Shown> {
  return play(['articles', '--check', ...flags], { cwd });
}

function read(cwd: string, name = 'known.json'): string {
  return readFileSync(join(cwd, name), 'utf8');
}

describe('what counts in a check', () => {
  const cwd = (): string =>
    folderOf({ 'articles/a.txt': doubled, 'articles/b.txt': other, 'articles/c.txt': updated });

  it('is what would be cut, with no number allowed', async () => {
    const run = await checkIn(cwd());
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('Check failed: 2 findings count.');
  });

  it.each([
    ['0', 1],
    ['1', 1],
    ['2', 0],
    ['3', 0],
  ])('of two findings --max-findings %s lets pass so many', async (most, code) => {
    const run = await checkIn(cwd(), '--max-findings', most);
    expect(run.code).toBe(code);
  });

  it.each([
    ['updated-paragraph', 1, 'Check failed: 1 finding counts.'],
    ['cut,updated-paragraph', 1, 'Check failed: 3 findings count.'],
    ['near-repeat', 0, 'nothing'],
    ['repeated-block, repeated-source-line', 1, 'Check failed: 2 findings count.'],
  ])('under --fail-on %s', async (kinds, code, said) => {
    const run = await checkIn(cwd(), '--fail-on', kinds);
    expect(run.code).toBe(code);
    if (code === 1) expect(run.stdout).toContain(said);
    else expect(run.stdout).not.toContain('Check');
  });

  it('shows a kept finding that counts, which no other run does', async () => {
    const folder = cwd();
    expect((await checkIn(folder)).stdout).not.toContain('Updated paragraph');
    expect((await checkIn(folder, '--fail-on', 'updated-paragraph')).stdout).toContain('Updated paragraph');
  });

  it('is no reason for 1 under --exit-zero, which hides no fault', async () => {
    const folder = cwd();
    expect((await checkIn(folder, '--exit-zero')).code).toBe(0);
    expect((await play(['articles', 'nowhere', '--check', '--exit-zero'], { cwd: folder })).code).toBe(2);
  });

  it.each([
    ['--max-findings', '1.5'],
    ['--max-findings', '-1'],
    ['--fail-on', 'repeated-blok'],
    ['--fail-on', ','],
  ])('takes no %s %s', async (flag, value) => {
    const run = await checkIn(cwd(), flag, value);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr.split('\n')).toHaveLength(2);
  });

  it.each([
    ['--max-findings', '1'],
    ['--fail-on', 'cut'],
    ['--exit-zero'],
    ['--baseline', 'x'],
    ['--update-baseline'],
    ['--since', 'main'],
  ])('is not asked without a check: %s', async (...flags) => {
    const run = await play(['articles', ...flags], { cwd: cwd() });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`${flags[0]} says how a check ends; add --check`);
  });
});

describe('skips', () => {
  it('fail on request, when they could be articles, and are no finding', async () => {
    const cwd = folderOf({ 'articles/a.txt': clean, 'articles/b.txt': 'a\0b', 'articles/.c.txt': clean });
    expect((await checkIn(cwd)).code).toBe(0);
    const run = await checkIn(cwd, '--fail-on-skip');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('--fail-on-skip: 1 file was skipped, such as articles/b.txt');
    rmSync(join(cwd, 'articles/b.txt'));
    expect((await checkIn(cwd, '--fail-on-skip')).code).toBe(0);
    symlinkSync('../elsewhere.txt', join(cwd, 'articles/d.txt'));
    expect((await checkIn(cwd, '--fail-on-skip')).code).toBe(2);
  });

  it('do not count what the tool wrote itself', async () => {
    const cwd = folderOf({ 'a.txt': doubled });
    expect((await play(['.'], { cwd })).code).toBe(0);
    const env = { DEDUPE_WIRE_OUT: 'elsewhere' };
    const flags = ['.', '--check', '--fail-on-skip', '--exit-zero'];
    expect((await play(flags, { cwd, env })).code).toBe(0);
  });
});

describe('nothing to check', () => {
  it.each([
    ['an empty folder', { 'articles/picture.jpg': 'x' }],
    ['a folder of hidden files', { 'articles/.a.txt': clean }],
    ['a folder of files that are no text', { 'articles/a.txt': 'a\0b' }],
  ])('%s ends with 2, and with 0 when that is allowed', async (_, files) => {
    const cwd = folderOf(files);
    const run = await checkIn(cwd);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('error: ');
    expect((await checkIn(cwd, '--allow-empty')).code).toBe(0);
    expect((await play(['nowhere', '--check', '--allow-empty'], { cwd })).code).toBe(2);
  });

  it('names what was hidden, and writes nothing', async () => {
    const cwd = folderOf({ 'articles/.a.txt': clean });
    const run = await play(['articles'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('articles/.a.txt: is hidden');
    expect(existsSync(join(cwd, 'deduped'))).toBe(false);
  });
});

describe('a baseline', () => {
  const flags = ['--baseline', 'known.json'];
  const update = [...flags, '--update-baseline'];

  it('has to be there, and is made on request', async () => {
    const cwd = folderOf({ 'articles/a.txt': doubled });
    expect((await checkIn(cwd, ...flags)).stderr).toBe(
      'error: --baseline: there is no file known.json; check the path, or make it with --update-baseline.\n',
    );
    const made = await checkIn(cwd, ...update);
    expect(made.code).toBe(0);
    expect(made.stdout).toContain('Wrote known.json.');
    expect(JSON.parse(read(cwd))).toMatchObject({
      baselineVersion: '1.0',
      findings: [
        { kind: 'repeated-block', count: 1, text: expect.stringContaining('The harbour') as string },
      ],
    });
    const run = await checkIn(cwd, ...flags);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('Check passed: nothing new, 1 known from the baseline.');
    expect(run.stdout).not.toContain('Repeated block');
    expect((await checkIn(cwd, ...flags, '--verbose')).stdout).toContain('It is known from the baseline.');
  });

  it('knows a finding after its lines moved and its folder was renamed, and no other in its stead', async () => {
    const cwd = folderOf({ 'articles/a.txt': doubled });
    await checkIn(cwd, ...update);
    rmSync(join(cwd, 'articles/a.txt'));
    const moved = folderOf({
      'feed/desk/b.txt': `Two lines\nstand above.\n\n${doubled}`,
      'known.json': read(cwd),
    });
    expect((await play(['feed', '--check', ...flags], { cwd: moved })).code).toBe(0);
    writeFileSync(join(cwd, 'articles/a.txt'), other);
    const swapped = await checkIn(cwd, ...flags);
    expect(swapped.code).toBe(1);
    expect(swapped.stdout).toContain('1 finding of the baseline is not there any more');
    expect(swapped.stdout).toMatch(/repeated-block [0-9a-f]{16} The harbour/);
  });

  it('counts findings of one text', async () => {
    const cwd = folderOf({ 'articles/a.txt': doubled });
    await checkIn(cwd, ...update);
    writeFileSync(join(cwd, 'articles/b.txt'), doubled);
    const run = await checkIn(cwd, ...flags, '--across', 'off');
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('Check failed: 1 finding counts, 1 known from the baseline.');
  });

  it('loses what is out of date when it is updated, keeps its bytes else, and its mode', async () => {
    const cwd = folderOf({ 'articles/a.txt': doubled, 'articles/b.txt': other });
    await checkIn(cwd, ...update);
    const before = [read(cwd), statSync(join(cwd, 'known.json')).ino];
    await checkIn(cwd, ...update);
    expect([read(cwd), statSync(join(cwd, 'known.json')).ino]).toEqual(before);
    writeFileSync(join(cwd, 'articles/b.txt'), clean);
    const run = await checkIn(cwd, ...update);
    expect(run.stdout).toContain('1 finding of the baseline is not there any more');
    expect(JSON.parse(read(cwd))).toMatchObject({ findings: [{ kind: 'repeated-block' }] });
  });

  it('is left as it is when an article cannot be judged', async () => {
    const cwd = folderOf({ 'articles/a.txt': doubled });
    await checkIn(cwd, ...update);
    const before = read(cwd);
    const run = await play(['nowhere', 'articles', '--check', ...update], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('known.json: is left as it is');
    expect(read(cwd)).toBe(before);
  });

  it.each([
    ['no json', 'is no JSON'],
    ['{"a":1}', 'is no baseline of dedupe-wire'],
    ['{"baselineVersion":"2.0","findings":[]}', 'is of a version that is not known here'],
    ['{"baselineVersion":"1.0"}', 'has no list of findings'],
    ['{"baselineVersion":"1.0","findings":[{"id":"x"}]}', 'has an entry that is not understood, number 1'],
    ['<<<<<<< ours\n{}\n', 'holds a merge conflict'],
  ])('that reads %s is refused', async (text, reason) => {
    const cwd = folderOf({ 'articles/a.txt': doubled, 'known.json': text });
    const run = await checkIn(cwd, ...flags);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(`error: --baseline: known.json ${reason}; `);
  });

  it('is named when it is written, and goes with a check of all articles', async () => {
    const cwd = folderOf({ 'articles/a.txt': doubled });
    expect((await checkIn(cwd, '--update-baseline')).stderr).toContain('name it with --baseline');
    expect((await checkIn(cwd, ...update, '--since', 'HEAD')).stderr).toContain('leave one of them away');
    expect((await checkIn(cwd, '--baseline', 'articles')).stderr).toContain('articles is no file');
  });

  it.each(['github', 'junit', 'gitlab'])('is left out of the report for %s', async (format) => {
    const cwd = folderOf({ 'articles/a.txt': doubled });
    const before = await checkIn(cwd, '--report', format);
    expect(before.stdout).toContain('articles/a.txt');
    expect(before.stdout).toContain('The block is printed again');
    await checkIn(cwd, ...update);
    const run = await checkIn(cwd, ...flags, '--report', format);
    expect(run.code).toBe(0);
    expect(run.stdout).not.toContain('The block is printed again');
  });

  it('is no article', async () => {
    const cwd = folderOf({ 'articles/a.txt': doubled });
    await checkIn(cwd, '--baseline', 'articles/known.txt', '--update-baseline');
    const run = await checkIn(cwd, '--baseline', 'articles/known.txt');
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('articles/known.txt: is the baseline, not an article');
  });
});
