import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTree, writeTree } from '../cases/tree.ts';
import { play } from '../cli/screen.ts';
import { bin, clean, doubled, folderOf, plainEnvironment, startShell } from '../cli/start.ts';
import { sampleFeed } from '../laws/sample-feed.ts';
import { faultsIn, isDone, litterIn, makeBox } from './box.ts';
import { tally } from './plan.ts';
import { begin, callsInOwnProcess, jobNames, nothing, useJobs } from './set-up.ts';

// What other programs do while a run is under way: to its files, its threads, its output, and in its folders.

const setting = useJobs();

describe('of two runs into one folder the second writes nothing and says so, and the first ends as if alone:', () => {
  it.each(jobNames)('%s', async (name) => {
    const { base, jobs } = setting();
    const job = jobs[name];
    const calls = await callsInOwnProcess(setting(), name);
    const box = makeBox(base, job);
    const at = calls.lastIndexOf('rename') + 1;
    const first = begin(setting(), box, job, { ...nothing, at, action: 'pause' });
    await expect.poll(() => existsSync(join(box, 'paused'))).toBe(true);
    const before = readTree(join(box, job.target));
    const second = await play(job.argv, { cwd: box });
    expect(second.code).toBe(2);
    expect(second.stderr).toMatch(/^error: .*another run is writing there.*\.$/m);
    expect(readTree(join(box, job.target))).toEqual(before);
    writeFileSync(join(box, 'go-on'), '');
    expect(await first.ended).toMatchObject({ code: 0 });
    expect(isDone(box, job)).toBe(true);
    expect([...faultsIn(box, job), ...litterIn(box)]).toEqual([]);
    rmSync(box, { recursive: true, force: true });
    tally('faults', 1);
  });
});

describe('with threads that die the result is the same, byte for byte:', () => {
  const articles = 150;
  const ends = {
    'as they start': 'process.exit(3);',
    'at their first task': "parentPort.on('message', () => process.exit(0));",
    'at their third task':
      "let left = 3; parentPort.on('message', () => { if (--left === 0) process.exit(1); });",
    'by an error that nobody catches': "parentPort.on('message', () => { throw new Error('no memory'); });",
  };

  function clean(cwd: string, workers: number, ...node: readonly string[]): ReturnType<typeof readTree> {
    rmSync(join(cwd, 'out'), { recursive: true, force: true });
    rmSync(join(cwd, 'out-report'), { recursive: true, force: true });
    const argv = [...node, bin, 'in', '--out', 'out', '--workers', String(workers), '--quiet'];
    const run = spawnSync(process.execPath, argv, { cwd, env: plainEnvironment(), encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    return new Map([
      ...readTree(join(cwd, 'out')),
      ['report', readFileSync(join(cwd, 'out-report/report.json'))],
    ]);
  }

  it.each(Object.entries(ends))('%s', (_, end) => {
    const cwd = folderOf({});
    writeTree(join(cwd, 'in'), sampleFeed(17, articles));
    const deaths = join(cwd, 'deaths');
    const hook = join(cwd, 'hook.mjs');
    // Goes with the command, and into each of its threads.
    writeFileSync(
      hook,
      `import { appendFileSync } from 'node:fs';
       import { isMainThread, parentPort } from 'node:worker_threads';
       if (!isMainThread) { appendFileSync(${JSON.stringify(deaths)}, '.'); ${end} }`,
    );
    const alone = clean(cwd, 1);
    expect(clean(cwd, 4, '--import', pathToFileURL(hook).href)).toEqual(alone);
    expect(readFileSync(deaths, 'utf8').length).toBeGreaterThanOrEqual(3);
    tally('faults', 3);
  });
});

/** Articles that are read before the others, more than are judged at once. */
const earlier = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [`in/a${at + 10}.txt`, clean.replaceAll('e', `e${at}`)]),
);
const victim = 'in/y/victim.txt';
const outside = 'Nobody gave this file, and nothing of it may be read or written by any run at all.\n';
const grown = 'A line came in while the run was looking at other articles, and belongs to it now.\n';

