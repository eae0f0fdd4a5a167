import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dedupeWire } from '../cases/command.ts';
import { readTree, writeTree } from '../cases/tree.ts';
import { sampleFeed } from './sample-feed.ts';

let base = '';
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'dedupe-wire-input-')));
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

/** Bytes, mode and time of change of every file. */
function state(folder: string): object {
  return Object.fromEntries(
    [...readTree(folder)].map(([path, bytes]) => {
      const { mode, mtimeMs } = statSync(join(folder, path));
      return [path, { bytes: bytes.toString('latin1'), mode, mtimeMs }];
    }),
  );
}

describe('law 6, input: input files are never written, and nothing is written outside the chosen places', () => {
  test.each([
    ['with the usual folders', [], ['deduped', 'deduped-report']],
    ['with --out', ['--out', 'made/here'], ['made']],
    ['with --out inside the input', ['--out', 'desk/articles/made'], []],
    ['with --check', ['--check'], []],
    ['with --dry-run', ['--dry-run'], []],
  ] as const)('%s', (_name, flags, made) => {
    const place = join(base, 'place');
    const homes = ['home', 'tmp'].map((name) => join(base, name));
    for (const home of homes) mkdirSync(home);
    writeTree(join(place, 'desk', 'articles'), sampleFeed(21, 15));
    const before = state(join(place, 'desk'));
    const [home, tmp] = homes;
    const env = {
      HOME: home,
      TMPDIR: tmp,
      XDG_CACHE_HOME: join(home ?? '', 'cache'),
      XDG_CONFIG_HOME: join(home ?? '', 'config'),
    };
    const ended = dedupeWire(['desk/articles', ...flags], place, env);
    expect(ended.status, ended.stderr).toBe(flags[0] === '--check' ? 1 : 0);
    const after = Object.entries(state(join(place, 'desk'))).filter(
      ([path]) => !/^articles\/made(-report)?\//u.test(path),
    );
    expect(Object.fromEntries(after)).toEqual(before);
    expect(
      readdirSync(place)
        .filter((name) => name !== 'desk')
        .toSorted(),
    ).toEqual(made);
    expect(homes.map((folder) => readdirSync(folder))).toEqual([[], []]);
  });
});
