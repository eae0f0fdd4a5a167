import type { KeptOutOfFiles, OptionName, Options } from './options.ts';

/** Headings of the help, in its order; each setting stands below one of them. */
export const groups = {
  action: 'What to do:',
  articles: 'Which articles:',
  cutting: 'What to cut:',
  gate: 'When to fail (for CI):',
  running: 'How to run:',
  screen: 'What to print:',
  source: 'Where settings come from:',
} as const;

interface Described {
  readonly group: keyof typeof groups;
  /** What the help says; begins in lower case and has no full stop. */
  readonly sentence: string;
  /** Can be given on the command line only. */
  readonly flagOnly?: true;
  /** Can be given on the command line and in the environment, not in a config file. */
  readonly notInFile?: true;
  /** Is heeded by commands such as `explain` and unknown to the plain one. */
  readonly commandOnly?: true;
}

/** A second flag, `--no-…`, that stands for one of the values. */
export interface Negation<Value> {
  readonly value: Value;
  readonly sentence: string;
}

export interface ChoiceSetting<Value extends string = string> extends Described {
  readonly kind: 'choice';
  /** Each value with what it does. */
  readonly choices: Readonly<Record<Value, string>>;
  readonly default: Value;
  readonly negation?: Negation<Value>;
}

export interface TextSetting extends Described {
  readonly kind: 'text';
  /** What the value is, in one word for the help. */
  readonly placeholder: string;
  readonly default: string;
  readonly negation?: Negation<string>;
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
  /** A closed list, of which a value may name several with commas between them. */
  readonly choices?: readonly string[];
  readonly default: readonly string[];
}

/** Off unless it is turned on; or on, and then the help shows the flag that turns it off. */
export interface SwitchSetting extends Described {
  readonly kind: 'switch';
  readonly default: boolean;
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

/** Keeps `KeptOutOfFiles` and the marks in the schema in step. */
type MarksOf<Name> = Name extends KeptOutOfFiles
  ? { readonly flagOnly: true } | { readonly notInFile: true }
  : { readonly flagOnly?: never; readonly notInFile?: never };

export type Schema = { readonly [Name in OptionName]: SettingOf<Options[Name]> & MarksOf<Name> };

/** What a setting may be set to. */
export type Value = boolean | number | string | readonly string[];
