import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, clean, doubled, folderOf, start } from './start.ts';

/** Every file below a folder with its content, folders left out. */
function tree(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = entries.filter((entry) => statSync(join(folder, entry)).isFile());
  return Object.fromEntries(
    files.toSorted().map((file) => [file, readFileSync(join(folder, file), 'latin1')]),
  );
}

const feed = { 'articles/a.txt': doubled, 'articles/desk/b.txt': clean };
const cleaned = { 'a.txt': clean, 'desk/b.txt': clean };

describe('copies', () => {
  it('writes the cleaned copies and the reports, and leaves the input alone', () => {
    const cwd = folderOf(feed);
    const run = start(['articles'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('3 of 9 paragraphs cut');
    expect(run.stdout).toContain('Next: open deduped-report/report.html');
    expect(tree(join(cwd, 'articles'))).toEqual({ 'a.txt': doubled, 'desk/b.txt': clean });
    expect(tree(join(cwd, 'deduped'))).toEqual(cleaned);
    expect(readdirSync(join(cwd, 'deduped-report')).filter((name) => !name.startsWith('.'))).toEqual([
      'changes.patch',
      'report.html',
      'report.json',
    ]);
  });

  it('writes where it is told, by flag or by variable', () => {
    const cwd = folderOf(feed);
    expect(start(['articles', '--out', 'x/clean/'], { cwd }).code).toBe(0);
    expect(tree(join(cwd, 'x/clean'))).toEqual(cleaned);
    expect(existsSync(join(cwd, 'x/clean-report/report.html'))).toBe(true);
    expect(start(['articles'], { cwd, env: { DEDUPE_WIRE_OUT: 'y' } }).code).toBe(0);
    expect(tree(join(cwd, 'y'))).toEqual(cleaned);
  });

  it('does the same again, and reads no output as input', () => {
    const cwd = folderOf(feed);
    const once = start(['.'], { cwd });
    const before = tree(cwd);
    const again = start(['.'], { cwd });
    expect(again).toEqual(once);
    expect(tree(cwd)).toEqual(before);
  });

  it('writes a patch that git applies to the input', () => {
    const cwd = folderOf(feed);
    start(['articles'], { cwd });
    const git = (...flags: readonly string[]): number | null =>
      spawnSync('git', ['apply', ...flags, 'deduped-report/changes.patch'], { cwd }).status;
    expect(git()).toBe(0);
    expect(tree(join(cwd, 'articles'))).toEqual(cleaned);
    expect(git('-R')).toBe(0);
    expect(tree(join(cwd, 'articles'))).toEqual({ 'a.txt': doubled, 'desk/b.txt': clean });
  });

  it('goes on without what is missing or unreadable, says so, and ends with 2', () => {
    const cwd = folderOf({ ...feed, 'articles/bad.txt': Buffer.from([0x80, 0x41, 0x0a]) });
    const run = start(['articles', 'nowhere', '--encoding', 'utf-8'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('error: nowhere: no such file or folder');
    expect(run.stderr).toMatch(/error: articles\/bad\.txt: .*utf-8/);
    expect(run.stdout).toContain('3 of 9 paragraphs cut');
    expect(Object.values(tree(join(cwd, 'deduped')))).toEqual([clean, clean]);
  });

  it('keeps the copy that an earlier run made of an article that cannot be read now', () => {
    const cwd = folderOf(feed);
    start(['articles'], { cwd });
    cpSync(join(folderOf({ x: Buffer.from([0x80, 0x41]) }), 'x'), join(cwd, 'articles/a.txt'));
    expect(start(['articles', '--encoding', 'utf-8'], { cwd }).code).toBe(2);
    expect(tree(join(cwd, 'deduped'))).toEqual(cleaned);
  });

  it('writes nothing when nothing is found', () => {
    const cwd = folderOf({ 'articles/a.pdf': 'x' });
    const run = start(['articles'], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^error: articles: .*--glob.*\.\n$/);
    expect(tree(cwd)).toEqual({ 'articles/a.pdf': 'x' });
  });

  it('does not write over what it did not write', () => {
    const cwd = folderOf({ ...feed, 'deduped/a.txt': 'mine' });
    const run = start(['articles'], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^error: deduped: .*--out\.\n$/);
    expect(tree(join(cwd, 'deduped'))).toEqual({ 'a.txt': 'mine' });
    expect(existsSync(join(cwd, 'deduped-report'))).toBe(false);
  });

  it('prints nothing under --quiet', () => {
    const cwd = folderOf(feed);
    expect(start(['articles', '--quiet'], { cwd })).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(tree(join(cwd, 'deduped'))).toEqual(cleaned);
  });
});

describe('settings of what is cut', () => {
  const list = { 'known.txt': '# Known texts\nSign up *\n\nThe harbour *\n' };
  const flags = ['--near', '.9', '--cut', 'sentences', '--keep', 'latest', '--standing', 'known.txt'];
  const settings = {
    cut: 'sentences',
    across: 'report',
    keep: 'latest',
    layout: 'auto',
    near: 0.9,
    keepText: ['Write to us'],
    standing: ['Sign up *', 'The harbour *'],
  };
  const reported = (cwd: string): unknown =>
    JSON.parse(readFileSync(join(cwd, 'deduped-report/report.json'), 'utf8'));

  it.each([[[]], [['--in-place']]])('come into the report of a run with %j', (mode) => {
    const cwd = folderOf({ ...feed, ...list });
    const run = start(['articles', ...mode, ...flags, '--keep-text', 'Write to us'], { cwd });
    expect(run.code).toBe(0);
    expect(reported(cwd)).toMatchObject({ schemaVersion: '1.0', settings, limits: [] });
  });

  it.each([
    ['articles'],
    ['articles', '--in-place'],
    ['articles', '--check'],
    ['articles', '--dry-run'],
    ['-'],
  ])('keep what they name from being cut: %s %s', (...mode) => {
    const cwd = folderOf({ ...feed, 'keep.lst': 'Ferries will sail *\n' });
    const run = start([...mode, '--keep-text', 'keep.lst', '--verbose'], { cwd, input: doubled });
    const whole = start([...mode, '--verbose'], { cwd: folderOf(feed), input: doubled });
    expect(`${whole.stdout}${whole.stderr}`).toMatch(/3 of \d paragraphs (to )?cut/);
    expect(`${run.stdout}${run.stderr}`).toMatch(/2 of \d paragraphs (to )?cut/);
  });

  it('take no list for an article', () => {
    const cwd = folderOf({ 'desk/a.txt': doubled, 'desk/known.txt': doubled });
    const run = start(['desk', '--standing', 'desk/known.txt'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('Skipped\n  desk/known.txt: is a list of texts, not an article\n');
    expect(readdirSync(join(cwd, 'deduped'))).toEqual(['a.txt']);
  });
});

describe('--check', () => {
  it('writes nothing and fails when something would be cut', () => {
    const cwd = folderOf(feed);
    const run = start(['articles', '--check'], { cwd });
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toContain('3 of 9 paragraphs to cut');
    expect(readdirSync(cwd)).toEqual(['articles']);
  });

  it('is content with clean copy', () => {
    expect(start(['a.txt', '--check'], { cwd: folderOf({ 'a.txt': clean }) })).toMatchObject({ code: 0 });
  });

  it('ends with 2, not with 1, when the result is not whole', () => {
    const run = start(['articles', 'nowhere', '--check'], { cwd: folderOf(feed) });
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('3 of 9 paragraphs to cut');
  });

  it('does not look into the output of an earlier run', () => {
    const cwd = folderOf({ 'a.txt': clean });
    const env = { DEDUPE_WIRE_OUT: './out' };
    start(['.'], { cwd, env });
    cpSync(join(folderOf({ x: doubled }), 'x'), join(cwd, 'out/a.txt'));
    expect(start(['.', '--check'], { cwd, env })).toMatchObject({ code: 0 });
  });

  it('takes an article from standard input', () => {
    const run = start(['-', '--check'], { input: doubled });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('3 of 6 paragraphs to cut');
  });
});

describe('--dry-run', () => {
  it('prints the patch that a run would write, with the same exit code', () => {
    const cwd = folderOf(feed);
    const dry = start(['articles', '--dry-run'], { cwd });
    expect(dry.code).toBe(0);
    expect(dry.stderr).toContain('3 of 9 paragraphs to cut');
    expect(readdirSync(cwd)).toEqual(['articles']);
    start(['articles'], { cwd });
    expect(dry.stdout).toBe(readFileSync(join(cwd, 'deduped-report/changes.patch'), 'utf8'));
  });

  it("prints the article's own bytes", () => {
    const latin1 = Buffer.from(doubled.replaceAll('harbour', 'harbour caf\u00e9'), 'latin1');
    const cwd = folderOf({ 'a.txt': latin1 });
    const run = spawnSync(
      'sh',
      ['-c', '"$0" "$@" > out.patch', process.execPath, bin, 'a.txt', '--dry-run'],
      { cwd },
    );
    expect(run.status).toBe(0);
    const patch = readFileSync(join(cwd, 'out.patch'));
    expect(patch.includes(Buffer.from('caf\u00e9', 'latin1'))).toBe(true);
    expect(spawnSync('git', ['apply', 'out.patch'], { cwd }).status).toBe(0);
    const lines = latin1.toString('latin1').split('\n');
    expect(readFileSync(join(cwd, 'a.txt'), 'latin1')).toBe([...lines.slice(0, 3), ''].join('\n'));
  });
});

describe('--in-place', () => {
  it('rewrites the articles, and its record takes it back', () => {
    const cwd = folderOf(feed);
    const run = start(['articles', '--in-place'], { cwd });
    expect(run).toMatchObject({
      code: 0,
      stderr: 'note: dedupe-wire undo takes it back (run 1).\n',
    });
    expect(run.stdout).toContain('Wrote 1 article in place');
    expect(tree(join(cwd, 'articles'))).toEqual(cleaned);
    expect(existsSync(join(cwd, 'deduped'))).toBe(false);
    expect(spawnSync('git', ['apply', '-R', 'deduped-report/changes.patch'], { cwd }).status).toBe(0);
    expect(tree(join(cwd, 'articles'))).toEqual({ 'a.txt': doubled, 'desk/b.txt': clean });
  });

  it('leaves clean articles and the record of an earlier run untouched', () => {
    const cwd = folderOf(feed);
    start(['articles', '--in-place'], { cwd });
    const past = new Date('2020-01-01T00:00:00Z');
    for (const path of ['articles/a.txt', 'articles/desk/b.txt']) utimesSync(join(cwd, path), past, past);
    const before = tree(cwd);
    expect(start(['articles', '--in-place'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(tree(cwd)).toEqual(before);
    expect(statSync(join(cwd, 'articles/a.txt')).mtime).toEqual(past);
  });
});
