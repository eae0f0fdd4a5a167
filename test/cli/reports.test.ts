import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/report/format-list.ts';
import { play } from './screen.ts';
import { clean, doubled, folderOf } from './start.ts';

function desk(more: Readonly<Record<string, string>> = {}): string {
  return folderOf({ 'in/a.txt': doubled, 'in/b.txt': clean, ...more });
}

async function refusal(argv: readonly string[], cwd: string = desk()): Promise<string> {
  const { code, stdout, stderr } = await play(argv, { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^error: [^\n]*[.?]\n$/);
  return stderr;
}

describe('--report', () => {
  it('prints a format where the run has no folder, and the summary beside it', async () => {
    const { code, stdout, stderr } = await play(['in', '--check', '--report', 'ndjson'], { cwd: desk() });
    expect(code).toBe(1);
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).type),
    ).toContain('finding');
    expect(stderr).toContain('3 of 9 paragraphs to cut');
  });

  it('leaves the summary on standard output when every report has a file', async () => {
    const cwd = desk();
    const argv = ['in', '--check', '--report', 'json=out/r.json', '--report', 'sarif=r.sarif'];
    const { code, stdout, stderr } = await play(argv, { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('3 of 9 paragraphs to cut');
    expect(stdout).toContain('out/r.json, r.sarif');
    for (const file of ['out/r.json', 'r.sarif'])
      expect(() => JSON.parse(readFileSync(join(cwd, file), 'utf8'))).not.toThrow();
  });

  it('writes every format into the folder of reports, beside those that are always there', async () => {
    const cwd = desk();
    const asked = formatNames.flatMap((name) => (name === 'github' ? [] : ['--report', name]));
    const { code, stdout } = await play(['in', ...asked], { cwd });
    expect(code).toBe(0);
    for (const file of ['report.txt', 'report.sarif', 'report.junit.xml', 'report.csv', 'report.html']) {
      expect(existsSync(join(cwd, 'deduped-report', file))).toBe(true);
      expect(stdout).toContain(`deduped-report/${file}`);
    }
    expect(readFileSync(join(cwd, 'deduped-report/report.txt'), 'utf8')).toContain('in/a.txt\n');
    await play(['in'], { cwd });
    expect(existsSync(join(cwd, 'deduped-report', 'report.sarif'))).toBe(false);
  });

  it('prints annotations and adds the summary of the job where GitHub runs it', async () => {
    const cwd = desk({ 'summary.md': 'before\n' });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    const { stdout, stderr } = await play(['in', '--report', 'github'], { cwd, env });
    expect(stdout).toMatch(
      /^::warning file=in\/a\.txt,line=4,endLine=6,title=Repeated block::[^\n]*\n::notice [^\n]*\n$/,
    );
    expect(stderr).toContain('Wrote deduped');
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toMatch(
      /^before\n## dedupe-wire\n[^]*3 of 9 paragraphs/,
    );
  });

  it('refuses what it does not know and what would be mixed up', async () => {
    expect(await refusal(['in', '--report', 'serif'])).toContain('did you mean sarif?');
    expect(await refusal(['in', '--report', 'json='])).toContain('no path after the =');
    const check = ['in', '--check', '--report', 'json'];
    expect(await refusal([...check, '--report', 'csv'])).toContain(
      'json and csv would both go to standard output; give one a file: --report csv=PATH.',
    );
    expect(await refusal(['in', '--dry-run', '--report', 'json'])).toContain('the patch and json would both');
    expect(await refusal(['in', '--report', 'json=x', '--report', 'csv=x'])).toContain(
      'x is asked for twice',
    );
    expect(await refusal(['in', '--report', 'json=-', '--report', 'csv=-'])).toContain(
      'both go to standard output',
    );
  });

  it('never writes over or among what is read, nor into the folders of the run', async () => {
    const cwd = desk();
    symlinkSync(join(cwd, 'in', 'a.txt'), join(cwd, 'link'));
    mkdirSync(join(cwd, 'folder'));
    const places: readonly (readonly [string, string])[] = [
      ['in/a.txt', 'is read by this run'],
      ['link', 'is read by this run'],
      ['in/report.md', 'would be read as one'],
      ['deduped/x', 'folder of cleaned copies'],
      ['deduped-report/x', 'folder of reports'],
      ['folder', 'is a folder'],
      ['new/', 'is a folder'],
    ];
    for (const [path, why] of places) {
      expect(await refusal(['in', '--report', `csv=${path}`], cwd)).toContain(why);
      expect(existsSync(join(cwd, 'deduped'))).toBe(false);
    }
    expect(readFileSync(join(cwd, 'in/a.txt'), 'utf8')).toBe(doubled);
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'in', 'b.txt') };
    const { code } = await play(['in', '--check', '--report', 'github'], { cwd, env });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'in/b.txt'), 'utf8')).toBe(clean);
  });

  it('replaces an older report whole, and tells what cannot be written', async () => {
    const cwd = desk({ 'r.csv': 'old', file: '' });
    expect((await play(['in', '--check', '--report', 'csv=r.csv'], { cwd })).code).toBe(1);
    expect(readFileSync(join(cwd, 'r.csv'), 'utf8')).toMatch(/^\ufeff"id"/);
    const { code, stderr } = await play(['in', '--check', '--report', 'csv=file/r.csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: file\/r\.csv: [^\n]*\.\n$/);
  });

  it('takes a patch with an article’s own bytes', async () => {
    const cwd = folderOf({});
    mkdirSync(join(cwd, 'in'));
    writeFileSync(join(cwd, 'in/a.txt'), Buffer.from(doubled.replaceAll('council', 'caf\u00e9'), 'latin1'));
    await play(['in', '--check', '--encoding', 'windows-1252', '--report', 'patch=p'], { cwd });
    expect(readFileSync(join(cwd, 'p'), 'latin1')).toContain(
      '-The harbour of Port Ellen reopened on Monday after a week of storms, the caf\u00e9',
    );
  });
});
