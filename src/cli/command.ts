import { Argument, Command, CommanderError, Option } from 'commander';
import type { Flags } from '../config/layer.ts';
import type { OptionName } from '../config/options.ts';
import { flagOf, negationOf, oppositeOf, schema, settings } from '../config/schema.ts';
import { groups } from '../config/setting.ts';
import { UsageError } from '../config/usage-error.ts';
import { commandNames, commands, isCommandName, type CommandName } from './commands/list.ts';
import { after, briefHelp, commandTerm, helpSummary, inBrackets, summary } from './help.ts';
import { optionsOf } from './option-of.ts';

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'run'; readonly paths: readonly string[]; readonly flags: Flags }
  | {
      readonly kind: 'command';
      readonly name: CommandName;
      readonly operands: readonly string[];
      readonly flags: Flags;
    }
  /** Help or the version: a whole answer for standard output. */
  | { readonly kind: 'answer'; readonly text: string }
  /** Nothing was asked: a reminder for standard error. */
  | { readonly kind: 'reminder'; readonly text: string };

/** How a command line is set out for a reader, and where what commander prints goes. */
interface Sheet {
  readonly columns: number;
  print(text: string): void;
}

/** What every command has. A new one each time: commander keeps what it parsed. */
function makeCommand(
  name: string,
  names: readonly OptionName[],
  below: string,
  { columns, print }: Sheet,
): Command {
  const command = new Command(name)
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
    .addHelpText('after', `\n${below.trimEnd()}`);
  for (const name of names) {
    for (const option of optionsOf(name, schema[name])) command.addOption(option);
  }
  return command;
}

function withHelp(command: Command): Command {
  return command.addHelpOption(new Option('-h, --help', 'print this help').helpGroup(groups.screen));
}

/** The plain command, which reads articles. */
function plainCommand(sheet: Sheet): Command {
  const names = settings.filter(([, setting]) => setting.commandOnly !== true).map(([name]) => name);
  const command = makeCommand('dedupe-wire', names, after, sheet)
    .usage('[options] <path...>\n       dedupe-wire <command> …')
    .description(summary)
    .addArgument(new Argument('[path...]', 'files and folders; - reads one article from standard input'))
    .addOption(new Option('-V, --version', 'print the version').helpGroup(groups.screen));
  // For the help alone: which command is meant is decided before commander is asked.
  const listed = commandNames.map((name) =>
    new Command(commandTerm(name, commands[name])).description(commands[name].summary),
  );
  const help = new Command('help [command]').description(helpSummary);
  command.configureHelp({
    ...command.configureHelp(),
    visibleCommands: () => [...listed, help],
    subcommandTerm: (listing) => listing.name(),
  });
  return withHelp(command);
}

function subcommand(name: CommandName, sheet: Sheet): Command {
  const { summary: does, operands, settings: names, after: below } = commands[name];
  const command = makeCommand(`dedupe-wire ${name}`, names, below, sheet).description(
    `${does.charAt(0).toUpperCase()}${does.slice(1)}.`,
  );
  for (const operand of operands) command.addArgument(new Argument(inBrackets(operand), operand.sentence));
  return withHelp(command);
}

/** One sentence of what commander says over several lines, without its own heading. */
function sentence(error: CommanderError, name: CommandName | undefined): string {
  const [first = '', hint = ''] = error.message
    .replace(/^error: /, '')
    .replaceAll("'", '"')
    .split('\n');
  const help = name === undefined ? 'dedupe-wire --help' : `dedupe-wire ${name} --help`;
  switch (error.code) {
    case 'commander.optionMissingArgument':
      return `${first}; give the value after the option.`;
    // Said of commands only. Whoever meant a path learns how to write one.
    case 'commander.missingArgument':
      return `${name}: ${first}; ${help} shows how, and ./${name} is the folder of that name.`;
    case 'commander.excessArguments':
      return `${name}: there are too many arguments; ${help} shows how, and ./${name} is the folder of that name.`;
    default: {
      const guess = hint.replace(/^\(Did you mean /, '').replace(/\?\)$/, '');
      return `${first}; ${guess === '' ? `${help} lists what there is.` : `did you mean ${guess}?`}`;
    }
  }
}

