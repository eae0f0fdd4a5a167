import { fsyncSync, renameSync } from 'node:fs';
import { recordName } from './earlier-output.ts';
import { fsPath } from './path-bytes.ts';
import { readBytes } from './read-bytes.ts';
import { discard, temporaryBeside, writeNew } from './temporary.ts';

/**
 * What runs wrote, by their own records. A file in the out folder is a run's own when its bytes are among those noted
 * for its place; whatever else stands there belongs to someone else, also when it is an output that was edited.
 */
export interface Written {
  /** Digests by path in the out folder: one from a finished run, more when a run was stopped half-way. */
  readonly files: Map<string, Set<string>>;
  /** Names of the files in the report folder. */
  readonly reports: Set<string>;
}

export function nothingWritten(): Written {
  return { files: new Map(), reports: new Set() };
}

export function noteFile({ files }: Written, path: string, digest: string): void {
  const digests = files.get(path);
  if (digests === undefined) files.set(path, new Set([digest]));
  else digests.add(digest);
}

/** One line of a record or of a run's lock file. Escapes keep names that are not UTF-8 whole. */
export function fileLine(path: string, digest: string): string {
  return `${JSON.stringify(['file', path, digest])}\n`;
}

export function reportLine(name: string): string {
  return `${JSON.stringify(['report', name])}\n`;
}

/**
 * Adds what lines say. A line that is damaged, or names a place outside, says nothing: at worst a file is taken for
 * someone else's and the run refuses to touch it.
 */
export function readLines(lines: Iterable<string>, written: Written): void {
  for (const line of lines) {
    const entry = parseLine(line);
    if (!Array.isArray(entry)) continue;
    const [kind, name, digest] = entry as unknown[];
    if (typeof name !== 'string' || !isInside(name)) continue;
    if (kind === 'file' && typeof digest === 'string') noteFile(written, name, digest);
    if (kind === 'report' && !name.includes('/')) written.reports.add(name);
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isInside(path: string): boolean {
  return (
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !path.includes('\0')
  );
}

/** Adds what the last finished run left. */
export function readRecord(folder: string, written: Written): void {
  const file = readBytes(`${folder}/${recordName}`);
  if (!('kind' in file)) readLines(file.bytes.toString('utf8').split('\n'), written);
}

/** Puts a new record in the place of the old one, whole or not at all. Throws the system's error. */
export function writeRecord(folder: string, { files, reports }: Written, durable: boolean): void {
  const path = `${folder}/${recordName}`;
  const temporary = temporaryBeside(path);
  try {
    writeNew(temporary, 0o666, inPieces(files, reports), durable ? fsyncSync : undefined);
    renameSync(fsPath(temporary), fsPath(path));
  } catch (error) {
    discard(temporary);
    throw error;
  }
}

function* inPieces(files: Written['files'], reports: Written['reports']): Generator<string> {
  let piece = [...reports].map(reportLine).join('');
  for (const [path, digests] of files) {
    for (const digest of digests) piece += fileLine(path, digest);
    if (piece.length < 1 << 16) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