function become(cwd: string, kind: string): void {
  const path = join(cwd, victim);
  if (kind === 'grows') return appendFileSync(path, grown);
  if (kind === 'shrinks') return truncateSync(path, clean.length);
  if (kind === 'is emptied') return truncateSync(path, 0);
  if (kind === 'becomes part of a folder that is a link') {
    renameSync(join(cwd, 'in/y'), join(cwd, 'was'));
    return symlinkSync('../elsewhere', join(cwd, 'in/y'));
  }
  rmSync(path);
  if (kind === 'becomes a link out of the folder') return symlinkSync('../../elsewhere/victim.txt', path);
  if (kind === 'becomes a pipe') expect(spawnSync('mkfifo', [path]).status).toBe(0);
  if (kind === 'becomes a folder') mkdirSync(path);
}

describe('an article that between discovery and reading', () => {
  const named = {
    vanishes: /vanished during the run/,
    'becomes a link out of the folder': /symbolic link/,
    'becomes a pipe': /no plain file/,
    'becomes a folder': /no plain file|directory/,
    'becomes part of a folder that is a link': /symbolic link/,
  };
  const taken = {
    grows: doubled + grown,
    shrinks: clean,
    'is emptied': '',
  };

  async function disturb(kind: string, ...flags: readonly string[]): ReturnType<typeof run> {
    const cwd = folderOf({
      ...earlier,
      [victim]: doubled,
      'in/z.txt': doubled,
      'elsewhere/victim.txt': outside,
    });
    return run(cwd, kind, flags);
  }
  async function run(
    cwd: string,
    kind: string,
    flags: readonly string[],
  ): Promise<{ cwd: string; code: number; stderr: string }> {
    let isDone = false;
    const onAside = (written: string): void => {
      if (isDone || !written.includes('reading …')) return;
      isDone = true;
      become(cwd, kind);
    };
    const { code, stderr } = await play(['in', '--no-color', ...flags], { cwd, isTTY: true, onAside });
    expect(isDone).toBe(true);
    tally('faults', 1);
    return { cwd, code, stderr };
  }

  it.each(Object.entries(named))('%s is named, and the rest is done', async (kind, sentence) => {
    const { cwd, code, stderr } = await disturb(kind);
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`error: ${victim}: .*(?:${sentence.source})`));
    expect(readFileSync(join(cwd, 'deduped/z.txt'), 'utf8')).toBe(clean);
    expect(existsSync(join(cwd, 'deduped/y/victim.txt'))).toBe(false);
    expect(readFileSync(join(cwd, 'elsewhere/victim.txt'), 'utf8')).toBe(outside);
  });

  it.each(Object.entries(named))('%s is not rewritten, nor what it leads to', async (kind, sentence) => {
    const { cwd, code, stderr } = await disturb(kind, '--in-place');
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`error: ${victim}: .*(?:${sentence.source})`));
    expect(readFileSync(join(cwd, 'in/z.txt'), 'utf8')).toBe(clean);
    expect(readFileSync(join(cwd, 'elsewhere/victim.txt'), 'utf8')).toBe(outside);
  });

  it.each(Object.entries(taken))('%s is taken as it is when it is read', async (kind, text) => {
    const { cwd, code } = await disturb(kind);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'deduped/y/victim.txt'), 'utf8')).toBe(text.replace(doubled, clean));
  });
});

describe('a reader of standard output that goes away', () => {
  it.each(['| true', '| head -c 1', '>&-'])('(%s) takes nothing of the copies along', (end) => {
    const cwd = folderOf({ 'in/a.txt': doubled, 'in/b.txt': clean });
    const run = startShell(`dedupe-wire in --verbose ${end}; exit \${PIPESTATUS[0]}`, { cwd });
    expect(run).toMatchObject({ code: 0 });
    expect(run.stderr).not.toMatch(/node:internal|^ +at /m);
    expect(readFileSync(join(cwd, 'deduped/a.txt'), 'utf8')).toBe(clean);
    expect(readFileSync(join(cwd, 'deduped/b.txt'), 'utf8')).toBe(clean);
  });
});
