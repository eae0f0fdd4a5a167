import { lstatSync, realpathSync, statSync, type BigIntStats } from 'node:fs';
import { fsPath, pathFromBytes } from './path-bytes.ts';

/** Device and inode of a file or folder; the same under all its names. */
export function identityOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

/** What stands at a path itself, or undefined when nothing does, or it cannot be looked at. */
export function look(path: string): BigIntStats | undefined {
  try {
    return lstatSync(fsPath(path), { bigint: true });
  } catch {
    return undefined;
  }
}

/** What a path leads to through links, or undefined. */
export function lookThrough(path: string): BigIntStats | undefined {
  try {
    return statSync(fsPath(path), { bigint: true });
  } catch {
    return undefined;
  }
}

/** The path without links in it, `/` between folders. Throws the system's error. */
export function realPath(path: string): string {
  return slashes(pathFromBytes(realpathSync.native(fsPath(path), 'buffer')));
}

/** The same for a place that need not exist: as far as it does, links are resolved. */
export function realPlace(path: string): string {
  const missing: string[] = [];
  let there = slashes(path);
  for (;;) {
    try {
      return (
        [realPath(there === '' ? '/' : there).replace(/\/$/, ''), ...missing.toReversed()].join('/') || '/'
      );
    } catch {
      const cut = there.lastIndexOf('/');
      if (cut < 0) return slashes(path);
      missing.push(there.slice(cut + 1));
      there = there.slice(0, cut);
    }
  }
}

/** The folders from the file system's root down to `path`, `path` included. */
export function ancestors(path: string): readonly string[] {
  const folders = ['/'];
  for (let cut = path.indexOf('/', 1); cut >= 0; cut = path.indexOf('/', cut + 1))
    folders.push(path.slice(0, cut));
  if (path !== '/') folders.push(path);
  return folders;
}

/** Whether `path` is `folder` or lies below it; both without links. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** Windows writes `\` between folders; elsewhere that is a letter like others. */
export function slashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
