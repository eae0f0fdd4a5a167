import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnvironment, type Command } from './command.ts';
import { processorTime } from './processor-time.ts';

/** One measured run of a program. */
export interface Sample {
  readonly seconds: number;
  /** Processor seconds of the program on all cores; undefined where the kernel does not tell. */
  readonly ownCpu: number | undefined;
  /** Processor seconds that anything else took meanwhile. */
  readonly otherCpu: number | undefined;
  /** Most memory it held at once, in bytes; undefined where GNU time is not installed or was not asked. */
  readonly peak: number | undefined;
}

export type Outcome =
  { readonly kind: 'sample'; readonly sample: Sample } | { readonly kind: 'failed'; readonly why: string };

/** How a sample is taken. */
export interface Conditions {
  /** A fresh folder for what the run says; what it writes goes below it as well. */
  readonly folder: string;
  /** Seconds after which the program is ended. */
  readonly limit: number;
  readonly withPeak: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

const gnuTime = '/usr/bin/time';
let hasTime: boolean | undefined;

/** Whether GNU time is there, the one way to learn the peak of a program that just ended from outside. */
function hasGnuTime(): boolean {
  hasTime ??= existsSync(gnuTime) && /GNU/u.test(spawnSync(gnuTime, ['--version']).output.join(''));
  return hasTime;
}

/**
 * Runs a program once and measures it. Its output goes into files, as of a person who redirects it.
 *
 * Memory is what wait4(2) says of the program. Node cannot ask for that, and asked through a child of Node the kernel
 * would count Node's own memory, which the child holds until it becomes the program. GNU time is small enough for both.
 */
export async function takeSample(command: Command, conditions: Conditions): Promise<Outcome> {
  const { folder, limit } = conditions;
  mkdirSync(folder, { recursive: true });
  const peakFile = join(folder, 'peak');
  const isTimed = conditions.withPeak && hasGnuTime();
  const wrapper = isTimed ? [gnuTime, '-f', '%M', '-o', peakFile] : [];
  const [file = '', ...args] = [...wrapper, command.file, ...command.args];
  const [out, err] = [openSync(join(folder, 'stdout'), 'w'), openSync(join(folder, 'stderr'), 'w')];

  const before = processorTime();
  const begun = performance.now();
  const child = spawn(file, args, {
    cwd: command.cwd,
    env: plainEnvironment(conditions.environment),
    stdio: ['ignore', out, err],
    // A group of its own, so that the limit ends also what the program has started.
    detached: true,
  });
  const ended = await endOf(child, limit);
  const seconds = (performance.now() - begun) / 1000;
  const after = processorTime();
  closeSync(out);
  closeSync(err);

  const why = failure(ended, command, folder, limit);
  if (why !== undefined) return { kind: 'failed', why };
  const ownCpu = before && after ? after.ours - before.ours : undefined;
  const otherCpu =
    before && after ? Math.max(0, after.machine - before.machine - (after.ours - before.ours)) : undefined;
  const peak = isTimed ? Number(readFileSync(peakFile, 'utf8').trim().split('\n').at(-1)) * 1024 : undefined;
  return { kind: 'sample', sample: { seconds, ownCpu, otherCpu, peak } };
}

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly error?: Error;
  readonly isLate: boolean;
}

async function endOf(child: ChildProcess, limit: number): Promise<End> {
  let isLate = false;
  const endGroup = (): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  const timer = setTimeout(() => {
    isLate = true;
    endGroup();
  }, limit * 1000);
  const stop = (signal: NodeJS.Signals): void => {
    endGroup();
    for (const one of stopSignals) process.off(one, stop);
    process.kill(process.pid, signal);
  };
  for (const signal of stopSignals) process.on(signal, stop);
  try {
    return await new Promise<End>((resolve) => {
      child.once('error', (error) => resolve({ code: null, signal: null, error, isLate }));
      child.once('exit', (code, signal) => resolve({ code, signal, isLate }));
    });
  } finally {
    clearTimeout(timer);
    for (const signal of stopSignals) process.off(signal, stop);
  }
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function failure(end: End, command: Command, folder: string, limit: number): string | undefined {
  if (end.isLate) return `not done after ${limit} s`;
  if (end.error !== undefined) return end.error.message;
  if (end.code !== null && command.good.includes(end.code)) return undefined;
  const said = readFileSync(join(folder, 'stderr'), 'utf8').trim().split('\n')[0] ?? '';
  return `exit ${end.code ?? end.signal ?? ''}${said === '' ? '' : `: ${said.slice(0, 160)}`}`;
}
