import { join, resolve } from 'node:path';
import { lookThrough, realPlace } from '../files/identity.ts';
import { readBytes } from '../files/read-bytes.ts';
import { FileTrouble, meaningOf } from '../files/trouble.ts';
import { formatInfos } from '../report/format-list.ts';
import { readReport } from '../report/read-report.ts';
import type { Report } from '../report/report.ts';
import type { Input } from './stdio.ts';

/** A report that an earlier run wrote. */
export interface StoredReport {
  readonly report: Report;
  /** Absolute path of its file; `undefined` for one that came through standard input. */
  readonly path: string | undefined;
  /** Permission bits of that file: what is made of it tells no more people. */
  readonly mode: number;
}

function read(shown: string, path: string): { readonly bytes: Uint8Array; readonly mode: number } {
  if (lookThrough(path) === undefined)
    throw new FileTrouble(
      `${shown}: there is no such report; run dedupe-wire on the articles first, or name their report.json.`,
    );
  const found = readBytes(realPlace(path));
  if ('kind' in found) throw new FileTrouble(`${shown}: ${found.reason}; give a report.json of dedupe-wire.`);
  return { bytes: found.bytes, mode: found.stats.mode };
}

function readInput(input: Input): { readonly bytes: Uint8Array; readonly mode: number } {
  try {
    return { bytes: input.read(), mode: 0o666 };
  } catch (error) {
    throw new FileTrouble(`standard input cannot be read: ${meaningOf(error)}; give the report as a file.`);
  }
}

/** Reads a stored report: a file, the folder it lies in, or `-` for standard input. Throws `FileTrouble`. */
export function storedReport(given: string, cwd: string, input: Input): StoredReport {
  const named = resolve(cwd, given);
  const inFolder = given !== '-' && lookThrough(named)?.isDirectory() === true;
  const path = given === '-' ? undefined : inFolder ? join(named, formatInfos.json.file) : named;
  const shown =
    given === '-'
      ? 'standard input'
      : inFolder
        ? `${given.replace(/\/$/, '')}/${formatInfos.json.file}`
        : given;
  const { bytes, mode } = path === undefined ? readInput(input) : read(shown, path);
  const stored = readReport(Buffer.from(bytes).toString('utf8'));
  if (stored.kind === 'fault') throw new FileTrouble(`${shown}: ${stored.fault}.`);
  return { report: stored.report, path, mode };
}
