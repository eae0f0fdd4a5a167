import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** The latest change under a folder, in milliseconds. Folders count, because a deleted file changes only its folder. */
function lastChange(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...['.', ...entries].map((entry) => statSync(join(folder, entry)).mtimeMs));
}

/** Whether `dist` was built after the last change of the source and of what the compiler is told. */
function isFresh(): boolean {
  if (!existsSync(dist)) return false;
  const told = [
    'tsconfig.json',
    'tsconfig.build.json',
    'rolldown.config.mjs',
    'build/page.mjs',
    'package-lock.json',
  ];
  const changes = told.map((name) => statSync(join(root, name)).mtimeMs);
  return statSync(dist).mtimeMs > Math.max(lastChange(join(root, 'src')), ...changes);
}

/** Runs a program of this repository to its end. */
function start(file: string, ...flags: readonly string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, file), ...flags], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

/** Moves a folder, and says whether it did; `expected` are the error codes that mean another run was quicker. */
function move(from: string, to: string, expected: readonly string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && expected.includes(String(error.code))) return false;
    throw error;
  }
}

/**
 * Builds `dist` before the first test, so that tests which start the command run the source as it is.
 *
 * Two runs at the same moment must not see each other's half-made folder: the build is made beside `dist` and moved
 * into its place. Type errors do not stop it, because `npm run typecheck` reports them and a test of one function
 * should not fail over another.
 */
export function setup(): void {
  if (isFresh()) return;
  // Before the stamp below: a program of the page that came out as it was is not written again.
  const page = start('build/page.mjs');
  if (page.status !== 0) throw new Error(`The page of the HTML report could not be bundled:\n${page.said}`);
  const begun = new Date();
  const made = `${dist}-${process.pid}`;
  const old = `${made}-old`;
  const compiled = start(
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.build.json',
    '--outDir',
    made,
    '--noEmitOnError',
    'false',
  );
  if (!existsSync(made)) throw new Error(`The source could not be built:\n${compiled.said}`);
  if (compiled.status !== 0)
    process.stderr.write('The source has type errors; `npm run typecheck` shows them.\n');
  const bundled = start(
    'node_modules/rolldown/bin/cli.mjs',
    '--config',
    'rolldown.config.mjs',
    '--dir',
    join(made, 'cli'),
  );
  if (bundled.status !== 0) throw new Error(`The command could not be bundled:\n${bundled.said}`);
  // A change made while the compiler ran is newer than this stamp, so the next run builds again.
  utimesSync(made, begun, begun);
  move(dist, old, ['ENOENT']);
  if (!move(made, dist, ['ENOTEMPTY', 'EEXIST'])) rmSync(made, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
}
