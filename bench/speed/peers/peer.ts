import { spawnSync } from 'node:child_process';
import type { Command } from '../sample/command.ts';

/** Another tool that looks for repeats, measured on the same feed when it is installed. */
export interface Peer {
  readonly name: string;
  /** What of the job it does; none of them does all of it. */
  readonly job: string;
  readonly findsNearRepeats: boolean;
  /** Where it comes from, for who wants the row. */
  readonly from: string;
  /** Its version; undefined when it is not installed. */
  readonly version: () => string | undefined;
  /** Makes its input from the feed, untimed, and returns where that is; the feed's folder itself when it needs none. */
  readonly prepare: (feed: string) => string;
  readonly command: (input: string, output: string, cwd: string) => Command;
}

/** The first line that a program says, or undefined when it cannot be started or says nothing. */
export function firstLine(file: string, args: readonly string[], pattern: RegExp): string | undefined {
  const { stdout, stderr, error } = spawnSync(file, args, { encoding: 'utf8', timeout: 10_000 });
  if (error !== undefined) return undefined;
  return pattern.exec(stdout + stderr)?.[0].trim();
}

export const itself = (feed: string): string => feed;
