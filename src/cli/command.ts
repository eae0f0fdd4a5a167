import { Argument, Command, CommanderError, Option } from 'commander';
import type { Flags } from '../config/layer.ts';
import type { OptionName } from '../config/options.ts';
import { flagOf, groups, settings, type Setting } from '../config/schema.ts';
import { UsageError } from '../config/usage-error.ts';
import { after, briefHelp, summary } from './help.ts';

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'run'; readonly paths: readonly string[]; readonly flags: Flags }
  /** Help or the version: a whole answer for standard output. */
  | { readonly kind: 'answer'; readonly text: string }
  /** Nothing was asked: a reminder for standard error. */
  | { readonly kind: 'reminder'; readonly text: string };

/** What the help says about a setting: its sentence, the choices on lines of their own, the default. */
function describe(setting: Setting): string {
  switch (setting.kind) {
    case 'choice': {
      const choices = Object.entries(setting.choices).map(
        ([choice, meaning]) => `${choice}: ${meaning}${choice === setting.default ? ' (default)' : ''}`,
      );
      return [setting.sentence, ...choices].join('\n');
    }
    case 'text':
    case 'number':
      return `${setting.sentence} (default: ${setting.default})`;
    case 'list':
    case 'switch':
      return setting.sentence;
  }
}

/** The commander option of a setting. It carries no default and no check: `config/` has both, for every origin. */
function optionOf(name: OptionName, setting: Setting): Option {
  const flag = flagOf(name);
  const value =
    setting.kind === 'choice' ? 'which' : setting.kind === 'switch' ? undefined : setting.placeholder;
  const option = new Option(value === undefined ? flag : `${flag} <${value}>`, describe(setting));
  option.helpGroup(groups[setting.group]);
  if (setting.kind === 'list') {
    option.argParser((next: string, before: readonly string[] | undefined) => [...(before ?? []), next]);
  }
  return option;
}

/** A new command each time: commander keeps what it parsed. */
function makeCommand(columns: number, print: (text: string) => void): Command {
  const command = new Command('dedupe-wire')
    .usage('[options] <path...>')
    .description(summary)
    .addArgument(new Argument('[path...]', 'files and folders; - reads one article from standard input'))
    .exitOverride()
    .configureHelp({ minWidthToWrap: 20 })
    .configureOutput({
      writeOut: print,
      writeErr: print,
      outputError: () => undefined,
      // Set, because what commander does otherwise touches `process.stdout`; see `stdio.ts`.
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', `\n${after.trimEnd()}`);
  for (const [name, setting] of settings) {
    command.addOption(optionOf(name, setting));
    // After `--color`: declared first, it would give that option a default.
    if (name === 'color') {
      command.addOption(new Option('--no-color', 'the same as --color never').helpGroup(groups.screen));
    }
  }
  return command
    .addOption(new Option('-V, --version', 'print the version').helpGroup(groups.screen))
    .addHelpOption(new Option('-h, --help', 'print this help').helpGroup(groups.screen));
}

/** One sentence of what commander says over several lines, without its own heading. */
function sentence(error: CommanderError): string {
  const [first = '', hint = ''] = error.message
    .replace(/^error: /, '')
    .replaceAll("'", '"')
    .split('\n');
  if (error.code === 'commander.optionMissingArgument') return `${first}; give the value after the option.`;
  const guess = hint.replace(/^\(Did you mean /, '').replace(/\?\)$/, '');
  const advice = guess === '' ? 'dedupe-wire --help lists what there is.' : `did you mean ${guess}?`;
  return `${first}; ${advice}`;
}

/**
 * commander takes what follows a flag as its value, whatever it looks like; `--out --check` would write into a
 * folder `--check`.
 */
function refuseFlagsAsValues(flags: Flags): void {
  const known = new Set(['--no-color', ...settings.map(([name]) => flagOf(name))]);
  for (const [name] of settings) {
    const values: readonly unknown[] = [flags[name]].flat();
    const wrong = values.find((value) => typeof value === 'string' && known.has(value));
    if (wrong !== undefined) {
      throw new UsageError(`${flagOf(name)} needs a value and is followed by ${String(wrong)}; give it one.`);
    }
  }
}

/**
 * Understands a command line. `columns` is the width that help is set in. Throws `UsageError` for what it does not
 * understand; values are checked later, with those of the environment.
 */
export function readCommand(argv: readonly string[], version: string, columns: number): Request {
  let text = '';
  const command = makeCommand(columns, (piece) => (text += piece));
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'answer', text };
    throw new UsageError(sentence(error));
  }
  const { version: versionAsked, color, ...flags } = command.opts();
  if (versionAsked === true) return { kind: 'answer', text: `${version}\n` };
  if (command.args.length === 0) return { kind: 'reminder', text: briefHelp };
  refuseFlagsAsValues({ ...flags, color });
  const colorFlag = color === undefined ? {} : { color: color === false ? 'never' : color };
  return { kind: 'run', paths: command.args, flags: { ...flags, ...colorFlag } };
}
