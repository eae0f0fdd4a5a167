import { main } from '../../src/cli/main.ts';
import type { Output } from '../../src/cli/stdio.ts';
import type { Surroundings } from './start.ts';

/** What a run came to. */
export interface Came {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process: starting another one for each of many mistakes would take minutes. */
export async function runHere(
  argv: readonly string[],
  { cwd = '/', env = {}, input = '' }: Surroundings = {},
): Promise<Came> {
  const printed = { stdout: '', stderr: '' };
  const output = (name: keyof typeof printed): Output => ({
    isTTY: false,
    columns: undefined,
    failure: undefined,
    write: (chunk) =>
      void (printed[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()),
  });
  const code = await main({
    argv,
    env,
    stdin: { isTTY: false, read: () => Buffer.from(input) },
    stdout: output('stdout'),
    stderr: output('stderr'),
    cwd: () => cwd,
  });
  return { code, ...printed };
}
