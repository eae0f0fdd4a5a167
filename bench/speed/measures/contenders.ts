import { spawnSync } from 'node:child_process';
import { plainEnvironment } from '../sample/command.ts';
import type { Contender } from '../sample/rounds.ts';

/** Names under which samples are kept; those of peers are their own. */
export const ours = 'dedupe-wire';
export const copy = 'cp -r';
export const emptyNode = 'node -e 0';
export const awkLines = 'awk for lines';
export const twoWorkers = 'two workers';
export const oneWorker = 'one worker';

/** The command on a folder or file: cleaned copies and all reports that it writes by default. */
export function wholeJob(bin: string, input: string, cwd: string, name = ours): Contender {
  return {
    name,
    command: (folder) => ({
      file: process.execPath,
      args: [bin, input, '--out', folder],
      cwd,
      good: [0],
    }),
  };
}

/** The command with --check, which writes to the terminal only. */
export function checkOnly(bin: string, input: string, cwd: string): Contender {
  return {
    name: ours,
    command: () => ({ file: process.execPath, args: [bin, input, '--check'], cwd, good: [0, 1] }),
  };
}

export function plainCopy(input: string, cwd: string): Contender {
  return { name: copy, command: (folder) => ({ file: 'cp', args: ['-r', input, folder], cwd, good: [0] }) };
}

export function nothingInNode(cwd: string): Contender {
  return {
    name: emptyNode,
    command: () => ({ file: process.execPath, args: ['-e', '0'], cwd, good: [0] }),
  };
}

/** awk keeping one copy of each line of a single file. */
export function linesOnce(input: string, cwd: string): Contender {
  return {
    name: awkLines,
    command: (output) => ({
      file: 'sh',
      args: ['-c', 'exec awk "!seen[\\$0]++" "$1" > "$2"', 'sh', input, output],
      cwd,
      good: [0],
    }),
  };
}

/** The command told to use so many workers; undefined while it has no such setting. */
export function withWorkers(bin: string, input: string, cwd: string): Contender[] | undefined {
  const { stdout } = spawnSync(process.execPath, [bin, '--help'], {
    encoding: 'utf8',
    env: plainEnvironment(),
  });
  const hasFlag = /--workers\b/u.test(stdout);
  if (!hasFlag && !stdout.includes('DEDUPE_WIRE_WORKERS')) return undefined;
  return ([2, 1] as const).map((count) => {
    const job = wholeJob(bin, input, cwd, count === 2 ? twoWorkers : oneWorker);
    if (!hasFlag) return { ...job, environment: { DEDUPE_WIRE_WORKERS: String(count) } };
    return {
      ...job,
      command: (folder) => {
        const command = job.command(folder);
        return { ...command, args: [...command.args, '--workers', String(count)] };
      },
    };
  });
}
