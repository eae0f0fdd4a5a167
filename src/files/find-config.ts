import { homeGround } from './home-ground.ts';
import { ancestors, lookThrough, look, realPath } from './identity.ts';

/** Names of config files. */
const configNames: readonly string[] = [
  'dedupe-wire.config.json',
  'dedupe-wire.config.js',
  'dedupe-wire.config.mjs',
];

/** May hold settings among other things. */
export const packageName = 'package.json';

/** Names that somebody may expect to be read, since other tools read theirs. */
const expectedNames: readonly string[] = [
  'dedupe-wire.config.cjs',
  'dedupe-wire.config.ts',
  'dedupe-wire.config.mts',
  'dedupe-wire.config.jsonc',
  'dedupe-wire.config.json5',
  'dedupe-wire.config.yaml',
  'dedupe-wire.config.yml',
  'dedupe-wire.config.toml',
  'dedupe-wire.json',
  '.dedupe-wire.json',
  '.dedupewire.json',
  '.dedupe-wirerc',
  '.dedupewirerc',
];

/** What there is of config files in one folder. */
export interface ConfigFolder {
  /** Absolute path. */
  readonly folder: string;
  /** The config files in it, by name. */
  readonly configs: readonly string[];
  readonly hasPackage: boolean;
  /** Files that look like config files and are not read, by name. */
  readonly strangers: readonly string[];
}

/**
 * Folders with something that is, may hold or looks like settings, nearest first: from the working folder, which is
 * absolute, up to where `homeGround` ends.
 */
export function findConfigs(cwd: string, home: string | undefined): readonly ConfigFolder[] {
  return homeGround(realPath(cwd), home)
    .map((folder) => {
      const at = (name: string): string => (folder === '/' ? `/${name}` : `${folder}/${name}`);
      return {
        folder,
        // A link that leads nowhere was meant to be one, too: reading it tells.
        configs: configNames.filter((name) => look(at(name)) !== undefined),
        hasPackage: lookThrough(at(packageName))?.isFile() === true,
        strangers: expectedNames.filter((name) => lookThrough(at(name))?.isFile() === true),
      };
    })
    .filter(({ configs, hasPackage, strangers }) => configs.length + strangers.length > 0 || hasPackage);
}

/**
 * The JSON Schema of config files where the package is installed for a folder, as an editor finds it from there:
 * `./node_modules/…` or further up. `folder` is absolute and without links.
 */
export function findSchema(folder: string): string | undefined {
  const file = 'node_modules/dedupe-wire/schema/config.schema.json';
  const upwards = ancestors(folder).toReversed();
  const at = upwards.findIndex((one) => lookThrough(one === '/' ? `/${file}` : `${one}/${file}`)?.isFile());
  return at < 0 ? undefined : `${at === 0 ? './' : '../'.repeat(at)}${file}`;
}
