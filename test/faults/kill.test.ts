import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsIn, isDone, litterIn, makeBox, repair, type JobName } from './box.ts';
import type { Action, Call } from './injector.ts';
import { chance, seed, share, tally } from './plan.ts';
import { begin, callsInOwnProcess, jobNames, nothing, useJobs, type Disturbance } from './set-up.ts';

const setting = useJobs();

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

async function judgeKill(name: JobName, fault: Disturbance, call: Call, back: boolean): Promise<string[]> {
  const { base, jobs } = setting();
  const job = jobs[name];
  const box = makeBox(base, job);
  const { signal } = await begin(setting(), box, job, fault).ended;
  const wrong = signal === 'SIGKILL' ? faultsIn(box, job) : [`ended with ${signal} and was not killed`];
  if (wrong.length === 0) wrong.push(...(await repair(box, job, back)));
  rmSync(box, { recursive: true, force: true });
  return wrong.map((sentence) => `${fault.action} at call ${fault.at} (${call}): ${sentence}`);
}

const kills: readonly Action[] = ['kill', 'kill-after', 'kill-half'];

describe('killed at any moment, nothing is lost, and the next run or undo makes it whole:', () => {
  it.each(jobNames)(
    '%s',
    async (name) => {
      const calls = await callsInOwnProcess(setting(), name);
      const draw = chance(seed + name.length);
      const tasks = Array.from({ length: Math.round(30 * share) }, (_, index) => {
        // The first one has done everything but its last call: there is nothing left to do then but to clear up.
        const at = index === 0 ? calls.length : 1 + draw(calls.length);
        const action = index === 0 ? 'kill' : (kills[draw(kills.length)] as Action);
        const back = index > 0 && draw(2) === 0;
        return () => judgeKill(name, { ...nothing, at, action }, calls[at - 1] as Call, back);
      });
      expect(await inPairs(tasks)).toEqual([]);
      tally('kills', tasks.length);
    },
    600_000,
  );
});

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

async function judgeSignal(name: JobName, at: number, code: keyof typeof signals): Promise<string[]> {
  const { base, jobs } = setting();
  const job = jobs[name];
  const box = makeBox(base, job);
  const ended = await begin(setting(), box, job, { ...nothing, at, action: 'signal', code }).ended;
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
  it.each(jobNames)('%s', async (name) => {
    const calls = await callsInOwnProcess(setting(), name);
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

describe('asked a second time while it leaves things in order, it ends at once, and nothing is lost:', () => {
  it.each(jobNames)('%s', async (name) => {
    const { base, jobs } = setting();
    const calls = await callsInOwnProcess(setting(), name);
    const job = jobs[name];
    const box = makeBox(base, job);
    // The first signal comes when something has been written; a file is taken away in answer to it, and the disk never
    // comes back to that.
    const at = calls.indexOf('rename') + 1;
    const going = begin(setting(), box, job, { ...nothing, at, action: 'stuck', code: 'SIGTERM' });
    await expect.poll(() => existsSync(join(box, 'stuck'))).toBe(true);
    going.kill('SIGINT');
    expect(await going.ended).toMatchObject({ code: null, signal: 'SIGINT' });
    expect(faultsIn(box, job)).toEqual([]);
    expect(await repair(box, job, true)).toEqual([]);
    rmSync(box, { recursive: true, force: true });
    tally('signals', 2);
  });
});
