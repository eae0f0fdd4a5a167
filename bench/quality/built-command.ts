import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the project, seen from the source as well as from where it is compiled to. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) throw new Error('The folder of the project was not found.');
    folder = dirname(folder);
  }
  return folder;
}

/**
 * The file that starts the built command. The command is built when it is missing or older than its source, so that the
 * figures are never those of another state than the one that is looked at.
 *
 * @throws when the source does not compile
 */
export function builtCommand(root: string): string {
  const main = join(root, 'dist', 'cli', 'main.cjs');
  if (!existsSync(main) || statSync(main).mtimeMs < lastChange(join(root, 'src'))) {
    const run = spawnSync('npm', ['run', 'build'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (run.status !== 0) throw new Error(`The command could not be built:\n${run.stdout}${run.stderr}`);
  }
  return join(root, 'bin', 'dedupe-wire.js');
}

function lastChange(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...names.map((name) => statSync(join(folder, name)).mtimeMs));
}
