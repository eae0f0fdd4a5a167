import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/report/format-list.ts';
import { play } from './screen.ts';
import { doubled, folderOf } from './start.ts';

async function desk(): Promise<string> {
  const cwd = folderOf({ 'in/a.txt': doubled });
  const asked = formatNames.flatMap((name) => ['--report', `${name}=now/${name}`]);
  await play(['in', ...asked], { cwd });
  return cwd;
}

describe('render', () => {
  it('makes of a stored report what the run itself made', async () => {
    const cwd = await desk();
    const later = formatNames.filter((name) => name !== 'patch' && name !== 'text');
    const asked = later.flatMap((name) => ['--report', `${name}=later/${name}`]);
    const { code, stdout, stderr } = await play(['render', ...asked], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('wrote later/json');
    expect(readFileSync(join(cwd, 'later/html'), 'utf8')).toMatch(/^<!doctype html>/);
    // The page of the run also shows the copy around each finding, which no report holds.
    for (const name of later.filter((format) => format !== 'html'))
      expect(readFileSync(join(cwd, 'later', name), 'utf8'), name).toBe(
        readFileSync(join(cwd, 'now', name), 'utf8'),
      );
  });

  it('takes the report from a file, a folder or standard input, and prints the summary', async () => {
    const cwd = await desk();
    const input = readFileSync(join(cwd, 'deduped-report/report.json'));
    const shown = await play(['render'], { cwd });
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toContain('3 of 6 paragraphs');
    for (const from of ['deduped-report', 'deduped-report/', 'deduped-report/report.json', './now/json'])
      expect(await play(['render', from], { cwd })).toEqual(shown);
    expect(await play(['render', '-'], { cwd, input })).toEqual(shown);
    expect(await play(['render', '--from', 'deduped-report'], { cwd })).toEqual(shown);
  });

  it('refuses what is no report, in one sentence', async () => {
    const cwd = await desk();
    const report = readFileSync(join(cwd, 'deduped-report/report.json'), 'utf8');
    const cases: readonly (readonly [string, string])[] = [
      ['', 'is no JSON'],
      ['[]', 'is no report of dedupe-wire'],
      ['{"schemaVersion":"1.1"}', 'is no report of dedupe-wire'],
      [report.replace('"schemaVersion":"1.', '"schemaVersion":"2.'), 'has schema version 2.'],
      [report.replace('"line":1,', '"line":0,'), 'start.line is no whole number from 1'],
      [report.replace('"kind":"repeated-block"', '"kind":"toString"'), 'findings[0].kind is none of'],
      [report.replace('"totals":{', '"other":{'), 'totals is missing'],
      [report.slice(0, -40), 'is no JSON, or not all of it'],
    ];
    for (const [content, why] of cases) {
      writeFileSync(join(cwd, 'r.json'), content);
      const { code, stdout, stderr } = await play(['render', 'r.json', '--report', 'csv'], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^error: r\.json: [^\n]*\.\n$/);
      expect(stderr).toContain(why);
    }
    expect((await play(['render', 'no.json'], { cwd })).stderr).toContain('there is no such report');
  });

  it('never writes over the report that it reads, and says what a patch needs', async () => {
    const cwd = await desk();
    const path = 'deduped-report/report.json';
    const { code, stderr } = await play(['render', path, '--report', `csv=${path}`], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('is read by this run');
    const patch = await play(['render', '--report', 'patch=p'], { cwd });
    expect(patch.stderr).toContain('take changes.patch beside it');
    expect(existsSync(join(cwd, 'p'))).toBe(false);
  });
});
