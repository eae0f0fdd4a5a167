import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';

/** A folder of its own for one test, removed afterwards. */
export interface Scratch {
  readonly path: string;
  /** Absolute path of something in it. */
  at(name: string): string;
  /** Writes a file with the folders above it; a name in bytes is taken as it is. */
  put(name: string | Buffer, content?: string | Uint8Array): void;
  folder(name: string): void;
  link(name: string, target: string): void;
  hardLink(name: string, target: string): void;
}

const made: string[] = [];

afterEach(() => {
  for (const path of made.splice(0)) {
    // Node's own removal goes as deep as the call stack does.
    if (process.platform === 'win32') rmSync(path, { recursive: true, force: true });
    else execFileSync('rm', ['-rf', path]);
  }
});

export function scratch(): Scratch {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'dedupe-wire-test-')));
  made.push(path);
  const at = (name: string): string => `${path}/${name}`;
  return {
    path,
    at,
    put(name, content = 'One paragraph.\n') {
      if (typeof name === 'string') mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(
        typeof name === 'string' ? at(name) : Buffer.concat([Buffer.from(`${path}/`), name]),
        content,
      );
    },
    folder: (name) => void mkdirSync(at(name), { recursive: true }),
    link: (name, target) => symlinkSync(target, at(name)),
    hardLink: (name, target) => linkSync(at(target), at(name)),
  };
}

/** Whether the file system of the temporary folder takes these bytes for a name; some disks want UTF-8. */
export function takesName(name: Buffer): boolean {
  const folder = scratch();
  try {
    folder.put(name);
    return true;
  } catch {
    return false;
  }
}

/** Makes a named pipe; says whether the machine can. */
export function makePipe(path: string): boolean {
  try {
    execFileSync('mkfifo', [path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The superuser may read and write everything, so that refusals cannot be provoked. */
export const isSuperuser: boolean = process.getuid?.() === 0;

/** Number of a process that has ended. */
export function deadProcess(): number {
  return Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
}
