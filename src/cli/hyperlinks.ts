import type { Environment } from '../config/layer.ts';
import type { Output } from './stdio.ts';
import { isLogged } from './terminal.ts';

/** `major.minor` as a number that can be compared; 0 where there is none. */
function versionOf(value: string | undefined): number {
  const [, major = '0', minor = '0'] = /^(\d+)(?:\.(\d+))?/.exec(value ?? '') ?? [];
  return Number(major) * 1000 + Number(minor);
}

/** The first version of each program, by the name it gives itself in `TERM_PROGRAM`, that shows links. */
const firstVersions: Readonly<Record<string, string>> = {
  'iTerm.app': '3.1',
  WezTerm: '20200620',
  vscode: '1.72',
  ghostty: '1.0',
  Hyper: '2.0',
  rio: '0.1',
  zed: '0.1',
  // It hands links on to a terminal that has them, and to no other.
  tmux: '3.4',
};

/** Terminals that are known by the name of their description. */
const byDescription = /^(xterm-kitty|xterm-ghostty|alacritty|foot)(-|$)/;

/**
 * Whether a terminal shows links (OSC 8), as far as its environment tells: others print nothing of them, but some old
 * ones print the address.
 */
function hasLinks(environment: Environment): boolean {
  const { TERM = '', TERM_PROGRAM = '', TERM_PROGRAM_VERSION, VTE_VERSION } = environment;
  const first = firstVersions[TERM_PROGRAM];
  if (first !== undefined) return versionOf(TERM_PROGRAM_VERSION) >= versionOf(first);
  // The other variables are those of the terminal that a multiplexer was begun in.
  if (/^(screen|tmux)/.test(TERM)) return false;
  // VTE writes 0.50.1 as 5001; 0.50.0 crashes when it meets a link.
  if (VTE_VERSION !== undefined) return Number(VTE_VERSION) > 5000;
  return (
    byDescription.test(TERM) ||
    ['WT_SESSION', 'KONSOLE_VERSION', 'DOMTERM'].some((name) => Boolean(environment[name]))
  );
}

/**
 * Whether a stream gets links. `FORCE_HYPERLINK` decides, `0` and `false` against them, where it is not empty; then a
 * terminal that has them does, unless a log collects what it shows. Colours have no say in it.
 */
export function showsLinks(stream: Output, environment: Environment): boolean {
  const force = environment['FORCE_HYPERLINK'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (!stream.isTTY || environment['TERM'] === 'dumb' || isLogged(environment)) return false;
  return hasLinks(environment);
}
