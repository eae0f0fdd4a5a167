import { formatInfos, formatNames } from '../report/format-list.ts';
import type { Operand, Subcommand } from './commands/subcommand.ts';

export const summary =
  'Finds what is repeated in wire copy, writes cleaned copies, and shows every cut beside the copy that stays.';

const examples = `Examples:
  dedupe-wire ./articles              cleaned copies in ./deduped,
                                      what was cut and why in ./deduped-report
  dedupe-wire ./articles --check      for CI: write nothing, fail on repeats
  dedupe-wire - < article.txt         print one article cleaned
`;

export const helpSummary = 'print the help of a command';

/** How the list of commands shows one: its name and what follows it. */
export function commandTerm(name: string, { operands }: Pick<Subcommand, 'operands'>): string {
  return [name, ...operands.map((operand) => inBrackets(operand))].join(' ');
}

/** `<kind>`, `[file]`, `<path...>`. */
export function inBrackets({ name, takes }: Operand): string {
  switch (takes) {
    case 'one':
      return `<${name}>`;
    case 'one or none':
      return `[${name}]`;
    case 'one or more':
      return `<${name}...>`;
  }
}

/** A name's column in a list below the options. */
const nameWidth = 10;

const formatList = formatNames
  .map((name) => `  ${name.padEnd(nameWidth)}${formatInfos[name].about}\n`)
  .join('');

/** Below the list of options. */
export const after: string = `Formats for --report:
${formatList}The report folder holds patch, json and html in any case. github goes to
standard output unless it is given a path.

Options can be given as environment variables, too: DEDUPE_WIRE_CUT=careful is
--cut careful. A config file can hold them, which dedupe-wire init begins. A
flag wins over a variable, a variable over the file. What to do, besides --out,
is said by flag only.

Exit codes:
  0  done; or, under --check, nothing to cut
  1  a check found more than it lets pass (under --check only)
  2  the result cannot be trusted: a mistake in the command, an input that could
     not be read, an output that could not be written

${examples}`;

/** For a command line that names no article. */
export const briefHelp: string = `${summary}

Usage: dedupe-wire [options] <path...>
       dedupe-wire <command> …

${examples}
dedupe-wire --help lists every option and command.
`;
