import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { play, type Shown } from '../cli/screen.ts';
import { faultsIn, isDone, litterIn, makeBox, repair, type JobName } from './box.ts';
import { arm, disarm, type Action, type Call } from './injector.ts';
import { chance, seed, share, tally } from './plan.ts';
import { jobNames, nothing, useJobs, type Disturbance } from './set-up.ts';

const setting = useJobs();

/** Runs a job with one fault; gives what it said and the calls it made. */
async function disturbed(
  box: string,
  name: JobName,
  fault: Disturbance,
): Promise<Shown & { readonly calls: readonly Call[] }> {
  const { calls } = arm({ folder: box, ...fault });
  try {
    return { ...(await play(setting().jobs[name].argv, { cwd: box })), calls };
  } finally {
    disarm();
  }
}

async function callsOf(name: JobName, reads: boolean): Promise<readonly Call[]> {
  const { base, jobs } = setting();
  const box = makeBox(base, jobs[name]);
  const { code, calls } = await disturbed(box, name, { ...nothing, reads });
  expect(code).toBe(0);
  return calls;
}

/** What is wrong after a run in which one call failed. */
async function judge(name: JobName, fault: Disturbance, call: Call, back: boolean): Promise<string[]> {
  const { base, jobs } = setting();
  const job = jobs[name];
  const box = makeBox(base, job);
  const { code, stderr } = await disturbed(box, name, fault);
  const isPartial = code === 2 && /^error: in\/.*: /m.test(stderr);
  const wrong = faultsIn(box, job, isPartial);
  if (code !== 0 && code !== 2) wrong.push(`exit code ${code}`);
  if (code === 0 && !isDone(box, job)) wrong.push('exit code 0 over a result that is not whole');
  if (code === 2 && !/^(error|warning): .+$/m.test(stderr)) wrong.push('no sentence says what went wrong');
  if (/report it|\.ts:\d+/.test(stderr)) wrong.push(`taken for a fault of the program: ${stderr}`);
  // What could not be removed stays until another process sweeps: this one has looked there already.
  // Where the disk took no record either, the lock stays and tells the next process; this one is its living owner.
  const isJournal =
    fault.action === 'fill' && litterIn(box).some((path) => path.includes('.dedupe-wire-run-'));
  const isLeft = call === 'unlink' || call === 'close' || call === 'readdir' || isJournal;
  if (!isLeft) wrong.push(...litterIn(box).map((path) => `${path} is left`));
  if (wrong.length === 0 && !isLeft) wrong.push(...(await repair(box, job, back)));
  rmSync(box, { recursive: true, force: true });
  return wrong.map((sentence) => `${fault.action} ${fault.code} at call ${fault.at} (${call}): ${sentence}`);
}

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'EINTR', 'EROFS', 'EDQUOT'] as const;

describe.each(jobNames)('%s', (name) => {
  /** Every call fails once, each with errors drawn anew. */
  async function each(reads: boolean, draws: number): Promise<readonly string[]> {
    const calls = await callsOf(name, reads);
    const draw = chance(seed + name.length + (reads ? 1 : 0));
    const wrong: string[] = [];
    for (let count = 0; count < draws; count++) {
      // All calls when there are few draws' worth, else as many as asked for.
      const at = draws >= calls.length && count < calls.length ? count + 1 : 1 + draw(calls.length);
      const call = calls[at - 1] as Call;
      const isFull = call === 'write' && draw(3) === 0;
      const action: Action = isFull ? 'fill' : 'fail';
      const code = isFull ? 'ENOSPC' : (codes[draw(codes.length)] as string);
      wrong.push(...(await judge(name, { at, action, code, cap: 0, reads }, call, draw(2) === 0)));
    }
    tally('faults', draws);
    return wrong;
  }

  it('loses nothing when a call that changes something fails', async () => {
    expect(await each(false, Math.round(30 * share))).toEqual([]);
  });

  it('loses nothing when a call that reads fails', async () => {
    expect(await each(true, Math.round(12 * share))).toEqual([]);
  });

  it('says which folder cannot be listed, at each time that one is', async () => {
    const calls = await callsOf(name, true);
    const lists = calls.flatMap((call, index) => (call === 'readdir' ? [index + 1] : []));
    const wrong: string[] = [];
    for (const at of lists)
      wrong.push(...(await judge(name, { ...nothing, at, code: 'EIO', reads: true }, 'readdir', false)));
    expect(wrong).toEqual([]);
    expect(lists.length).toBeGreaterThan(0);
    tally('faults', lists.length);
  });

  it.each([1, 7, 100])('comes to the same when a call moves %i bytes at most', async (cap) => {
    const { base, jobs } = setting();
    const box = makeBox(base, jobs[name]);
    const { code } = await disturbed(box, name, { ...nothing, cap, reads: true });
    expect(code).toBe(0);
    expect(isDone(box, jobs[name])).toBe(true);
    tally('faults', 1);
  });
});
