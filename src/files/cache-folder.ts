import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { fsPath } from './path-bytes.ts';
import { discard, temporaryBeside, writeNew } from './temporary.ts';
import { FileTrouble, meaningOf } from './trouble.ts';

/** Bytes of the SHA-256 that stands before what it is of. */
const hashLength = 32;

/** Articles hold what is private now and then: nobody else reads what was found in them. */
const folderMode = 0o700;
const fileMode = 0o600;

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** A shelf for each beginning of a key: some file systems are slow with a hundred thousand names in one folder. */
function shelfOf(folder: string, key: string): string {
  return `${folder}/${key.slice(0, 2)}`;
}

/** Makes the folder where there is none. Throws a FileTrouble that begins with `shown` when that cannot be. */
export function makeCacheFolder(folder: string, shown: string): void {
  try {
    mkdirSync(fsPath(folder), { recursive: true, mode: folderMode });
  } catch (error) {
    throw new FileTrouble(
      `${shown}: no cache can be kept there: ${meaningOf(error)}; name another folder with --cache.`,
    );
  }
}

/** What was stored under a key, which is hexadecimal; undefined for nothing, or nothing whole. */
export function readEntry(folder: string, key: string): Buffer | undefined {
  try {
    const bytes = readFileSync(fsPath(`${shelfOf(folder, key)}/${key}`));
    const body = bytes.subarray(hashLength);
    return hashOf(body).equals(bytes.subarray(0, hashLength)) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Stores something under a key. What cannot be stored is not there next time, and nobody minds. */
export function writeEntry(folder: string, key: string, body: Uint8Array): void {
  const shelf = shelfOf(folder, key);
  const temporary = temporaryBeside(`${shelf}/${key}`);
  try {
    mkdirSync(fsPath(shelf), { recursive: true, mode: folderMode });
    writeNew(temporary, fileMode, [hashOf(body), body]);
    renameSync(fsPath(temporary), fsPath(`${shelf}/${key}`));
  } catch {
    discard(temporary);
  }
}

/** A hash of the files of a folder whose name ends with `ending`, and of their names. */
export function hashFiles(folder: string, ending: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).toSorted()) {
    if (name.endsWith(ending)) hash.update(`${name}\n`).update(readFileSync(`${folder}/${name}`));
  }
  return hash.digest('hex');
}
