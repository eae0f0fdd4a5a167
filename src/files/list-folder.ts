import { readdirSync, type Dirent } from 'node:fs';
import { fsPath, pathFromBytes } from './path-bytes.ts';

/**
 * What a folder holds, under names as `pathFromBytes` gives them. Throws the system's error.
 *
 * Node's own decoding gives one name, with U+FFFD in it, to files whose names differ in bad bytes; only a folder where
 * that letter turns up is read a second time, byte by byte, which takes twice as long.
 */
export function listFolder(path: string): Dirent[] {
  const place = fsPath(path);
  if (typeof place === 'string') {
    const entries = readdirSync(place, { withFileTypes: true });
    if (process.platform === 'win32' || !entries.some(({ name }) => name.includes('\ufffd'))) return entries;
  }
  const entries = readdirSync(place, { withFileTypes: true, encoding: 'buffer' });
  return entries.map((entry) => Object.assign(entry, { name: pathFromBytes(entry.name) }));
}
