import fc from 'fast-check';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hunks } from '../../src/core/clean/hunks.ts';
import { gitApply } from '../cases/command.ts';
import { differing, readTree, writeTree, type Tree } from '../cases/tree.ts';
import { desk, lawRuns, runCore } from './runs.ts';

let base = '';
beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'dedupe-wire-patch-')));
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

/** A patch of one file, one latin1 character a byte. */
function filePatch(
  path: string,
  bytes: Uint8Array,
  removals: readonly { start: number; end: number }[],
): string {
  const parts = hunks(bytes, removals).map(({ oldStart, oldLines, newStart, newLines, lines }) => {
    return `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@\n${lines.map((line) => `${line}\n`).join('')}`;
  });
  return `--- a/${path}\n+++ b/${path}\n${parts.join('')}`;
}

function expectTree(actual: Tree, expected: Tree): void {
  const apart = differing(actual, expected);
  expect(apart.actual).toEqual(apart.expected);
}

describe('law 4, patch: it turns the input into the cleaned copies and back', () => {
  test('with git apply, byte for byte', () => {
    let number = 0;
    fc.assert(
      fc.property(desk, (one) => {
        const { outcomes } = runCore(one);
        const cut = outcomes.filter(({ result }) => result.removals.length > 0);
        if (cut.length === 0) return;
        const place = join(base, String((number += 1)));
        const before = new Map(cut.map(({ path, before: { bytes } }) => [path, Buffer.from(bytes)]));
        const after = new Map(cut.map(({ path, after: bytes }) => [path, bytes]));
        writeTree(place, before);
        const patch = join(base, `${number}.patch`);
        writeFileSync(
          patch,
          cut.map(({ path, before: { bytes }, result }) => filePatch(path, bytes, result.removals)).join(''),
          'latin1',
        );
        expect(gitApply([patch], place)).toMatchObject({ status: 0, stderr: '' });
        expectTree(readTree(place), after);
        expect(gitApply(['-R', patch], place)).toMatchObject({ status: 0, stderr: '' });
        expectTree(readTree(place), before);
        rmSync(place, { recursive: true });
      }),
      { numRuns: Math.ceil(lawRuns / 2) },
    );
  });
});
