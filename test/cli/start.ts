import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The command as it is installed. */
export const bin: string = join(import.meta.dirname, '..', '..', 'bin', 'dedupe-wire.js');

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** An environment in which nothing says how to print. */
export function plainEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, ...more };
}

function ended(run: ReturnType<typeof spawnSync>): Ended {
  if (run.error !== undefined) throw run.error;
  return { code: run.status, signal: run.signal, stdout: String(run.stdout), stderr: String(run.stderr) };
}

/** Runs the command to its end. */
export function start(argv: readonly string[], { cwd, env, input }: Surroundings = {}): Ended {
  return ended(
    spawnSync(process.execPath, [bin, ...argv], {
      cwd,
      env: plainEnvironment(env),
      input: input ?? '',
      maxBuffer: 1 << 28,
    }),
  );
}

/** Runs a line of `sh`, in which `dedupe-wire` is the command. */
export function startShell(line: string, { cwd, env, input }: Surroundings = {}): Ended {
  const alias = `dedupe-wire() { "${process.execPath}" "${bin}" "$@"; }\n`;
  const options = { cwd, env: plainEnvironment(env), input: input ?? '', maxBuffer: 1 << 28 };
  return ended(spawnSync('bash', ['-c', alias + line], options));
}

/** A folder with files in it, gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dedupe-wire-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const lead =
  'The harbour of Port Ellen reopened on Monday after a week of storms, the council said in a statement.';
const second =
  'Ferries will sail to the mainland twice a day until the pier has been inspected by engineers.';
const third =
  'Fishermen had lost about forty boats, and the insurers expect claims of several million pounds.';

/** An article that is clean. */
export const clean: string = [lead, second, third, ''].join('\n');
/** The same with its body printed twice. */
export const doubled: string = [lead, second, third, lead, second, third, ''].join('\n');
