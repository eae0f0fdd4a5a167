import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';

/** Numbers by which Linux tells file systems that live in memory: tmpfs and ramfs. */
const inMemory = new Set([0x01021994, 0x858458f6]);

/**
 * The folder where feeds and results are kept between runs and where every run writes. Without a wish it is in the
 * folder for temporary files, or in /var/tmp when that one is in memory: what `cp -r` costs depends on the file system
 * more than on anything else, and people keep copy on disks.
 *
 * @throws when the folder belongs to somebody else
 */
export function openHome(wish: string | undefined): string {
  const folder =
    wish === undefined ? join(diskFolder(), `dedupe-wire-bench-${userInfo().username}`) : resolve(wish);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(folder);
  if (process.getuid !== undefined && uid !== process.getuid()) {
    throw new Error(`${folder} belongs to somebody else; name a folder of your own with --folder.`);
  }
  return folder;
}

function diskFolder(): string {
  const folder = tmpdir();
  return isInMemory(folder) && existsSync('/var/tmp') ? '/var/tmp' : folder;
}

/** Whether a folder is on a file system in memory, where ratios to `cp -r` mean little. */
export function isInMemory(folder: string): boolean {
  return inMemory.has(statfsSync(folder).type);
}

/** Fresh folders for runs; they are deleted together when all is measured. */
export interface Runs {
  readonly next: () => string;
  /** Whether so many bytes and files can still be written. */
  readonly hasRoom: (bytes: number, files: number) => boolean;
  readonly remove: () => void;
}

/**
 * Deleting many files makes ext4 slow to create new ones for minutes afterwards, ten times and more. So nothing is
 * deleted before the end, what an earlier run was stopped from deleting neither.
 */
export function openRuns(home: string): Runs {
  const folder = join(home, `runs-${process.pid}`);
  let count = 0;
  return {
    next: () => {
      count += 1;
      return join(folder, String(count));
    },
    hasRoom: (bytes, files) => {
      const { bavail, bsize, ffree } = statfsSync(home);
      // File systems that make inodes as they need them say that they have none.
      return bavail * bsize > bytes && (ffree === 0 || ffree > files);
    },
    remove: () => {
      for (const name of readdirSync(home)) {
        const pid = /^runs-(\d+)$/u.exec(name)?.[1];
        if (pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)))) {
          rmSync(join(home, name), { recursive: true, force: true });
        }
      }
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
