import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandLine, dedupeWire } from '../cases/command.ts';
import { differing, readTree, writeTree, type Tree } from '../cases/tree.ts';
import { sampleFeed } from './sample-feed.ts';

/** Enough files that a kill hits the writing now and then, few enough for a run of half a second. */
const count = 200;
const kills = 10;
const folders = ['out', 'out-report'] as const;

let base = '';
beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'dedupe-wire-kill-')));
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

/** When the folders of the output were changed last; another text as soon as the run touches them. */
function traceOf(place: string): string {
  const folders = ['out', 'out/0', 'out/7', 'out/14'].map((folder) => join(place, folder));
  return folders.map((folder) => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 'none').join();
}

/** Waits until the run touches its output, or has ended. */
async function firstTouch(place: string, child: ChildProcess): Promise<void> {
  const before = traceOf(place);
  while (child.exitCode === null && traceOf(place) === before) await pause(0);
}

/** Starts the command and ends it without warning: after a time, or a time after it first touches its output. */
async function killed(place: string, from: 'start' | 'touch', milliseconds: number): Promise<void> {
  const [program = '', ...args] = commandLine;
  const child = spawn(program, [...args, 'in', '--out', 'out'], { cwd: place, stdio: 'ignore' });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (from === 'touch') await firstTouch(place, child);
  await Promise.race([pause(milliseconds), ended]);
  child.kill('SIGKILL');
  await ended;
}

function treeOf(place: string, folder: string): Tree {
  try {
    return readTree(join(place, folder));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
    throw error;
  }
}

/** Output files that are neither the old version nor the complete new one. Temporary files have names of their own. */
function torn(place: string, wholes: readonly Tree[]): string[] {
  return [...treeOf(place, 'out')].flatMap(([path, bytes]) => {
    const known = wholes.some((tree) => tree.has(path));
    return !known || wholes.some((tree) => tree.get(path)?.equals(bytes) === true) ? [] : [path];
  });
}

function expectSame(actual: Tree, expected: Tree, what: string): void {
  const apart = differing(actual, expected);
  expect(apart.actual, what).toEqual(apart.expected);
}

describe('law 8, whole or not at all: a run that is killed leaves no torn file', () => {
  test('neither on a new out folder nor on one of an earlier run, and the next run makes it good', async () => {
    const [old, now] = [sampleFeed(31, count), sampleFeed(32, count)];
    const [oldPlace, nowPlace] = [join(base, 'old'), join(base, 'now')];
    for (const [place, tree] of [
      [oldPlace, old],
      [nowPlace, now],
    ] as const) {
      writeTree(join(place, 'in'), tree);
      expect(dedupeWire(['in', '--out', 'out'], place)).toMatchObject({ status: 0 });
    }
    const begun = performance.now();
    dedupeWire(['in', '--out', 'again'], nowPlace);
    const whole = performance.now() - begun;
    const wholes = [readTree(join(oldPlace, 'out')), readTree(join(nowPlace, 'out'))];

    for (let kill = 0; kill < kills; kill += 1) {
      const place = join(base, `kill-${kill}`);
      writeTree(join(place, 'in'), old);
      if (kill % 2 === 0) expect(dedupeWire(['in', '--out', 'out'], place)).toMatchObject({ status: 0 });
      writeTree(join(place, 'in'), now);
      // Half of the moments are spread over a whole run, half lie where files are written.
      if (kill % 4 < 2) await killed(place, 'start', whole * ((kill + Math.random()) / kills));
      else await killed(place, 'touch', Math.random() * (whole / 10));
      expect(torn(place, wholes), `kill ${kill}`).toEqual([]);
      expect(dedupeWire(['in', '--out', 'out'], place), `run after kill ${kill}`).toMatchObject({
        status: 0,
      });
      for (const folder of folders)
        expectSame(treeOf(place, folder), readTree(join(nowPlace, folder)), `${folder} after kill ${kill}`);
      rmSync(place, { recursive: true });
    }
  });
});
