import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const built = (name: string): string =>
  JSON.stringify(join(import.meta.dirname, '..', '..', 'dist', 'cli', name));

describe.runIf(process.platform !== 'win32')('onSignals', () => {
  const program = `
    import { writeSync } from 'node:fs';
    import { onSignals } from ${built('signals.js')};
    const release = onSignals(() => writeSync(1, 'left in order'));
    if (process.argv[1] === 'released') release();
    setInterval(() => {}, 1000);
    writeSync(1, 'ready ');
  `;

  async function signalled(
    signal: NodeJS.Signals,
    ...args: readonly string[]
  ): Promise<readonly [string, string | null]> {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, ...args]);
    let said = '';
    child.stdout.on('data', (piece) => {
      said += String(piece);
      if (said === 'ready ') child.kill(signal);
    });
    const [, ended] = await once(child, 'close');
    return [said, ended];
  }

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves in order and ends by %s', async (signal) => {
    expect(await signalled(signal)).toEqual(['ready left in order', signal]);
  });

  it('leaves it to the system once released', async () => {
    expect(await signalled('SIGTERM', 'released')).toEqual(['ready ', 'SIGTERM']);
  });
});

describe('onBug', () => {
  function lastWords(bug: string): { readonly status: number | null; readonly said: string } {
    const program = `
      import { writeSync } from 'node:fs';
      import { onBug } from ${built('last-resort.js')};
      onBug((error) => writeSync(1, 'told of ' + error.message));
      ${bug}
    `;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
    return { status: run.status, said: `${String(run.stdout)}${String(run.stderr)}` };
  }

  it.each([
    ['an exception in a callback', "setTimeout(() => { throw new Error('x'); })"],
    ['a promise that nobody waits for', "Promise.reject(new Error('x'));"],
    ['a promise that is waited for', "await Promise.reject(new Error('x'));"],
  ])('ends with 2 after %s', (_, bug) => {
    expect(lastWords(bug)).toEqual({ status: 2, said: 'told of x' });
  });
});
