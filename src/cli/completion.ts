import { bashCompletion } from '../config/completion/bash.ts';
import type { CommandLine } from '../config/completion/command-line.ts';
import { fishCompletion } from '../config/completion/fish.ts';
import { shells, type Shell } from '../config/completion/shells.ts';
import { zshCompletion } from '../config/completion/zsh.ts';
import { nearest } from '../config/nearest.ts';
import { UsageError } from '../config/usage-error.ts';
import type { Order } from './commands/subcommand.ts';
import type { ExitCode } from './exit-code.ts';

const scripts: Readonly<Record<Shell, (line: CommandLine) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

function isShell(word: string): word is Shell {
  return Object.hasOwn(shells, word);
}

/** `completion`: prints a script for a shell. */
export function completion({ operands, printer, commandLine }: Order): Promise<ExitCode> {
  const [shell = ''] = operands;
  if (!isShell(shell)) {
    const guess = nearest(shell, Object.keys(shells));
    const advice =
      guess === undefined ? `give one of ${Object.keys(shells).join(', ')}.` : `did you mean ${guess}?`;
    throw new UsageError(`completion: there is nothing for a shell "${shell}"; ${advice}`);
  }
  printer.answer([scripts[shell](commandLine())]);
  return Promise.resolve(0);
}
