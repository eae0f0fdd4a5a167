import { kindOf, type ConfigMember, type ConfigTree, type ConfigValue } from './config-tree.ts';
import type { Layer } from './layer.ts';
import { nearest } from './nearest.ts';
import type { OptionName } from './options.ts';
import { checkNumber, readValue } from './read-value.ts';
import { flagOf, schema, settings } from './schema.ts';
import type { Setting, Value } from './setting.ts';
import { UsageError } from './usage-error.ts';

/** Whether a config file may hold the setting. */
export function goesInFile({ flagOnly, notInFile }: Setting): boolean {
  return flagOnly !== true && notInFile !== true;
}

const namesInFile: readonly string[] = settings
  .filter(([, setting]) => goesInFile(setting))
  .map(([name]) => name);

/** Where articles would be named in the files of other tools. */
const namesOfPaths: ReadonlySet<string> = new Set([
  'paths',
  'path',
  'files',
  'file',
  'include',
  'input',
  'articles',
]);
const namesOfExclusions: ReadonlySet<string> = new Set(['exclude', 'excludes', 'ignores', 'ignorePatterns']);

/** What to do about a name that is no setting. */
function adviceOn(name: string): string {
  if (namesOfPaths.has(name))
    return 'give paths on the command line, and patterns for files in folders as "glob".';
  if (namesOfExclusions.has(name)) return 'write what to leave out into a file .dedupewireignore.';
  const guess = nearest(name, namesInFile);
  if (guess !== undefined) return `did you mean "${guess}"?`;
  return `the settings are ${namesInFile.join(', ')}.`;
}

function nameOf({ name, place }: ConfigMember): OptionName {
  if (!Object.hasOwn(schema, name))
    throw new UsageError(`${place}: no setting is called "${name}"; ${adviceOn(name)}`);
  // It is one of the schema's own members.
  const known = name as OptionName;
  if (goesInFile(schema[known])) return known;
  throw new UsageError(
    `${place}: "${name}" is not for a file; leave it out and give ${flagOf(known)} on the command line.`,
  );
}

/** How a value of the setting is written, for a sentence about one that is not. */
function exampleOf(setting: Setting): string {
  switch (setting.kind) {
    case 'choice':
      return `one of ${Object.keys(setting.choices)
        .map((choice) => `"${choice}"`)
        .join(', ')}`;
    case 'text':
      return `a text such as "${setting.default}"`;
    case 'number':
      return `a number such as ${setting.default}`;
    case 'list':
      return 'a list of texts, such as ["…", "…"]';
    case 'switch':
      return 'true or false';
  }
}

function hasKind({ kind }: Setting, value: unknown): boolean {
  switch (kind) {
    case 'choice':
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'list':
      return Array.isArray(value);
    case 'switch':
      return typeof value === 'boolean';
  }
}

/** Types are not converted: an editor that knows the JSON Schema and the command say the same of a file. */
function readMember(setting: Setting, { value, where, entries }: ConfigValue): Value {
  if (!hasKind(setting, value))
    throw new UsageError(`${where} is ${kindOf(value)}; write ${exampleOf(setting)}.`);
  if (setting.kind === 'number') return checkNumber(Number(value), String(value), setting, where);
  if (setting.kind !== 'list') return readValue(setting, value, where);
  return (entries ?? []).flatMap((entry) => {
    if (typeof entry.value !== 'string')
      throw new UsageError(`${entry.where} is ${kindOf(entry.value)}; write a text in its place.`);
    return readValue(setting, [entry.value], entry.where) as readonly string[];
  });
}

/**
 * A config file as a place of settings. All of it is checked, also what a flag overrules. Throws `UsageError` for the
 * first mistake.
 */
export function fileLayer({ members, called, folder }: ConfigTree): Layer {
  const found = new Map<OptionName, { readonly value: Value; readonly where: string }>();
  const places = new Map<string, string>();
  for (const member of members) {
    const first = places.get(member.name);
    if (first !== undefined)
      throw new UsageError(
        `${member.place}: "${member.name}" stands in ${first} already; delete one of them.`,
      );
    places.set(member.name, member.place);
    // For editors; what it says is their business.
    if (member.name === '$schema') continue;
    const name = nameOf(member);
    found.set(name, { value: readMember(schema[name], member.value), where: member.value.where });
  }
  return {
    read: (name) => found.get(name)?.value,
    origin: (name) => ({ kind: 'file', called: found.get(name)?.where ?? called, folder }),
  };
}
