import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const published = join(root, 'bench', 'speed', 'RESULTS.md');
let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'dedupe-wire-bench-'));
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function bench(...flags: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const start = join(root, 'bench', 'speed', 'start.mjs');
  return spawnSync(process.execPath, [start, ...flags, '--folder', home], { encoding: 'utf8' });
}

describe('npm run bench', () => {
  test('prints every row in its smallest form, leaves the feed, and publishes nothing', () => {
    const before = existsSync(published) ? readFileSync(published, 'utf8') : undefined;
    const small = ['--sizes', '12', '--big', '0.02', '--rounds', '1'];
    // The limit of a quick run would make the test depend on what else the machine does.
    const { status, stdout, stderr } = bench('--quick', ...small, '--limit', '900');
    expect(stderr).not.toContain('failed');
    expect(status).toBe(0);
    const table = /## Targets\n\n(?<table>\|[^]*?)\n\n/u.exec(stdout)?.groups?.['table'] ?? '';
    const rows = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows[0]).toEqual(['', 'what', 'target', 'median', 'least - most', 'rounds', 'met', '']);
    const measured = rows.slice(2).filter(([, , , median]) => /^\d/u.test(median ?? ''));
    expect(measured.map(([, what]) => what)).toEqual(
      expect.arrayContaining([
        '12 articles against cp -r',
        '12 articles, --check, against cp -r',
        'one article against node -e 0',
        'one file of 0.0 MB',
        'one file of 0.0 MB, faster than awk for lines, by',
        '12 articles, faster than awk by paragraph, by',
      ]),
    );
    expect(rows.map(([, what]) => what)).toContain('peak memory, 12 articles');
    expect(stdout).toMatch(/^- Node v\d+/mu);
    expect(existsSync(published) ? readFileSync(published, 'utf8') : undefined).toBe(before);
    expect(readdirSync(home).filter((name) => name.startsWith('runs-'))).toEqual([]);
    expect(readdirSync(home)).toEqual(expect.arrayContaining(['feed-12', 'feed-12.json']));
    expect(existsSync(join(home, 'results.json'))).toBe(false);
  });
});
