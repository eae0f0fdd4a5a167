import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manPage } from '../../generate/man-page.ts';
import { readVersion } from '../../src/cli/version.ts';
import { commandNames } from '../../src/cli/commands/list.ts';
import { flagOf, negationOf, settings } from '../../src/config/schema.ts';

const root = join(import.meta.dirname, '..', '..');
const file = join(root, 'man', 'dedupe-wire.1');

function missing(program: string): boolean {
  return spawnSync(program, ['--version']).error !== undefined;
}

describe('man/dedupe-wire.1', () => {
  it('is in step with the settings; vitest -u writes it anew', async () => {
    await expect(manPage(readVersion())).toMatchFileSnapshot(file);
  });

  it('comes with the package', () => {
    const { man, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly man: string;
      readonly files: readonly string[];
    };
    expect(join(root, man)).toBe(file);
    expect(files).toContain('man');
  });

  const noGroff = missing('groff');
  it.skipIf(noGroff)(
    `${noGroff ? 'is skipped, no groff here:' : ''} is read by groff without a warning`,
    () => {
      const { status, stdout, stderr } = spawnSync(
        'groff',
        ['-mandoc', '-ww', '-Tutf8', '-P-bcou', '-rLL=100n', file],
        { encoding: 'utf8' },
      );
      expect([status, stderr]).toEqual([0, '']);
      const told = stdout.replaceAll(/\s+/g, ' ');
      for (const [name] of settings) {
        expect(told).toContain(` ${flagOf(name)}`);
        const negation = negationOf(name);
        if (negation !== undefined) expect(told).toContain(negation);
      }
      for (const command of commandNames) expect(told).toContain(` ${command} `);
      expect(told).toContain(String.raw`\* for a star`);
    },
  );

  const noMan = missing('man');
  it.skipIf(noMan)(`${noMan ? 'is skipped, no man here:' : ''} is read by man without a warning`, () => {
    const { status, stdout, stderr } = spawnSync('man', ['--warnings', '-l', file], {
      env: { PATH: process.env['PATH'], MANPAGER: 'cat', MANWIDTH: '80', LC_ALL: 'C.UTF-8' },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('DEDUPE-WIRE(1)');
  });
});
