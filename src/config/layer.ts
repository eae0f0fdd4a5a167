import { flagOf, schema, variableOf } from './schema.ts';
import type { OptionName } from './options.ts';

/** Where the value of a setting came from. */
export type Origin = 'flag' | 'environment' | 'default';

/** One place that settings come from, such as the command line. */
export interface Layer {
  readonly origin: Origin;
  /** What the place says about a setting, not yet checked; `undefined` when it is silent. */
  raw(name: OptionName): unknown;
  /** What a message calls the setting at this place: `--cut`, `DEDUPE_WIRE_CUT`. */
  call(name: OptionName): string;
}

/** The flags as a command line gave them: a string with a value, `true` for a switch, an array for a list. */
export type Flags = Readonly<Partial<Record<OptionName, unknown>>>;

export type Environment = Readonly<Record<string, string | undefined>>;

/** The command line as a place of settings. */
export function flagLayer(flags: Flags): Layer {
  return { origin: 'flag', raw: (name) => flags[name], call: flagOf };
}

/**
 * The environment as a place of settings. An empty variable counts as one that is not there, as for `NO_COLOR`.
 * A list has one value: of file names a pattern in braces, `{*.txt,*.md}`, stands for several, of texts a file does.
 */
export function environmentLayer(environment: Environment): Layer {
  return {
    origin: 'environment',
    raw: (name) => (schema[name].flagOnly ? undefined : environment[variableOf(name)] || undefined),
    call: variableOf,
  };
}
