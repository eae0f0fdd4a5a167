import { lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import { ancestors } from './identity.ts';
import { fsPath } from './path-bytes.ts';
import { errorCode, FileTrouble, meaningOf } from './trouble.ts';

/** Folders that one run makes, so that it can take back those that stayed empty. */
export class MadeFolders {
  readonly #made: string[] = [];
  readonly #sound = new Set<string>();

  /** Makes a folder that the run writes into, with those above it. `path` has no links in it; `mode` is before the umask. */
  makeRoot(path: string, shown: string, mode: number): void {
    if (this.#sound.has(path)) return;
    for (const folder of ancestors(path)) this.#make(folder, shown, mode);
    this.#sound.add(path);
  }

  /**
   * Makes the folders of `path`, which is relative to `root`. None of them may be a link: it could lead out of the
   * folder the run was given.
   */
  makeBelow(root: string, path: string, shown: string): void {
    for (let cut = path.indexOf('/'); cut > 0; cut = path.indexOf('/', cut + 1)) {
      const folder = `${root}/${path.slice(0, cut)}`;
      if (this.#sound.has(folder)) continue;
      this.#make(folder, `${shown}/${path.slice(0, cut)}`, 0o777);
      if (!lstatSync(fsPath(folder)).isDirectory()) {
        throw new FileTrouble(
          `${shown}/${path.slice(0, cut)}: is no folder, or a link to one, so nothing is written there.`,
        );
      }
      this.#sound.add(folder);
    }
  }

  /** Every folder that was written into, those that hold a new folder included. */
  get touched(): Iterable<string> {
    return new Set([
      ...this.#sound,
      ...this.#made.map((folder) => folder.slice(0, folder.lastIndexOf('/')) || '/'),
    ]);
  }

  /** Removes what was made and is empty. */
  takeBack(): void {
    for (const folder of this.#made.toReversed()) removeEmptyFolder(folder);
  }

  #make(folder: string, shown: string, mode: number): void {
    try {
      lstatSync(fsPath(folder));
      return;
    } catch (error) {
      if (errorCode(error) !== 'ENOENT')
        throw new FileTrouble(`${shown}: cannot be opened: ${meaningOf(error)}.`);
    }
    try {
      mkdirSync(fsPath(folder), mode);
      this.#made.push(folder);
    } catch (error) {
      // Another run may have made it in between.
      if (errorCode(error) !== 'EEXIST')
        throw new FileTrouble(`${shown}: cannot be made: ${meaningOf(error)}.`);
    }
  }
}

/** Whether the folder was empty and is gone. */
export function removeEmptyFolder(path: string): boolean {
  try {
    rmdirSync(fsPath(path));
    return true;
  } catch {
    return false;
  }
}
