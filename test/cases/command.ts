import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '..', '..', 'bin', 'dedupe-wire.js');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Ended {
  const ended = spawnSync(program, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (ended.error !== undefined) throw ended.error;
  return ended;
}

/** The environment without settings of the tool, so that nothing outside a test decides about it. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('DEDUPE_WIRE')));
}

/** Starts the command as a user does, and waits for its end. */
export function dedupeWire(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Ended {
  return run(process.execPath, [bin, ...args], cwd, { ...ownEnvironment(), ...env });
}

/** `git apply` without the settings of whoever runs the test, and outside of any repository. */
export function gitApply(args: readonly string[], cwd: string): Ended {
  const env = {
    ...process.env,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CEILING_DIRECTORIES: cwd,
  };
  return run('git', ['apply', '--whitespace=nowarn', ...args], cwd, env);
}

/** The words that start the command, for tests that stop it on its way. */
export const commandLine: readonly string[] = [process.execPath, bin];
