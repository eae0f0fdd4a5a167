import type { ColorPolicy } from '../config/options.ts';
import type { Environment } from '../config/layer.ts';
import type { Output } from './stdio.ts';

/** How much colour a stream gets: none, 16 colours, 256, or all. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** What `FORCE_COLOR` asks for, as in Node; `undefined` when it asks for nothing. */
function forced(value: string | undefined): ColorLevel | undefined {
  switch (value) {
    case undefined:
    case '':
      return undefined;
    case '0':
    case 'false':
      return 0;
    case '2':
      return 2;
    case '3':
      return 3;
    default:
      return 1;
  }
}

/**
 * How much colour one stream gets. The first that has an opinion decides: `--color`, `NO_COLOR`, `FORCE_COLOR`
 * (an empty variable has none), `TERM=dumb`, and whether the stream is a terminal.
 *
 * chalk's own choice is not used: it does not read `NO_COLOR` and knows one answer for both streams. Sixteen colours
 * are all that is printed, so what a terminal can do beyond does not matter.
 */
export function colorLevel(stream: Output, policy: ColorPolicy, environment: Environment): ColorLevel {
  const force = forced(environment['FORCE_COLOR']);
  if (policy === 'never') return 0;
  if (policy === 'always') return force === undefined || force === 0 ? 1 : force;
  if (environment['NO_COLOR']) return 0;
  if (force !== undefined) return force;
  if (environment['TERM'] === 'dumb') return 0;
  return stream.isTTY ? 1 : 0;
}

/** Widths that text can be set in; beyond them a variable or a terminal is not to be believed. */
const narrowest = 20;
const widest = 1000;

/** How many columns a stream has: `COLUMNS` when it is a sensible number, else the terminal's own, else 80. */
export function width(stream: Output, environment: Environment): number {
  for (const columns of [Number(environment['COLUMNS']), stream.columns ?? 0]) {
    if (Number.isInteger(columns) && columns > 0) return Math.min(Math.max(columns, narrowest), widest);
  }
  return 80;
}

/** Whether a log collects what is printed. Its streams may look like terminals, but nobody watches them. */
export function isLogged(environment: Environment): boolean {
  const ci = environment['CI'];
  return ci !== undefined && ci !== '' && ci !== '0' && ci !== 'false';
}

/** Whether a line on this stream can be rewritten while somebody watches. */
export function isLively(stream: Output, environment: Environment): boolean {
  return stream.isTTY && environment['TERM'] !== 'dumb' && !isLogged(environment);
}
