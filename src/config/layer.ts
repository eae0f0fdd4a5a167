import type { OptionName } from './options.ts';
import { readValue } from './read-value.ts';
import { flagOf, oppositeOf, schema, variableOf } from './schema.ts';
import type { Value } from './setting.ts';

/** Where the value of a setting came from. */
export interface Origin {
  readonly kind: 'flag' | 'environment' | 'file' | 'default';
  /** What a message calls the setting there: `--cut`, `DEDUPE_WIRE_CUT`, `dedupe-wire.config.json:2:3: cut`. */
  readonly called: string;
  /** Absolute path of the folder that relative paths are seen from; `undefined` for the working folder. */
  readonly folder?: string;
}

/** One place that settings come from, such as the command line. */
export interface Layer {
  /** What the place says about a setting; `undefined` when it is silent. Throws `UsageError` when it cannot be. */
  read(name: OptionName): Value | undefined;
  origin(name: OptionName): Origin;
}

/** The flags as a command line gave them: a string with a value, a boolean for a switch, an array for a list. */
export type Flags = Readonly<Partial<Record<OptionName, unknown>>>;

export type Environment = Readonly<Record<string, string | undefined>>;

/** The flag that was given: of a switch there may be two. */
function flagGiven(name: OptionName, raw: unknown): string {
  return raw === schema[name].default ? (oppositeOf(name) ?? flagOf(name)) : flagOf(name);
}

/** The command line as a place of settings. */
export function flagLayer(flags: Flags): Layer {
  return {
    read: (name) =>
      flags[name] === undefined ? undefined : readValue(schema[name], flags[name], flagOf(name)),
    origin: (name) => ({ kind: 'flag', called: flagGiven(name, flags[name]) }),
  };
}

/**
 * The environment as a place of settings. An empty variable counts as one that is not there, as for `NO_COLOR`.
 * A list has one value: of file names a pattern in braces, `{*.txt,*.md}`, stands for several, of texts a file does.
 */
export function environmentLayer(environment: Environment): Layer {
  return {
    read(name) {
      const raw = schema[name].flagOnly === true ? '' : environment[variableOf(name)];
      return raw === undefined || raw === '' ? undefined : readValue(schema[name], raw, variableOf(name));
    },
    origin: (name) => ({ kind: 'environment', called: variableOf(name) }),
  };
}
