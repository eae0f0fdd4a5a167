import { commandTerm, exitCodes, helpSummary, reportPlaces, sources, summary } from '../src/cli/help.ts';
import { commandNames, commands } from '../src/cli/commands/list.ts';
import type { OptionName } from '../src/config/options.ts';
import { flagOf, negationOf, oppositeOf, schema, settings, variableOf } from '../src/config/schema.ts';
import { groups, type Setting } from '../src/config/setting.ts';
import { kinds } from '../src/core/finding.ts';
import { formatInfos, formatNames } from '../src/report/format-list.ts';

/**
 * Text that roff prints as it stands. A hyphen is one that can be searched for and copied, other signs than ASCII are
 * named by their number, so that the page is read the same in any locale.
 */
function roff(text: string): string {
  return text
    .replaceAll('\\', String.raw`\e`)
    .replaceAll('-', String.raw`\-`)
    .replaceAll("'", String.raw`\(aq`)
    .replaceAll('`', String.raw`\(ga`)
    .replaceAll('^', String.raw`\(ha`)
    .replaceAll('~', String.raw`\(ti`)
    .replace(
      /[^\n -~]/gu,
      (sign) => `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/^\./gm, String.raw`\&.`);
}

/** A sentence of the schema as one: a capital first, unless it is a name, and a full stop last. */
function sentence(text: string): string {
  const opening = /^[-."]/.test(text) ? text.charAt(0) : text.charAt(0).toUpperCase();
  return roff(`${opening}${text.slice(1)}${/[.…]$/.test(text) ? '' : '.'}`);
}

/** What the macro of a heading takes as one word. */
function quoted(text: string): string {
  return `"${roff(text).replaceAll('"', String.raw`\(dq`)}"`;
}

/** A term in bold with what it means below. */
function entry(term: string, ...lines: readonly string[]): readonly string[] {
  return ['.TP', `.B ${quoted(term)}`, ...lines];
}

function value(setting: Setting): string {
  if (setting.kind === 'switch') return '';
  return ` ${setting.kind === 'choice' ? 'which' : setting.placeholder}`;
}

/** The choices of a setting below it, each with what it does. */
function choicesOf(setting: Setting): readonly string[] {
  if (setting.kind !== 'choice') return [];
  const entries = Object.entries(setting.choices).flatMap(([choice, meaning]) =>
    entry(choice, roff(`${meaning}.`)),
  );
  return ['.RS', ...entries, '.RE'];
}

/** Which words a list takes, how often it can be given, what holds when it is not. */
function notesOf(setting: Setting): readonly string[] {
  const notes: string[] = [];
  if (setting.kind === 'list') {
    notes.push('Can be given more than once.');
    if (setting.choices !== undefined)
      notes.push(`One or more of ${setting.choices.join(', ')}, with commas between them.`);
  } else if (setting.kind !== 'switch' && setting.default !== '') notes.push(`Default: ${setting.default}`);
  return notes.map((note) => roff(note));
}

function optionLines(name: OptionName): readonly string[] {
  const setting = schema[name];
  const lines = entry(
    `${flagOf(name)}${value(setting)}`,
    sentence(setting.sentence),
    ...notesOf(setting),
    ...choicesOf(setting),
  );
  const negation = negationOf(name);
  const more =
    negation === undefined || !('negation' in setting)
      ? []
      : entry(negation, sentence(setting.negation?.sentence ?? ''));
  const opposite = oppositeOf(name);
  const other =
    opposite === undefined
      ? []
      : [`${opposite.startsWith('--no-') ? 'Turned off' : 'Turned on again'} by ${opposite}.`];
  return [...lines, ...other.map((note) => roff(note)), ...more];
}

function optionSections(): readonly string[] {
  return Object.entries(groups).flatMap(([group, heading]) => {
    const members = settings.filter(([, setting]) => setting.group === group && setting.commandOnly !== true);
    const flags = members.flatMap(([name]) => optionLines(name));
    const own =
      group === 'screen'
        ? [...entry('-V, --version', 'Print the version.'), ...entry('-h, --help', 'Print help.')]
        : [];
    return [`.SS ${quoted(heading.replace(/:$/, ''))}`, ...flags, ...own];
  });
}

function commandSections(): readonly string[] {
  const listed = commandNames.flatMap((name) => {
    const { summary: does, settings: heeded } = commands[name];
    const own = heeded.filter((setting) => schema[setting].commandOnly === true);
    const others = heeded.filter((setting) => schema[setting].commandOnly !== true);
    return [
      ...entry(commandTerm(name, commands[name]), sentence(does)),
      ...(others.length === 0
        ? []
        : [roff(`Also takes ${others.map((setting) => flagOf(setting)).join(', ')}.`)]),
      ...(own.length === 0 ? [] : ['.RS', ...own.flatMap((setting) => optionLines(setting)), '.RE']),
    ];
  });
  return [...listed, ...entry('help [command]', sentence(helpSummary))];
}

/** Variables besides those of the settings. */
const variables: Readonly<Record<string, string>> = {
  NO_COLOR: 'no colours, unless --color always is given',
  FORCE_COLOR: 'colours where the output is no terminal, too; 0 for none',
  FORCE_HYPERLINK: 'links to files where the output is no terminal, too; 0 for none',
  COLUMNS: 'the width that text is set in',
  CI: 'where it is set, nothing is printed that only a person at a terminal can use',
  GITHUB_STEP_SUMMARY: 'the file that --report github appends the summary of a job to',
  DEDUPE_WIRE_DEBUG: 'where it is set, a bug is told with its stack',
};

const files: Readonly<Record<string, string>> = {
  'dedupe-wire.config.json, dedupe-wire.config.js, dedupe-wire.config.mjs':
    'settings, found from the working folder up to the root of its git repository or the home folder',
  'package.json': 'settings below "dedupe-wire", where there is none of those files beside it',
  '.dedupewireignore': 'what to leave out, as .gitignore does, which is heeded inside a git work tree',
  'deduped/': 'the cleaned copies, a folder that mirrors the one that was read',
  'deduped-report/': 'report.html, report.json, changes.patch, and the records that dedupe-wire undo goes by',
};

function glossary(entries: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(entries).flatMap(([term, meaning]) => entry(term, sentence(meaning)));
}

const example = (does: string, line: string): readonly string[] => [
  '.PP',
  does,
  '.PP',
  '.RS',
  '.nf',
  roff(line),
  '.fi',
  '.RE',
];

/** The manual page, `man/dedupe-wire.1`. */
export function manPage(version: string): string {
  const kept = settings.filter(([, { flagOnly }]) => flagOnly !== true).map(([name]) => variableOf(name));
  const lines = [
    String.raw`.\" Made from src/config/schema.ts by generate/man-page.ts: edit those.`,
    `.TH DEDUPE\\-WIRE 1 "" ${quoted(`dedupe-wire ${version}`)} "User Commands"`,
    '.SH NAME',
    String.raw`dedupe\-wire \- find what is repeated in wire copy and write cleaned copies`,
    '.SH SYNOPSIS',
    String.raw`.B dedupe\-wire`,
    String.raw`[\fIoption\fR ...] \fIpath\fR ...`,
    '.br',
    String.raw`.B dedupe\-wire`,
    String.raw`\fIcommand\fR [\fIoption\fR ...]`,
    '.SH DESCRIPTION',
    roff(summary),
    'A path is a file, a folder or a pattern; \\- alone reads one article from standard input and prints it cleaned.',
    '.SH OPTIONS',
    ...optionSections(),
    '.SH COMMANDS',
    ...commandSections(),
    '.SH "REPORT FORMATS"',
    ...formatNames.flatMap((name) => entry(name, sentence(formatInfos[name].about))),
    '.PP',
    roff(reportPlaces),
    '.SH "KINDS OF FINDINGS"',
    ...Object.entries(kinds).flatMap(([kind, { explanation }]) => entry(kind, roff(explanation))),
    '.SH "EXIT STATUS"',
    ...glossary(Object.fromEntries(Object.entries(exitCodes))),
    ...entry('128 + n', 'A signal of the number n ended it.'),
    '.SH ENVIRONMENT',
    roff(sources),
    ...entry(kept.join(', '), 'The settings of the flags that are named so.'),
    ...glossary(variables),
    '.SH FILES',
    ...glossary(files),
    '.SH EXAMPLES',
    ...example('Write cleaned copies, and a page that shows every cut:', 'dedupe-wire ./articles'),
    ...example('Fail a build when something is repeated:', 'dedupe-wire ./articles --check'),
    ...example('Print one article cleaned:', 'dedupe-wire - < article.txt'),
    '.SH "SEE ALSO"',
    String.raw`.BR git\-apply (1)`,
  ];
  return `${lines.join('\n')}\n`;
}
