import { existsSync, rmSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play } from '../cli/screen.ts';
import { start } from '../cli/start.ts';
import { faultsIn, isDone, litterIn, makeBox, repair, type JobName } from './box.ts';
import { forbidWriting, mountSmall, unlessMounted, whyNoLocking, whyNoMounts } from './mounts.ts';
import { tally } from './plan.ts';
import { jobNames, useJobs } from './set-up.ts';

const setting = useJobs();
const megabyte = 1 << 20;

/** Leaves so many bytes free on the disk of a folder. */
function fill(box: string, free: number): void {
  const { bsize, bavail } = statfsSync(box);
  writeFileSync(join(box, 'filler'), Buffer.alloc(Math.max(0, bsize * bavail - free)));
}

/** What is wrong after a run on a disk of 1 MB with so many bytes free, and whether there was room enough. */
async function runOnFullDisk(name: JobName, free: number): Promise<{ wrong: string[]; isDone: boolean }> {
  const { base, jobs } = setting();
  const job = jobs[name];
  const box = makeBox(base, job, (path) => mountSmall(path, megabyte));
  fill(box, free);
  // In a process of its own: where the disk takes no record, its lock stays until it has ended.
  const { code, stderr } = start(job.argv, { cwd: box });
  const wrong = faultsIn(box, job);
  const done = isDone(box, job);
  if (code === 0 && !done) wrong.push('exit code 0 over a result that is not whole');
  if (code === 2 && !/^error: .*(disk is full|no space|no room).*\.$/m.test(stderr))
    wrong.push(`it says: ${stderr}`);
  if (code !== 0 && code !== 2) wrong.push(`exit code ${code}`);
  unlinkSync(join(box, 'filler'));
  if (wrong.length === 0) wrong.push(...(await repair(box, job, free % 3 === 1)));
  return { wrong: wrong.map((sentence) => `${free} bytes free: ${sentence}`), isDone: code === 0 };
}

const kibibytes = [0, 4, 8, 16, 24, 40, 64, 128, 256, 400];

describe.skipIf(whyNoMounts !== undefined)(
  `on a disk of 1 MB that is full, or fills up, nothing is lost${unlessMounted('a full disk of 1 MB')}:`,
  () => {
    it.each(jobNames)(
      '%s',
      async (name) => {
        const wrong: string[] = [];
        let [done, stopped] = [0, 0];
        for (const size of kibibytes) {
          const run = await runOnFullDisk(name, size << 10);
          wrong.push(...run.wrong);
          if (run.isDone) done++;
          else stopped++;
        }
        expect(wrong).toEqual([]);
        // Both were tried: disks with too little room for the job, and with enough.
        expect(stopped).toBeGreaterThan(0);
        expect(done).toBeGreaterThan(0);
        tally('faults', kibibytes.length);
      },
      600_000,
    );
  },
);

const readOnly = /^error: .*(read-only|permission).*\.$/im;

describe.skipIf(whyNoLocking !== undefined)(
  `where nobody may write, nothing changes${whyNoLocking === undefined ? '' : unlessMounted('read-only folders')}:`,
  () => {
    it('copies of articles that are read-only are made', async () => {
      const { base, jobs } = setting();
      const box = makeBox(base, jobs.copies);
      const allow = forbidWriting(join(box, 'in'));
      expect(await play(jobs.copies.argv, { cwd: box })).toMatchObject({ code: 0, stderr: '' });
      allow();
      expect(faultsIn(box, jobs.copies)).toEqual([]);
      expect(isDone(box, jobs.copies)).toBe(true);
    });

    it.each<[string, JobName, string]>([
      ['older copies stay where theirs is read-only', 'copies over older ones', 'out'],
      ['articles stay where they are read-only', 'in place', 'in'],
      ['articles are not brought back where they are read-only', 'undo', 'in'],
      ['no copies are made where reports are read-only', 'copies over older ones', 'out-report'],
      ['no articles are brought back where the record is read-only', 'undo', 'deduped-report'],
    ])('%s', async (_, name, folder) => {
      const { base, jobs } = setting();
      const job = jobs[name];
      const box = makeBox(base, job);
      const allow = forbidWriting(join(box, folder));
      const { code, stderr } = await play(job.argv, { cwd: box });
      allow();
      expect(code).toBe(2);
      expect(stderr).toMatch(readOnly);
      expect(stderr).not.toContain('report it');
      expect(faultsIn(box, job)).toEqual([]);
      expect(litterIn(box)).toEqual([]);
      expect(await repair(box, job, true)).toEqual([]);
      rmSync(box, { recursive: true, force: true });
      expect(existsSync(box)).toBe(false);
    });
  },
);
