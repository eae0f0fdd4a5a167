// The benchmark is TypeScript, which Node 20 does not read: it is compiled into a scratch folder first.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..', '..');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const flags = ['-p', join(import.meta.dirname, 'tsconfig.json')];
const { status } = spawnSync(process.execPath, [compiler, ...flags], { stdio: 'inherit' });

if (status === 0) {
  /** @type {typeof import('./run.ts')} */
  const { run } = await import(pathToFileURL(join(root, 'dist-quality', 'run.js')).href);
  run(process.argv.slice(2));
} else {
  process.exitCode = 2;
}
