import { formatInfos, formatNames } from '../report/format-list.ts';
import { wrap } from '../config/describe.ts';
import type { Operand, Subcommand } from './commands/subcommand.ts';
import type { ExitCode } from './exit-code.ts';

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

/** What each exit code says. */
export const exitCodes: Readonly<Record<ExitCode, string>> = {
  0: 'done; or, under --check, nothing to cut',
  1: 'a check found more than it lets pass (under --check only)',
  2: 'the result cannot be trusted: a mistake in the command, an input that could not be read, an output that could not be written',
};

/** Columns of the text below the list of options, and those that stand before it in a list of codes. */
const columns = { help: 80, code: 5 };

const exitCodeList = Object.entries(exitCodes)
  .map(([code, meaning]) => {
    const lines = wrap(meaning, columns.help - columns.code);
    return `  ${code}  ${lines.join(`\n${' '.repeat(columns.code)}`)}\n`;
  })
  .join('');

/** Where settings come from besides flags. */
export const sources =
  'Options can be given as environment variables, too: DEDUPE_WIRE_CUT=careful is --cut careful. A config file can hold them, which dedupe-wire init begins. A flag wins over a variable, a variable over the file. What to do, besides --out, is said by flag only.';

/** Where reports go. */
export const reportPlaces =
  'The report folder holds patch, json and html in any case. github goes to standard output unless it is given a path.';

/** Below the list of options. */
export const after: string = `Formats for --report:
${formatList}${wrap(reportPlaces, columns.help).join('\n')}

${wrap(sources, columns.help).join('\n')}

Exit codes:
${exitCodeList}
${examples}`;

/** For a command line that names no article. */
export const briefHelp: string = `${summary}

Usage: dedupe-wire [options] <path...>
       dedupe-wire <command> …

${examples}
dedupe-wire --help lists every option and command.
`;
