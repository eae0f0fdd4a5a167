// Puts small faults into files of the core, one at a time, and sees whether the tests of that file notice:
//   node test/mutants/mutate.mjs src/core/proof.ts src/core/clean
// A file's tests are those of its name, below test/core at the same place; faults in what proves that nothing is lost
// are shown to the tests that seed faults as well. Hours for the whole core, so CI leaves it out. What it needs is a
// package of its own, installed when it is asked for first: others who install the project do without its 167 packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const here = import.meta.dirname;
const root = join(here, '..', '..');
const asked = process.argv.slice(2);
if (asked.length === 0) {
  process.stderr.write('usage: npm run mutate -- <file or folder of src/core> …\n');
  process.exit(2);
}

/** The source files that a name stands for. */
function filesAt(name) {
  const path = join(root, name);
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(name, file))
    .toSorted();
}

/** The tests that are about a source file. */
function testsOf(file) {
  const name = basename(file, '.ts');
  const folder = join('test', 'core', relative(join('src', 'core'), dirname(file)));
  const near = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const own = near.filter((test) => test === `${name}.test.ts` || test.startsWith(`${name}.`));
  const proves = /^(proof|prove|prove-.*|apart|essence|says-the-same)$/.test(name);
  const seeded = proves ? ['test/core/decide/prove-faults.test.ts', 'test/core/decide/prove.test.ts'] : [];
  return [
    ...new Set([
      ...own.filter((test) => test.endsWith('.test.ts')).map((test) => join(folder, test)),
      ...seeded,
    ]),
  ];
}

const report = join(root, 'coverage', 'mutation.json');
const stryker = join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
if (!existsSync(stryker)) {
  const installed = spawnSync('npm', ['ci'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) process.exit(2);
}
let [caught, all, failed] = [0, 0, 0];
for (const file of asked.flatMap(filesAt)) {
  const tests = testsOf(file);
  if (tests.length === 0) {
    process.stdout.write(`${file}: no test of its name\n`);
    continue;
  }
  const run = spawnSync(
    process.execPath,
    [stryker, 'run', join(here, 'stryker.config.mjs'), '--mutate', file],
    {
      cwd: root,
      env: { ...process.env, DEDUPE_WIRE_MUTATE_TESTS: tests.join(',') },
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) {
    failed++;
    process.stdout.write(`${file}: could not be tried\n${run.stdout}${run.stderr}\n`);
    continue;
  }
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const mutants = Object.values(files).flatMap((one) => one.mutants);
  const counted = mutants.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
  const left = counted.filter(({ status }) => status !== 'Killed' && status !== 'Timeout');
  all += counted.length;
  caught += counted.length - left.length;
  process.stdout.write(`${file}: ${counted.length - left.length} of ${counted.length} caught\n`);
  for (const { location, mutatorName, replacement } of left)
    process.stdout.write(
      `  ${location.start.line}:${location.start.column} ${mutatorName}: ${replacement}\n`,
    );
}
process.stdout.write(`${caught} of ${all} caught (${((100 * caught) / Math.max(1, all)).toFixed(1)} %)\n`);
process.exitCode = failed === 0 ? 0 : 1;
