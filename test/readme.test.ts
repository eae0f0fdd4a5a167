import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withTables } from '../generate/readme-tables.ts';

const root = join(import.meta.dirname, '..');
const page = join(root, 'README.md');
const readme = readFileSync(page, 'utf8');

/** The lines of all code blocks of one language. */
function blocks(language: string): string[][] {
  const found = readme.matchAll(/^```(\w*)\n([^`]*)^```$/gm);
  return [...found]
    .filter((block) => block[1] === language)
    .map((block) => (block[2] ?? '').trimEnd().split('\n'));
}

let desk = '';

/** A folder that looks like a clone after `npm ci`, so that what a command writes does not land in this one. */
beforeEach(() => {
  desk = mkdtempSync(join(tmpdir(), 'readme-'));
  cpSync(join(root, 'fixtures', 'articles'), join(desk, 'fixtures', 'articles'), { recursive: true });
  for (const name of ['bin', 'dist', 'node_modules', 'package.json'])
    symlinkSync(join(root, name), join(desk, name));
});
afterEach(() => rmSync(desk, { recursive: true, force: true }));

function run(command: string): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '80' };
  return spawnSync('sh', ['-c', command], { cwd: desk, env, encoding: 'utf8', maxBuffer: 1 << 28 });
}

describe('the README', () => {
  const commands = blocks('sh').flat();
  const install = 'npm ci && ';

  test('has one command that installs and cleans, and one that tests, which CI runs', () => {
    expect(commands.filter((command) => command.startsWith(install))).toHaveLength(2);
    expect(commands).toContain(`${install}npm test`);
    expect(readFileSync(join(root, '.ci', 'run'), 'utf8')).toContain(`\n${install}npm test\n`);
  });

  const own = commands
    .map((command) => command.replace(install, ''))
    .filter((command) => command !== 'npm test');
  test.each(own)('%s', (command) => {
    const { status, stdout, stderr } = run(command);
    expect(status, stderr).toBe(command.includes('--check') ? 1 : 0);
    expect(stdout).not.toBe('');
  });

  test('has tables in step with the settings; vitest -u writes them anew', async () => {
    const shown = [...readme.matchAll(/<!-- settings: ([\w ]+) -->/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(shown.toSorted()).toEqual(['articles', 'cutting', 'gate', 'running', 'screen']);
    await expect(withTables(readme)).toMatchFileSnapshot(page);
  });

  test('shows what is printed', () => {
    const [[first = '', ...printed] = []] = blocks('console');
    const { stdout } = run(first.replace(/^\$ /, ''));
    expect(stdout.trimEnd().split('\n')).toEqual(printed);
  });
});
