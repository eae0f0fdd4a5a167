import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { starterFile } from '../config/starter-file.ts';
import { UsageError } from '../config/usage-error.ts';
import { findConfigs, findSchema, packageName, type ConfigFolder } from '../files/find-config.ts';
import { realPath } from '../files/identity.ts';
import { StagedFiles } from '../files/staged-files.ts';
import type { Order } from './commands/subcommand.ts';
import { readPackage } from './config-file.ts';
import type { ExitCode } from './exit-code.ts';
import { homeFolder } from './home-folder.ts';
import { shortly } from './places.ts';
import { packagePath } from './version.ts';
import { workingFolder } from './working-folder.ts';

const name = 'dedupe-wire.config.json';

/** The names in a folder under which settings are read, the package's among them where it has some. */
async function settingsIn({ folder, configs, hasPackage }: ConfigFolder, cwd: string): Promise<string[]> {
  const names = [...configs, ...(hasPackage ? [packageName] : [])];
  const paths = names.map((one) => ({ one, called: shortly(join(folder, one), cwd) }));
  const found: string[] = [];
  for (const { one, called } of paths) {
    if (one !== packageName || (await readPackage(join(folder, one), called)) !== undefined)
      found.push(called);
  }
  return found;
}

/** A second file in the same folder would make every run stop. */
function refuse(called: string): never {
  if (called === packageName)
    throw new UsageError(
      `init: ${packageName} holds settings already, below "dedupe-wire"; edit them, or take them out and run init again.`,
    );
  throw new UsageError(
    `init: ${called} is in this folder already; edit it, or delete it and run init again.`,
  );
}

/** As an editor finds it from the folder: a path where the package is installed here, else the place of this program. */
function schemaFor(folder: string): string {
  return findSchema(folder) ?? pathToFileURL(packagePath('schema/config.schema.json')).href;
}

/** `init`: writes a config file that says what can be set and sets nothing. */
export async function init({ streams, printer, options }: Order): Promise<ExitCode> {
  const cwd = realPath(workingFolder(streams));
  for (const found of findConfigs(cwd, homeFolder())) {
    const [called] = await settingsIn(found, cwd);
    if (called === undefined) continue;
    if (found.folder === cwd) refuse(called);
    printer.note(`${called} is not read in this folder any more; copy what is to hold here.`);
    break;
  }
  await write(join(cwd, name), starterFile(schemaFor(cwd)));
  if (!options.quiet)
    printer.answer([
      `Wrote ${name}: every setting with its default, commented out.\n`,
      'Next: take away the // in front of what is to change; dedupe-wire --print-config shows the result.\n',
    ]);
  return 0;
}

async function write(path: string, text: string): Promise<void> {
  const files = new StagedFiles(false, () => undefined);
  try {
    await files.add(
      { path, shown: name, replaces: false, mode: 0o666 },
      [Buffer.from(text)],
      () => undefined,
    );
    await files.publish();
  } catch (error) {
    files.abandon();
    throw error;
  }
}
