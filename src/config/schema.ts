import { layouts } from '../core/copy/article.ts';
import { defaultSettings } from '../core/settings.ts';
import { gateSettings } from './gate-settings.ts';
import type { OptionName } from './options.ts';
import type { Schema, Setting } from './setting.ts';

/**
 * Every setting, once. Flags, environment variables, what a config file may hold, all checks, the help, the shell
 * completions, the man page, the JSON Schema and the table of the README are made from it.
 *
 * What a run does to files is said on the command line: a variable that was forgotten in an environment, or a file that
 * came with the articles, must not make a run rewrite its input.
 */
export const schema: Schema = {
  out: {
    kind: 'text',
    group: 'action',
    placeholder: 'dir',
    default: './deduped',
    sentence: 'write cleaned copies into this folder, reports into <dir>-report',
  },
  check: {
    kind: 'switch',
    group: 'action',
    default: false,
    flagOnly: true,
    sentence: 'write nothing; exit 1 when something would be cut',
  },
  dryRun: {
    kind: 'switch',
    group: 'action',
    default: false,
    flagOnly: true,
    sentence: 'write nothing; print the patch',
  },
  inPlace: {
    kind: 'switch',
    group: 'action',
    default: false,
    flagOnly: true,
    sentence: 'rewrite the files, after a record that undoes it',
  },
  plan: {
    kind: 'text',
    group: 'action',
    placeholder: 'file',
    default: '',
    flagOnly: true,
    sentence: 'write what would be cut into this file, for review and apply',
  },
  list: {
    kind: 'switch',
    group: 'action',
    default: false,
    flagOnly: true,
    commandOnly: true,
    sentence: 'tell which runs can be taken back, and take none back',
  },
  forget: {
    kind: 'switch',
    group: 'action',
    default: false,
    flagOnly: true,
    commandOnly: true,
    sentence: 'remove the record of the run and of all before it, and take none back',
  },
  // A file of settings that came with the articles must not choose which files are written.
  report: {
    kind: 'list',
    group: 'action',
    placeholder: 'name[=path]',
    default: [],
    flagOnly: true,
    sentence:
      'also report in this format, into the report folder, or to standard output where there is none; with a path, into that file, - being standard output',
  },
  from: {
    kind: 'text',
    group: 'action',
    placeholder: 'report',
    default: './deduped-report/report.json',
    flagOnly: true,
    commandOnly: true,
    sentence: 'which stored report to look into: a report.json, or the folder it lies in',
  },
  encoding: {
    kind: 'text',
    group: 'articles',
    placeholder: 'name',
    default: 'auto',
    sentence: 'how the bytes are read: windows-1252, koi8-r, …',
  },
  glob: {
    kind: 'list',
    group: 'articles',
    placeholder: 'pattern',
    default: [],
    sentence: 'which files of a folder are articles, instead of *.txt, *.text and *.md',
  },
  dot: {
    kind: 'switch',
    group: 'articles',
    default: false,
    sentence: 'take files and folders whose name begins with a dot, too',
  },
  ignore: {
    kind: 'switch',
    group: 'articles',
    default: true,
    sentence: 'read what .dedupewireignore and .gitignore leave out, too',
  },
  filesFrom: {
    kind: 'list',
    group: 'articles',
    placeholder: 'file',
    default: [],
    flagOnly: true,
    sentence: 'read paths from this file, one a line, or each ended by a NUL; - is standard input',
  },
  stdinFilename: {
    kind: 'text',
    group: 'articles',
    placeholder: 'name',
    default: 'stdin',
    sentence: 'what to call the article read from standard input',
  },
  cut: {
    kind: 'choice',
    group: 'cutting',
    default: defaultSettings.cut,
    choices: {
      careful: 'copies next to each other, doubled blocks, lead and headline repeats',
      standard: 'prose that repeats; not where lines repeat on purpose',
      sentences: 'standard, and whole sentences repeated inside otherwise new paragraphs',
      all: 'every later copy, short lines too',
    },
    sentence: 'how much of what repeats in an article to cut',
  },
  near: {
    kind: 'number',
    group: 'cutting',
    placeholder: 'score',
    min: 0,
    max: 1,
    default: defaultSettings.near,
    sentence:
      'how much alike two paragraphs with the same facts have to be for one to be cut, from 0 to 1; less is reported',
  },
  across: {
    kind: 'choice',
    group: 'cutting',
    default: defaultSettings.across,
    choices: { report: 'name it', cut: 'cut it', off: 'do not look for it' },
    sentence: 'what to do about copy that stands in several articles',
  },
  keep: {
    kind: 'choice',
    group: 'cutting',
    default: defaultSettings.keep,
    choices: {
      first: 'the first article by its path, or by the day in it',
      last: 'the last one',
      longest: 'the longest one',
      latest: 'the newest version of a story',
    },
    sentence: 'which article keeps what --across cut takes from the others',
  },
  keepText: {
    kind: 'list',
    group: 'cutting',
    placeholder: 'file|pattern',
    default: [],
    sentence: String.raw`text that is never cut: a file with one text a line, or the text itself; * stands for anything, \* for a star`,
  },
  standing: {
    kind: 'list',
    group: 'cutting',
    placeholder: 'file|pattern',
    default: [],
    sentence: 'known standing text, given in the same way',
  },
  layout: {
    kind: 'choice',
    group: 'cutting',
    default: defaultSettings.layout,
    choices: { auto: 'found out for each article', ...layouts },
    sentence: 'how paragraphs are told apart',
  },
  workers: {
    kind: 'number',
    group: 'running',
    placeholder: 'count',
    min: 0,
    max: 64,
    isWhole: true,
    default: 0,
    sentence: 'threads that judge the articles; 0 for one for each processor',
  },
  // A file of settings that came with the articles must not choose where files are written.
  cache: {
    kind: 'text',
    group: 'running',
    placeholder: 'folder',
    default: '',
    flagOnly: true,
    sentence:
      'remember in this folder what each article repeats, and judge only new and changed ones by themselves again; the result is the same',
  },
  ...gateSettings,
  quiet: {
    kind: 'switch',
    group: 'screen',
    default: false,
    sentence: 'print only what went wrong',
  },
  verbose: {
    kind: 'switch',
    group: 'screen',
    default: false,
    sentence: 'print every finding in full',
  },
  timing: {
    kind: 'switch',
    group: 'screen',
    default: false,
    sentence: 'tell on standard error where the time went, and how much memory was held',
  },
  color: {
    kind: 'choice',
    group: 'screen',
    default: 'auto',
    choices: { auto: 'on a terminal', always: 'everywhere', never: 'nowhere' },
    negation: { value: 'never', sentence: 'the same as --color never' },
    sentence: 'colour what is printed',
  },
  config: {
    kind: 'text',
    group: 'source',
    placeholder: 'file',
    default: 'auto',
    notInFile: true,
    negation: { value: 'none', sentence: 'read no config file' },
    sentence:
      'read settings from this file; auto: from dedupe-wire.config.json, .js or .mjs, or "dedupe-wire" in package.json, here or further up',
  },
  printConfig: {
    kind: 'switch',
    group: 'source',
    default: false,
    flagOnly: true,
    sentence: 'print every setting and where its value comes from, and do nothing else',
  },
};

