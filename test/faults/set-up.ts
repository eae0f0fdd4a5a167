import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { bin, plainEnvironment } from '../cli/start.ts';
import { makeBase, makeBox, makeJobs, removeBase, type Job, type JobName, type Jobs } from './box.ts';
import { makeHook } from './hook.ts';
import type { Call, Fault } from './injector.ts';

/** What the tests of a file share. */
export interface Setting {
  /** A folder for the boxes of the runs. */
  readonly base: string;
  readonly jobs: Jobs;
  /** What `node --import` takes to have a call disturbed. */
  readonly hook: string;
}

/** Prepares the jobs before the tests of a file and removes all traces after them; what it gives is for use within tests. */
export function useJobs(): () => Setting {
  let setting: Setting | undefined;
  beforeAll(async () => {
    const base = makeBase();
    setting = { base, jobs: await makeJobs(base), hook: makeHook(join(base, 'hook')) };
  });
  afterAll(() => {
    if (setting !== undefined) removeBase(setting.base);
  });
  return () => {
    if (setting === undefined)
      throw new Error('the jobs are there once tests run, not while they are listed');
    return setting;
  };
}

export const jobNames: readonly JobName[] = ['copies', 'copies over older ones', 'in place', 'undo'];

/** A fault without the folder that it is in. */
export type Disturbance = Omit<Fault, 'folder'>;

export const nothing: Disturbance = { at: 0, action: 'fail', code: '', cap: 0, reads: false };

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

/** A job under way in a process of its own. */
export interface Going {
  readonly ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts a job in a process of its own, in which one call is disturbed; `log`: a file for the names of its calls. */
export function begin({ hook }: Setting, box: string, job: Job, fault: Disturbance, log = ''): Going {
  const env = plainEnvironment({ FAULT: JSON.stringify({ folder: box, ...fault }), FAULT_LOG: log });
  const child = spawn(process.execPath, ['--import', hook, bin, ...job.argv], {
    cwd: box,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString('utf8')));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, stderr }));
  });
  return { ended, kill: (signal) => void child.kill(signal) };
}

/** The calls that a job makes in a process of its own when nothing disturbs it. */
export async function callsInOwnProcess(setting: Setting, name: JobName): Promise<readonly Call[]> {
  const { base, jobs } = setting;
  const log = join(base, 'calls.json');
  const box = makeBox(base, jobs[name]);
  expect(await begin(setting, box, jobs[name], nothing, log).ended).toMatchObject({ code: 0 });
  return JSON.parse(readFileSync(log, 'utf8')) as Call[];
}
