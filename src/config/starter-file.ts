import { describeSetting, headingOf, wrap } from './describe.ts';
import { goesInFile } from './file-layer.ts';
import { settings } from './schema.ts';
import type { Setting, Value } from './setting.ts';

/** Columns of a comment, its slashes not counted. */
const columns = 90;

const preface: readonly string[] = [
  'Settings of dedupe-wire. What is commented out shows the default; take away the // in front of a name to change',
  'its value. Flags and DEDUPE_WIRE_… variables are stronger. Paths are seen from the folder of this file.',
  'dedupe-wire --print-config shows which settings a run obeys and where each comes from.',
];

function literal(value: Value): string {
  return JSON.stringify(value);
}

/** The default, or what stands for a value where nothing is the default. */
function shownValue(setting: Setting): Value {
  return setting.kind === 'text' && setting.default === '' ? setting.placeholder : setting.default;
}

function commented(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => wrap(line, columns)).map((line) => `  // ${line}`);
}

/** A group has its heading above its first setting. */
function headingAbove(setting: Setting, before: Setting | undefined): readonly string[] {
  return before?.group === setting.group ? [] : ['', `  // ${headingOf(setting)}`];
}

/**
 * What `init` writes: JSON with comments that changes nothing yet. It has every setting that a file may hold, each with
 * its default (or, where that is nothing, a word for its value) and a comma, so that any of them can be switched on alone. `schema` is the JSON Schema's address.
 */
export function starterFile(schema: string): string {
  const held = settings.filter(([, setting]) => goesInFile(setting));
  const lines = held.flatMap(([name, setting], index) => [
    ...headingAbove(setting, held[index - 1]?.[1]),
    '',
    ...commented(describeSetting(setting)),
    `  // "${name}": ${literal(shownValue(setting))},`,
  ]);
  const top = [...preface.map((line) => `// ${line}`), '{', `  "$schema": ${literal(schema)},`];
  return [...top, ...lines, '}', ''].join('\n');
}
