import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from './trouble.ts';

/** Names a process so that another one that gets its number later is not taken for it. */
export interface ProcessMark {
  readonly pid: number;
  /** When it was started, in the system's count; '' where the system does not tell. */
  readonly start: string;
  readonly host: string;
}

export function markSelf(): ProcessMark {
  return { pid: process.pid, start: startOf(process.pid) ?? '', host: hostname() };
}

/** Whether the process still runs. One on another machine cannot be asked and counts as running. */
export function isRunning({ pid, start, host }: ProcessMark): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
  const now = startOf(pid);
  return now === undefined || start === '' || now === start;
}

/**
 * Field 22 of /proc/<pid>/stat, the start in clock ticks since the machine was; undefined without /proc. A process that
 * ended and was not yet fetched by its parent counts as never started.
 */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the program's name in brackets and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : fields[19];
  } catch {
    return undefined;
  }
}
