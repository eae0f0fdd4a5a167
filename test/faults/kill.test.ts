import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bin, plainEnvironment } from '../cli/start.ts';
import {
  faultsIn,
  isDone,
  litterIn,
  makeBase,
  makeBox,
  makeJobs,
  removeBase,
  repair,
  type JobName,
  type Jobs,
} from './box.ts';
import { makeHook } from './hook.ts';
import type { Action, Call, Fault } from './injector.ts';
import { chance, seed, share, tally } from './plan.ts';

let base = '';
let hook = '';
let jobs: Jobs;
beforeAll(async () => {
  base = makeBase();
  jobs = await makeJobs(base);
  hook = makeHook(join(base, 'hook'));
});
afterAll(() => {
  removeBase(base);
});

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

/** Runs a job in a process of its own, in which one call is disturbed. */
async function disturbed(box: string, name: JobName, fault: Omit<Fault, 'folder'>, log = ''): Promise<Ended> {
  const env = plainEnvironment({ FAULT: JSON.stringify({ folder: box, ...fault }), FAULT_LOG: log });
  const child = spawn(process.execPath, ['--import', hook, bin, ...jobs[name].argv], {
    cwd: box,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString('utf8')));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, stderr }));
  });
}

const nothing: Omit<Fault, 'folder'> = { at: 0, action: 'fail', code: '', cap: 0, reads: false };

async function callsOf(name: JobName): Promise<readonly Call[]> {
  const box = makeBox(base, jobs[name]);
  const log = join(base, 'calls.json');
  expect(await disturbed(box, name, nothing, log)).toMatchObject({ code: 0 });
  return JSON.parse(readFileSync(log, 'utf8')) as Call[];
}

/** Does things two at a time, as many as CI has processors. */
async function inPairs(tasks: readonly (() => Promise<readonly string[]>)[]): Promise<string[]> {
  const waiting = tasks.values();
  const wrong: string[] = [];
  const lane = async (): Promise<void> => {
    for (const task of waiting) wrong.push(...(await task()));
  };
  await Promise.all([lane(), lane()]);
  return wrong;
}

async function judgeKill(
  name: JobName,
  fault: Omit<Fault, 'folder'>,
  call: Call,
  back: boolean,
): Promise<string[]> {
  const job = jobs[name];
  const box = makeBox(base, job);
  const { signal } = await disturbed(box, name, fault);
  const wrong = signal === 'SIGKILL' ? faultsIn(box, job) : [`ended with ${signal} and was not killed`];
  if (wrong.length === 0) wrong.push(...(await repair(box, job, back)));
  rmSync(box, { recursive: true, force: true });
  return wrong.map((sentence) => `${fault.action} at call ${fault.at} (${call}): ${sentence}`);
}

const names: readonly JobName[] = ['copies', 'copies over older ones', 'in place', 'undo'];
const kills: readonly Action[] = ['kill', 'kill-after', 'kill-half'];

describe('killed at any moment, nothing is lost, and the next run or undo makes it whole:', () => {
  it.each(names)('%s', async (name) => {
    const calls = await callsOf(name);
    const draw = chance(seed + name.length);
    const tasks = Array.from({ length: Math.round(30 * share) }, () => {
      const at = 1 + draw(calls.length);
      const action = kills[draw(kills.length)] as Action;
      const back = draw(2) === 0;
      return () => judgeKill(name, { ...nothing, at, action }, calls[at - 1] as Call, back);
    });
    expect(await inPairs(tasks)).toEqual([]);
    tally('kills', tasks.length);
  });
});

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

async function judgeSignal(name: JobName, at: number, code: keyof typeof signals): Promise<string[]> {
  const job = jobs[name];
  const box = makeBox(base, job);
  const ended = await disturbed(box, name, { ...nothing, at, action: 'signal', code });
  const wrong = faultsIn(box, job);
  // A signal that comes with the last call may find the work done.
  const isEnd = ended.code === 0 && isDone(box, job);
  if (ended.signal !== code && ended.code !== signals[code] && !isEnd)
    wrong.push(`ended with ${ended.signal ?? ended.code}: ${ended.stderr}`);
  // The lock of a process that has ended holds nobody up; the next run removes it.
  const left = litterIn(box).filter((path) => !path.includes('.dedupe-wire-run-'));
  wrong.push(...left.map((path) => `${path} is left`));
  if (wrong.length === 0) wrong.push(...(await repair(box, job, at % 2 === 0)));
  rmSync(box, { recursive: true, force: true });
  return wrong.map((sentence) => `${code} at call ${at}: ${sentence}`);
}

describe('asked to end, it ends as the signal would have, and leaves nothing half-written:', () => {
  it.each(names)('%s', async (name) => {
    const calls = await callsOf(name);
    const draw = chance(seed + 7 + name.length);
    const codes = Object.keys(signals) as (keyof typeof signals)[];
    const tasks = Array.from({ length: Math.round(6 * share) }, (_, index) => {
      const at = 1 + draw(calls.length);
      return () => judgeSignal(name, at, codes[index % codes.length] ?? 'SIGINT');
    });
    expect(await inPairs(tasks)).toEqual([]);
    tally('signals', tasks.length);
  });
});
