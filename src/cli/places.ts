import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Where a run writes. */
export interface Places {
  /** Absolute path of the folder of cleaned copies. */
  readonly out: string;
  /** Absolute path of the folder of reports: the other one's name with `-report` after it. */
  readonly report: string;
}

/** The folders that `--out` stands for, seen from the working folder. */
export function placesOf(out: string, cwd: string): Places {
  const folder = resolve(cwd, out);
  return { out: folder, report: `${folder}-report` };
}

/** A path as a person in the working folder would name it: relative where that is shorter than a way up and down. */
export function shortly(path: string, cwd: string): string {
  const way = relative(cwd, path);
  const leaves = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return leaves ? path : way === '' ? '.' : way;
}

/** The path of a file in the folder of reports, as a person would name it. */
export function reportFile(places: Places, cwd: string, file: string): string {
  return shortly(join(places.report, file), cwd);
}

/**
 * What to call an article that is no file: as it is named from the working folder, and by its last part when it lies
 * elsewhere, since a patch must not lead out of the folder that it is applied in.
 */
export function nameBelow(name: string, cwd: string): string {
  const way = shortly(resolve(cwd, name), cwd);
  if (way === '.' || way === sep) return 'stdin';
  return isAbsolute(way) ? basename(way) : way.split(sep).join('/');
}
