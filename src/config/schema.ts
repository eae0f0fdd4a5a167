import { layouts } from '../core/copy/article.ts';
import { defaultSettings } from '../core/settings.ts';
import type { OptionName, Options } from './options.ts';

/** Headings of the help, in its order; each setting stands below one of them. */
export const groups = {
  action: 'What to do:',
  articles: 'Which articles:',
  cutting: 'What to cut:',
  running: 'How to run:',
  screen: 'What to print:',
} as const;

interface Described {
  readonly group: keyof typeof groups;
  /** What the help says; begins in lower case and has no full stop. */
  readonly sentence: string;
  /** Can be given on the command line only. */
  readonly flagOnly?: true;
  /** Is heeded by commands such as `explain` and unknown to the plain one. */
  readonly commandOnly?: true;
}

export interface ChoiceSetting<Value extends string = string> extends Described {
  readonly kind: 'choice';
  /** Each value with what it does. */
  readonly choices: Readonly<Record<Value, string>>;
  readonly default: Value;
}

export interface TextSetting extends Described {
  readonly kind: 'text';
  /** What the value is, in one word for the help. */
  readonly placeholder: string;
  readonly default: string;
}

export interface NumberSetting extends Described {
  readonly kind: 'number';
  readonly placeholder: string;
  /** Least and greatest value, both allowed. */
  readonly min: number;
  readonly max: number;
  readonly isWhole?: true;
  readonly default: number;
}

export interface ListSetting extends Described {
  readonly kind: 'list';
  readonly placeholder: string;
  readonly default: readonly string[];
}

export interface SwitchSetting extends Described {
  readonly kind: 'switch';
  readonly default: false;
}

export type Setting = ChoiceSetting | TextSetting | NumberSetting | ListSetting | SwitchSetting;

type SettingOf<Value> = [Value] extends [boolean]
  ? SwitchSetting
  : [Value] extends [number]
    ? NumberSetting
    : [Value] extends [string]
      ? string extends Value
        ? TextSetting
        : ChoiceSetting<Value>
      : ListSetting;

export type Schema = { readonly [Name in OptionName]: SettingOf<Options[Name]> };

/**
 * Every setting, once. Flags, environment variables, their checks and the help are made from it.
 *
 * What a run does to files is said on the command line: a variable that was forgotten in an environment must not
 * make a run rewrite its input.
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
    sentence:
      'which files of a folder are articles, instead of *.txt, *.text and *.md; can be given more than once',
  },
  dot: {
    kind: 'switch',
    group: 'articles',
    default: false,
    sentence: 'take files and folders whose name begins with a dot, too',
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
      first: 'the first article',
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
    sentence: String.raw`text that is never cut: a file with one text a line, or the text itself; * stands for anything, \* for a star; can be given more than once`,
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
  color: {
    kind: 'choice',
    group: 'screen',
    default: 'auto',
    choices: { auto: 'on a terminal', always: 'everywhere', never: 'nowhere' },
    sentence: 'colour what is printed',
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
  ['out', 'check', 'dryRun', 'inPlace'],
  ['quiet', 'verbose'],
  ['list', 'forget'],
];

/** The words of a setting's name: `stdinFilename` has `stdin` and `filename`. */
function words(name: OptionName): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The flag of a setting: `--stdin-filename`. */
export function flagOf(name: OptionName): string {
  return `--${words(name)}`;
}

/** The environment variable of a setting: `DEDUPE_WIRE_STDIN_FILENAME`. */
export function variableOf(name: OptionName): string {
  return `DEDUPE_WIRE_${words(name).toUpperCase().replaceAll('-', '_')}`;
}
