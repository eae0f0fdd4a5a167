import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Runs a program of the system; gives what it complained of, or undefined. */
function complaintOf(program: string, ...args: readonly string[]): string | undefined {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error !== undefined) return error.message;
  return status === 0 ? undefined : stderr.trim();
}

function demand(complaint: string | undefined): void {
  if (complaint !== undefined) throw new Error(complaint);
}

function unmount(path: string): void {
  complaintOf('umount', '-l', path);
}

/** Why no file system can be mounted here; undefined where it can. */
function findWhyNoMounts(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux has a tmpfs';
  if (process.getuid?.() !== 0) return 'mounting needs root';
  const probe = mkdtempSync(join(tmpdir(), 'dedupe-wire-mount-'));
  const complaint = complaintOf('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', probe);
  if (complaint === undefined) unmount(probe);
  rmSync(probe, { recursive: true, force: true });
  return complaint === undefined ? undefined : `mounting is refused: ${complaint}`;
}

export const whyNoMounts: string | undefined = findWhyNoMounts();

/** The end of a test's name, and a line in the output of the run, about what is not tested here. */
export function unlessMounted(what: string): string {
  if (whyNoMounts === undefined) return '';
  process.stderr.write(`not tested here: ${what} (${whyNoMounts})\n`);
  return ` (skipped: ${whyNoMounts})`;
}

/** Puts an empty file system of so many bytes in the place of a folder, until the end of the test. */
export function mountSmall(path: string, bytes: number): void {
  demand(complaintOf('mount', '-t', 'tmpfs', '-o', `size=${bytes},mode=755`, 'tmpfs', path));
  onTestFinished(() => unmount(path));
}

function chmodAll(path: string, folders: number, files: number): void {
  for (const entry of readdirSync(path, { withFileTypes: true, recursive: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? folders : files);
  chmodSync(path, folders);
}

/**
 * Lets nobody write into a folder and what lies in it; gives what lets them again. Root is not held back by permission
 * bits, so for root the folder is mounted over itself, read-only.
 */
export function forbidWriting(path: string): () => void {
  if (process.getuid?.() !== 0) {
    chmodAll(path, 0o555, 0o444);
    return () => chmodAll(path, 0o755, 0o644);
  }
  demand(complaintOf('mount', '--bind', path, path));
  onTestFinished(() => unmount(path));
  demand(complaintOf('mount', '-o', 'remount,ro,bind', path));
  return () => unmount(path);
}

/** Why nobody can be kept from writing here; undefined where they can. */
export const whyNoLocking: string | undefined =
  process.platform === 'win32'
    ? 'Windows has other permissions'
    : process.getuid?.() === 0
      ? whyNoMounts
      : undefined;