/**
 * commander takes what follows a flag as its value, whatever it looks like; `--out --check` would write into a
 * folder `--check`.
 */
function refuseFlagsAsValues(flags: Flags): void {
  const known = new Set(settings.flatMap(([name]) => [flagOf(name), oppositeOf(name), negationOf(name)]));
  for (const [name] of settings) {
    const values: readonly unknown[] = [flags[name]].flat();
    const wrong = values.find((value) => typeof value === 'string' && known.has(value));
    if (wrong !== undefined) {
      throw new UsageError(`${flagOf(name)} needs a value and is followed by ${String(wrong)}; give it one.`);
    }
  }
}

/** `--no-color` says what `--color never` says; the later of both wins. */
function withNegations(flags: Flags): Flags {
  const said = settings.flatMap(([name, setting]) =>
    flags[name] === false && 'negation' in setting ? [[name, setting.negation?.value]] : [],
  );
  return { ...flags, ...(Object.fromEntries(said) as Flags) };
}

/** Whether there is something to do for a command line that names no path. */
function needsNoPath({ printConfig, filesFrom }: Flags): boolean {
  return printConfig === true || filesFrom !== undefined;
}

interface Parsed {
  readonly operands: readonly string[];
  readonly flags: Flags;
  readonly versionAsked: boolean;
}

/** What commander makes of the arguments, or the help that they ask for. */
function parse(argv: readonly string[], columns: number, name?: CommandName): Parsed | { text: string } {
  let text = '';
  const sheet = { columns, print: (piece: string) => (text += piece) };
  const command = name === undefined ? plainCommand(sheet) : subcommand(name, sheet);
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { text };
    throw new UsageError(sentence(error, name));
  }
  const { version, ...given } = command.opts();
  const flags = withNegations(given);
  refuseFlagsAsValues(flags);
  return { operands: command.args, flags, versionAsked: version === true };
}

/** `help` is `--help`, and `help explain` is `explain --help`. */
function withoutHelpWord(argv: readonly string[]): readonly string[] {
  const [first, topic, ...rest] = argv;
  if (first !== 'help') return argv;
  if (topic === undefined || topic.startsWith('-')) return ['--help'];
  if (rest.length === 0 && (topic === 'help' || isCommandName(topic)))
    return topic === 'help' ? ['--help'] : [topic, '--help'];
  throw new UsageError(
    `help: "${[topic, ...rest].join(' ')}" is no command; give one of ${commandNames.join(', ')}, and ./help is the folder of that name.`,
  );
}

/** A command's name behind a flag could be either; nobody is to be surprised by which it was taken for. */
function refuseLateCommand(argv: readonly string[], [first]: readonly string[]): void {
  if (argv[0] === first || argv.includes('--') || !isCommandName(first)) return;
  throw new UsageError(
    `"${first}" is a command and goes before its options: dedupe-wire ${first} …; ./${first} is the folder of that name.`,
  );
}

/**
 * Understands a command line. A command is named by the first argument or not at all, so that every path can be given:
 * as `./explain` where it stands first. `columns` is the width that help is set in. Throws `UsageError` for what it
 * does not understand; values are checked later, with those of the environment.
 */
export function readCommand(argv: readonly string[], version: string, columns: number): Request {
  const [first, ...rest] = withoutHelpWord(argv);
  if (isCommandName(first)) {
    const asked = parse(rest, columns, first);
    if ('text' in asked) return { kind: 'answer', text: asked.text };
    return { kind: 'command', name: first, operands: asked.operands, flags: asked.flags };
  }
  const asked = parse(first === undefined ? [] : [first, ...rest], columns);
  if ('text' in asked) return { kind: 'answer', text: asked.text };
  if (asked.versionAsked) return { kind: 'answer', text: `${version}\n` };
  if (asked.operands.length === 0 && !needsNoPath(asked.flags)) return { kind: 'reminder', text: briefHelp };
  refuseLateCommand(argv, asked.operands);
  return { kind: 'run', paths: asked.operands, flags: asked.flags };
}
