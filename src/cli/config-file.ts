import { basename, dirname, extname, isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ConfigTree } from '../config/config-tree.ts';
import { fileLayer } from '../config/file-layer.ts';
import type { Layer, Origin } from '../config/layer.ts';
import type { JsonFile } from '../config/parse-json.ts';
import { UsageError } from '../config/usage-error.ts';
import { findConfigs, packageName, type ConfigFolder } from '../files/find-config.ts';
import { shortly } from './places.ts';

/** Where to look for settings, and whom to tell about it. */
export interface Search {
  /** The value of `--config` and where it came from. */
  readonly asked: string;
  readonly origin: Origin;
  /** Absolute path of the working folder. */
  readonly cwd: string;
  /** Absolute path of the home folder, when there is one. */
  readonly home: string | undefined;
  /** Told about files that look like settings and are not read. */
  warn(sentence: string): void;
  /** Given what a config program prints. */
  print(text: string): void;
}

/** The settings of a file. */
export interface ConfigFile {
  readonly layer: Layer;
  /** The file as a person in the working folder would name it. */
  readonly called: string;
}

/** More than all that a person writes, lists of texts included; a file of another kind is not read to its end. */
const mostBytes = 1 << 20;

/** A program that fetches its settings may take its time; one that never ends must not hold a nightly run. */
const patience = 10_000;

const advice = 'correct it, or give --no-config.';

async function readJson(path: string, called: string): Promise<ConfigTree | undefined> {
  if (basename(path) === packageName) return readPackage(path, called);
  const { parseConfig } = await import('../config/parse-json.ts');
  return parseConfig(await jsonFile(path, called));
}

/** The settings in a `package.json`; `undefined` when it has none. Throws `UsageError`. */
export async function readPackage(path: string, called: string): Promise<ConfigTree | undefined> {
  const { parsePackage } = await import('../config/parse-json.ts');
  return parsePackage(await jsonFile(path, called));
}

async function jsonFile(path: string, called: string): Promise<JsonFile> {
  const { readSmallText } = await import('../files/read-small.ts');
  const text = readSmallText(path, mostBytes);
  if (typeof text !== 'string') throw new UsageError(`${called} ${text.reason}; ${advice}`);
  return { called, folder: dirname(path), text };
}

async function runProgram(path: string, called: string, { print }: Search): Promise<ConfigTree> {
  const [{ loadSettings }, { treeOfValue }, { readSmall }] = await Promise.all([
    import('../workers/load-settings.ts'),
    import('../config/value-tree.ts'),
    import('../files/read-small.ts'),
  ]);
  const bytes = readSmall(path, mostBytes);
  if ('kind' in bytes) throw new UsageError(`${called} ${bytes.reason}; ${advice}`);
  const loaded = await loadSettings({ url: pathToFileURL(path).href, patience, print });
  if (loaded.kind === 'failure') throw new UsageError(`${called} ${loaded.reason}; ${advice}`);
  return treeOfValue(loaded.value, called, dirname(path));
}

/** The file that `--config` names. */
async function readNamed(search: Search): Promise<ConfigTree> {
  const { asked, origin, cwd } = search;
  const path = isAbsolute(asked) ? asked : resolve(cwd, asked);
  const { lookThrough } = await import('../files/identity.ts');
  if (lookThrough(path) === undefined)
    throw new UsageError(`${origin.called}: there is no file ${asked}; check the path.`);
  switch (extname(path).toLowerCase()) {
    case '.json':
    case '.jsonc': {
      const tree = await readJson(path, asked);
      if (tree !== undefined) return tree;
      throw new UsageError(
        `${origin.called}: ${asked} has no "dedupe-wire"; write the settings below that name.`,
      );
    }
    case '.js':
    case '.mjs':
    case '.cjs':
      return runProgram(path, asked, search);
    default:
      throw new UsageError(
        `${origin.called}: the name "${asked}" ends in neither .json nor .js nor .mjs; give such a file.`,
      );
  }
}

/** What one folder says, if anything. */
async function readFolder(found: ConfigFolder, search: Search): Promise<ConfigTree | undefined> {
  const { folder, configs, hasPackage, strangers } = found;
  const called = (name: string): string => shortly(resolve(folder, name), search.cwd);
  for (const name of strangers)
    search.warn(`${called(name)} is not read; name it dedupe-wire.config.json, .js or .mjs, or delete it.`);
  const inPackage = hasPackage
    ? await readJson(resolve(folder, packageName), called(packageName))
    : undefined;
  const names = [...configs, ...(inPackage === undefined ? [] : [packageName])];
  const [first, second] = names;
  if (first !== undefined && second !== undefined)
    throw new UsageError(
      `${called(first)} and ${called(second)} both hold settings; keep one of them, or name one with --config.`,
    );
  if (first === undefined || first === packageName) return inPackage;
  const path = resolve(folder, first);
  return first.endsWith('.json') ? readJson(path, called(first)) : runProgram(path, called(first), search);
}

async function findTree(search: Search): Promise<ConfigTree | undefined> {
  if (search.asked === 'none') return undefined;
  if (search.asked !== 'auto') return readNamed(search);
  for (const found of findConfigs(search.cwd, search.home)) {
    const tree = await readFolder(found, search);
    if (tree !== undefined) return tree;
  }
  return undefined;
}

/** The settings of the config file that is asked for or found; `undefined` when there is none. Throws `UsageError`. */
export async function readConfigFile(search: Search): Promise<ConfigFile | undefined> {
  const tree = await findTree(search);
  return tree === undefined ? undefined : { layer: fileLayer(tree), called: tree.called };
}
