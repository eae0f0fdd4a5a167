import type { FindingKind } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';

/** When to colour what is printed. */
export type ColorPolicy = 'auto' | 'always' | 'never';

/** What fails a check: whatever would be cut, or findings of a kind. */
export type FailOn = 'cut' | FindingKind;

/** Everything a run can be told, besides its paths. `schema.ts` describes each member. */
export interface Options extends Settings {
  /** As given: patterns, and names of files that list patterns. */
  readonly keepText: readonly string[];
  /** The same. */
  readonly standing: readonly string[];
  readonly check: boolean;
  readonly dryRun: boolean;
  readonly inPlace: boolean;
  /** File to write the plan of a run into instead of doing it; '' for none. */
  readonly plan: string;
  /** Of `undo`: only tell which runs can be taken back. */
  readonly list: boolean;
  /** Of `undo`: remove records instead. */
  readonly forget: boolean;
  /** Folder of the cleaned copies; the reports go into the folder of this name with `-report` after it. */
  readonly out: string;
  /** As given: `NAME` or `NAME=PATH`. */
  readonly report: readonly string[];
  /** A stored report, or the folder it lies in. */
  readonly from: string;
  /** Name of a character encoding, or `auto`. */
  readonly encoding: string;
  /** Patterns a file below a given folder has to match, one of them at least; none for the built-in choice. */
  readonly glob: readonly string[];
  /** Threads that judge articles; 0 for as many as the machine has processors. */
  readonly workers: number;
  /** Folder that remembers what was found in articles; '' for none. */
  readonly cache: string;
  readonly dot: boolean;
  /** Whether ignore files are obeyed. */
  readonly ignore: boolean;
  /** Files that list paths, `-` for standard input. */
  readonly filesFrom: readonly string[];
  /** What an article from standard input is called in reports. */
  readonly stdinFilename: string;
  /** Findings that a check lets pass. */
  readonly maxFindings: number;
  readonly failOn: readonly FailOn[];
  readonly exitZero: boolean;
  /** Whether a file that was skipped makes the result untrustworthy. */
  readonly failOnSkip: boolean;
  readonly allowEmpty: boolean;
  /** File of the findings that are known; '' for none. */
  readonly baseline: string;
  readonly updateBaseline: boolean;
  /** Commit since which files have to have changed for their findings to be reported; '' for all. */
  readonly since: string;
  /** Files and folders of which the report is; none for all. */
  readonly focus: readonly string[];
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly timing: boolean;
  readonly color: ColorPolicy;
  /** Path of the config file; `auto` to look for one, `none` for none. A file has another ending than both. */
  readonly config: string;
  readonly printConfig: boolean;
}

export type OptionName = keyof Options;

/**
 * What no config file may hold. What a run does to files and what it reads is said where it is started; the rest says
 * where settings are.
 */
export type KeptOutOfFiles =
  | 'check'
  | 'dryRun'
  | 'inPlace'
  | 'plan'
  | 'list'
  | 'forget'
  | 'report'
  | 'from'
  | 'filesFrom'
  | 'config'
  | 'printConfig'
  | 'updateBaseline'
  | 'focus'
  | 'cache';
