/** A value in a config file that is not yet checked. */
export interface ConfigValue {
  /** What was written, whatever it is. */
  readonly value: unknown;
  /** What a message calls it: file, place in it where that is known, and name: `dedupe-wire.config.json:3:12: near`. */
  readonly where: string;
  /** The entries, when it is a list. */
  readonly entries?: readonly ConfigValue[];
}

/** One setting in a config file. */
export interface ConfigMember {
  readonly name: string;
  /** The place of the name: `dedupe-wire.config.json:3:5`. */
  readonly place: string;
  readonly value: ConfigValue;
}

/** What a config file holds, whether it is JSON or a program. */
export interface ConfigTree {
  /** The file as a person in the working folder would name it. */
  readonly called: string;
  /** Absolute path of the folder that relative paths in it are seen from. */
  readonly folder: string;
  readonly members: readonly ConfigMember[];
}

/** The names of a kind of value, as in "is a list". */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return String(value);
    case 'object':
      return 'an object';
    default:
      return `a ${typeof value}`;
  }
}
