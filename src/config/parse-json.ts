import { parseTree, stripComments, visit, type Node, type ParseOptions } from 'jsonc-parser';
import { bisect } from '../core/bisect.ts';
import { kindOf, type ConfigMember, type ConfigTree, type ConfigValue } from './config-tree.ts';
import { UsageError } from './usage-error.ts';

/** The text of a JSON file, and where it lies. */
export interface JsonFile {
  /** As a person in the working folder would name it. */
  readonly called: string;
  /** Absolute path of the folder that it lies in. */
  readonly folder: string;
  readonly text: string;
}

/** What the parser's numbers mean, in the order of its `ParseErrorCode`, which begins with 1. */
const mistakes: readonly string[] = [
  'this is no JSON; texts and names stand in double quotes',
  'this is no number; write digits, such as 0.85',
  'the name of a setting is missing here; write it in double quotes',
  'a value is missing here; write one',
  'a colon is missing here; write it between name and value',
  'a comma is missing here; write it between two settings',
  'a closing brace is missing here; write }',
  'a closing bracket is missing here; write ]',
  'the file goes on after its end; delete what follows',
  'comments are not for this file; delete it',
  'a comment has no end; write */',
  'a text has no end; write a double quote',
  'a number has no end; write its digits',
  'this is no character; write four hexadecimal digits after \\u',
  'this escape is none of JSON; write \\\\ for a backslash',
  'this character cannot stand in a text; write it as an escape such as \\n',
];

/** What messages call the places of a file, by their offset in it. */
type Places = (offset: number) => string;

/** File, line and column, both from 1, the column in UTF-16 units as editors count. */
function placesIn({ called, text }: JsonFile): Places {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
  return (offset) => {
    const line = bisect(starts.length, (index) => starts[index] ?? 0, offset);
    return `${called}:${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
  };
}

/** Settings are three levels deep at most; other members of a `package.json` need some more. */
const deepest = 100;

/**
 * Throws for the first mistake, and for nesting that no settings have. Before the tree is made: the parser calls itself
 * for what is inside, and goes on after a mistake, so that a hostile file would fill the stack or take for ever.
 */
function refuseMistakes({ called, text }: JsonFile, places: Places, options: ParseOptions): void {
  let depth = 0;
  const enter = (): void => {
    depth++;
    if (depth > deepest)
      throw new UsageError(`${called} is nested too deeply; write the settings as one object.`);
  };
  const leave = (): void => void depth--;
  const onError = (error: number, offset: number): never => {
    throw new UsageError(`${places(offset)}: ${mistakes[error - 1] ?? 'this is no JSON; correct it'}.`);
  };
  visit(
    text,
    { onObjectBegin: enter, onObjectEnd: leave, onArrayBegin: enter, onArrayEnd: leave, onError },
    options,
  );
}

/** Comments and commas before a closing mark are for people, and `package.json` is read by programs. */
function parse(file: JsonFile, places: Places, forPeople: boolean): Node | undefined {
  const options = { disallowComments: !forPeople, allowTrailingComma: forPeople };
  refuseMistakes(file, places, options);
  return parseTree(file.text, [], options);
}

/** What a node stands for, one level deep: an object is told by being one. */
function valueOf(node: Node): unknown {
  if (node.type === 'object') return {};
  return node.type === 'array' ? [] : (node.value as unknown);
}

/** A value that is not yet checked; only what says that it is wrong needs its place, and most are right. */
function toValue(node: Node, name: string, places: Places): ConfigValue {
  return {
    value: valueOf(node),
    get where() {
      return `${places(node.offset)}: ${name}`;
    },
    get entries() {
      return (node.children ?? []).map((child, index) => toValue(child, `${name}[${index}]`, places));
    },
  };
}

function toMember({ children: [name, value] = [] }: Node, places: Places): readonly ConfigMember[] {
  if (name === undefined || value === undefined) return [];
  const called = String(name.value);
  return [{ name: called, place: places(name.offset), value: toValue(value, called, places) }];
}

function toTree(node: Node, { called, folder }: JsonFile, places: Places): ConfigTree {
  if (node.type !== 'object') {
    const found = kindOf(valueOf(node));
    throw new UsageError(
      `${places(node.offset)}: this is ${found}; write the settings as an object, {"cut": "careful"}.`,
    );
  }
  const members = (node.children ?? []).flatMap((child) => toMember(child, places));
  return { called, folder, members };
}

/** The settings of a JSON file; comments and trailing commas may stand in it. Throws `UsageError`. */
export function parseConfig(file: JsonFile): ConfigTree {
  const places = placesIn(file);
  const isEmpty = stripComments(file.text).trim() === '';
  const root = isEmpty ? undefined : parse(file, places, true);
  if (root === undefined) throw new UsageError(`${file.called} is empty; write {} into it, or delete it.`);
  return toTree(root, file, places);
}

/** The name of the member of a `package.json` that holds settings. */
const packageMember = 'dedupe-wire';

/** The settings in a `package.json`; `undefined` when it has none. Throws `UsageError`. */
export function parsePackage(file: JsonFile): ConfigTree | undefined {
  // Most have none, and need not be JSON for all that this tool cares.
  if (!file.text.includes(`"${packageMember}"`)) return undefined;
  const places = placesIn(file);
  const root = parse(file, places, false);
  const members = root?.type === 'object' ? (root.children ?? []) : [];
  const member = members.find(({ children: [name] = [] }) => name?.value === packageMember);
  const value = member?.children?.[1];
  return value === undefined ? undefined : toTree(value, file, places);
}