/** Every setting with its name, in the order of the help. */
export const settings: readonly (readonly [OptionName, Setting])[] = Object.entries(schema) as [
  OptionName,
  Setting,
][];

/**
 * Settings of which one run can have only one. A switch of a weaker origin gives way; two of the same origin are a
 * mistake.
 */
export const rivals: readonly (readonly OptionName[])[] = [
  ['out', 'check', 'dryRun', 'inPlace', 'plan'],
  ['quiet', 'verbose'],
  ['list', 'forget'],
];

/** The words of a setting's name: `stdinFilename` has `stdin` and `filename`. */
function words(name: OptionName): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The flag of a setting: `--stdin-filename`. Of a switch that is on by itself the one that turns it off: `--no-ignore`. */
export function flagOf(name: OptionName): string {
  return schema[name].default === true ? `--no-${words(name)}` : `--${words(name)}`;
}

/**
 * The opposite of a switch, `--no-dot` or `--ignore`: on the command line everything can be said that a file or a
 * variable says otherwise. None where neither can.
 */
export function oppositeOf(name: OptionName): string | undefined {
  const setting = schema[name];
  if (setting.kind !== 'switch' || setting.flagOnly === true) return undefined;
  return setting.default ? `--${words(name)}` : `--no-${words(name)}`;
}

/** The `--no-…` flag that stands for a value, where there is one: `--no-color`. */
export function negationOf(name: OptionName): string | undefined {
  const setting = schema[name];
  return 'negation' in setting && setting.negation !== undefined ? `--no-${words(name)}` : undefined;
}

/** The environment variable of a setting: `DEDUPE_WIRE_STDIN_FILENAME`. */
export function variableOf(name: OptionName): string {
  return `DEDUPE_WIRE_${words(name).toUpperCase().replaceAll('-', '_')}`;
}
