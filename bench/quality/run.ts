import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchmark } from './benchmark.ts';
import { builtCommand, projectRoot } from './built-command.ts';
import { defaultSeed, readOptions, usage, type Options } from './options.ts';
import { results } from './show/results.ts';
import { writeResults } from './show/write-results.ts';

/** Only figures that everybody can make again belong into the project. */
function isReference({ seed, base, articles, command }: Options): boolean {
  const isOwn = base === undefined && articles === Number.MAX_SAFE_INTEGER && command === undefined;
  return seed === defaultSeed && isOwn;
}

/** Runs the benchmark as the flags say and prints its figures; the exit code is 2 when it could not be run. */
export function run(args: readonly string[]): void {
  try {
    measureAndShow(readOptions(args));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}

function measureAndShow(options: Options): void {
  if (options.help) {
    console.log(usage);
    return;
  }
  const root = projectRoot();
  const command = options.command === undefined ? builtCommand(root) : resolve(options.command);
  const measured = benchmark(root, command, options);
  const figures = results(measured);
  console.log(figures);
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify(measured, undefined, 1)}\n`);
  }
  if (!isReference(options)) return;
  const path = join(root, 'bench', 'quality', 'RESULTS.md');
  writeResults(path, figures);
  console.log('\nWritten to bench/quality/RESULTS.md.');
}
