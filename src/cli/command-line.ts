import {
  flagForms,
  takenFor,
  type CommandForm,
  type CommandLine,
  type FlagForm,
  type Taken,
} from '../config/completion/command-line.ts';
import { settings } from '../config/schema.ts';
import { commandNames, commands, type CommandName } from './commands/list.ts';
import type { Operand } from './commands/subcommand.ts';
import { helpSummary, summary } from './help.ts';

const help: FlagForm = { flag: '--help', sentence: 'print this help' };
const version: FlagForm = { flag: '--version', sentence: 'print the version' };

function taken([operand]: readonly Operand[]): Taken {
  if (operand === undefined) return { kind: 'anything' };
  return operand.words === undefined ? takenFor(operand.name) : { kind: 'words', words: operand.words };
}

function commandForm(name: CommandName): CommandForm {
  const { summary: sentence, settings: names, operands } = commands[name];
  return { name, sentence, flags: [...flagForms(names), help], operands: taken(operands) };
}

/** Everything that may stand on the command line, for what completes it. */
export function commandLine(): CommandLine {
  const plain = settings.filter(([, setting]) => setting.commandOnly !== true).map(([name]) => name);
  const words = Object.fromEntries(commandNames.map((name) => [name, commands[name].summary]));
  return {
    plain: {
      name: 'dedupe-wire',
      sentence: summary,
      flags: [...flagForms(plain), version, help],
      operands: { kind: 'files' },
    },
    commands: [
      ...commandNames.map(commandForm),
      { name: 'help', sentence: helpSummary, flags: [], operands: { kind: 'words', words } },
    ],
  };
}
