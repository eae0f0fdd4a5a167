import { main } from '../../src/cli/main.ts';
import type { Output } from '../../src/cli/stdio.ts';

export interface Shown {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Scene {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: Uint8Array;
  /** Whether standard error is a terminal, which shows progress. */
  readonly isTTY?: boolean;
  /** Called after each write to standard error with what was written. */
  onAside?(written: string): void;
}

function output(isTTY: boolean, take: (written: string) => void): Output {
  const write = (chunk: string | Uint8Array): void => take(Buffer.from(chunk).toString('utf8'));
  return { isTTY, columns: isTTY ? 80 : undefined, failure: undefined, write };
}

/** Runs the command in this process, so that a test can do something in the middle of a run. */
export async function play(argv: readonly string[], scene: Scene): Promise<Shown> {
  let [stdout, stderr] = ['', ''];
  const code = await main({
    argv,
    env: scene.env ?? {},
    cwd: () => scene.cwd,
    stdin: { isTTY: false, read: () => scene.input ?? new Uint8Array() },
    stdout: output(false, (written) => (stdout += written)),
    stderr: output(scene.isTTY ?? false, (written) => {
      stderr += written;
      scene.onAside?.(written);
    }),
  });
  return { code, stdout, stderr };
}
