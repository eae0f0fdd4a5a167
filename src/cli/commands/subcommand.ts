import type { CommandLine } from '../../config/completion/command-line.ts';
import type { OptionName } from '../../config/options.ts';
import type { Given } from '../core-settings.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Streams } from '../stdio.ts';

/** A command line that names a command and was understood. */
export interface Order extends Given {
  /** What stands after the command's name, besides flags. */
  readonly operands: readonly string[];
  readonly version: string;
  readonly streams: Streams;
  /** Everything that could have been given: a command cannot ask for it, being a part of it. */
  commandLine(): CommandLine;
}

/** What a command wants after its name. */
export interface Operand {
  /** As the usage line has it, without brackets: `kind`. */
  readonly name: string;
  /** What the help says; begins in lower case and has no full stop. */
  readonly sentence: string;
  readonly takes: 'one' | 'one or none' | 'one or more';
  /** What it can be, each with what it means, where there is a list of it: a shell completes from it. */
  readonly words?: Readonly<Record<string, string>>;
}

/** A command besides the plain one. Its description is read at every start, its code only when it is run. */
export interface Subcommand {
  /** What it does, in half a sentence for the list of commands. */
  readonly summary: string;
  readonly operands: readonly Operand[];
  /** The settings that it heeds; flags of all others are refused. */
  readonly settings: readonly OptionName[];
  /** Below the list of its options, such as examples. */
  readonly after: string;
  /** What runs it to its end and gives its exit code. Throws what ended it before. */
  load(): Promise<(order: Order) => Promise<ExitCode>>;
}
