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
});
