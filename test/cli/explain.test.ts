import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/core/finding.ts';
import { play } from './screen.ts';
import { doubled, folderOf } from './start.ts';

describe('explain', () => {
  it('teaches each kind on standard output', async () => {
    const cwd = folderOf({});
    for (const [kind, { title }] of Object.entries(kinds)) {
      const { code, stdout, stderr } = await play(['explain', kind], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout.startsWith(`${title} (${kind})\n`)).toBe(true);
    }
  });

  it('guesses at a mistyped kind', async () => {
    const { code, stderr } = await play(['explain', 'neer-repeat'], { cwd: folderOf({}) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: explain: .*did you mean near-repeat\?\n$/);
  });

  it('says so where a folder has its name, and leaves the folder to ./explain', async () => {
    const cwd = folderOf({ 'explain/a.txt': doubled });
    const { code, stderr } = await play(['explain', 'near-repeat'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toBe(
      'note: "explain" is a command here; write ./explain for the file or folder of that name.\n',
    );
    expect((await play(['./explain', '--check'], { cwd })).stdout).toContain('explain/a.txt');
  });

  it('tells all about one finding of the last report, by its id or the beginning of it', async () => {
    const cwd = folderOf({ 'in/a.txt': doubled });
    await play(['in', '--quiet'], { cwd });
    const { findings } = JSON.parse(readFileSync(join(cwd, 'deduped-report/report.json'), 'utf8'));
    const { id, reason } = findings[0];
    const shown = await play(['explain', id], { cwd });
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toContain(`Repeated block (repeated-block, ${id})\n`);
    expect(shown.stdout).toContain(reason);
    expect(shown.stdout).toContain('  stays  in/a.txt, lines 1-3\n  cut    in/a.txt, lines 4-6\n');
    expect(await play(['explain', id.slice(0, 6)], { cwd })).toEqual(shown);
    expect(await play(['explain', id, '--from', 'deduped-report'], { cwd })).toEqual(shown);
    expect((await play(['explain', '00000000'], { cwd })).stderr).toContain('has the id "00000000"');
    expect((await play(['explain', id], { cwd: folderOf({}) })).stderr).toMatch(
      /^error: \.\/deduped-report\/report\.json: there is no such report; [^\n]*\n$/,
    );
  });
});
