// What npm runs in a clone after an install. Where npm installs from git for all users (`npm install -g git+…`, as
// pre-commit does for the hook), its install in the clone is one for all users, too, and leaves nothing beside the build
// that the build could use; so it is made here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Runs the npm that runs this, which need not be the one that a shell would find. */
function npm(...words) {
  const running = process.env['npm_execpath'] ?? '';
  const [program, ...first] = basename(running) === 'npm-cli.js' ? [process.execPath, running] : ['npm'];
  const { status } = spawnSync(program, [...first, ...words], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, npm_config_global: 'false' },
    shell: program === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed.`);
}

if (!existsSync(join(root, 'node_modules', 'rolldown'))) npm('ci', '--ignore-scripts', '--include=dev');
npm('run', 'build');
