import { join } from 'node:path';
import { builtCommand, projectRoot } from '../quality/built-command.ts';
import { benchmark, type Manner } from './benchmark.ts';
import { openHome, openRuns } from './keep/home.ts';
import { readResults, wasIdle, type Result, type Results } from './keep/results.ts';
import { plannedMeasures, type Task } from './measures/list.ts';
import { groups, isGroup } from './measures/measure.ts';
import { fullExtent, readOptions, usage, type Options } from './options.ts';
import { buildHash, facts } from './show/facts.ts';
import { resultsText } from './show/results-text.ts';
import { writeResults } from './show/write-results.ts';

/**
 * Runs the benchmark as the flags say and prints its figures; the exit code is 2 when it could not be run, 1 when
 * the command failed in a measure.
 */
export async function run(args: readonly string[]): Promise<void> {
  try {
    await measureAndShow(readOptions(args));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}

async function measureAndShow(options: Options): Promise<void> {
  if (options.help) {
    console.log(usage);
    return;
  }
  const root = projectRoot();
  const home = openHome(options.folder);
  const task: Task = {
    ...options,
    root,
    home,
    bin: builtCommand(root),
    log: (line) => console.error(line),
  };
  const { pace, resume, acceptBusy, isReference } = options;
  const manner: Manner = { pace, resume, acceptBusy, keep: isReference, sync: !options.quick };
  const build = buildHash(root);
  const runs = openRuns(home);
  try {
    const results = await benchmark(task, manner, runs, readResults(home, build, options.seed));
    const told = facts(root, home, build, options.seed);
    const measured = plannedMeasures(task).flatMap(({ key }) => results.results[key] ?? []);
    console.log(resultsText(measured, told));
    if (isReference) publish(root, referenceResults(task, results), told, acceptBusy);
    if (measured.some(({ series }) => series[0]?.failure !== undefined)) process.exitCode = 1;
  } finally {
    console.error('deleting what the runs wrote');
    runs.remove();
  }
}

/** Results of the sizes that are published, whether this run took them or an earlier one of the same build. */
function referenceResults(task: Task, { results }: Results): Result[] {
  const { sizes, bigBytes } = fullExtent;
  const all = { ...task, only: new Set(Object.keys(groups).filter(isGroup)), sizes, bigBytes };
  return plannedMeasures(all).flatMap(({ key }) => results[key] ?? []);
}

function publish(
  root: string,
  results: readonly Result[],
  told: readonly string[],
  acceptBusy: boolean,
): void {
  const busy = results.filter((result) => !wasIdle(result)).map(({ key }) => key);
  if (busy.length > 0 && !acceptBusy) {
    console.log(
      `\nbench/speed/RESULTS.md stays as it was: the machine was busy during ${busy.join(', ')}. ` +
        `On an idle one, npm run bench -- --resume takes these again.`,
    );
    return;
  }
  if (results.length === 0) return;
  writeResults(join(root, 'bench', 'speed', 'RESULTS.md'), resultsText(results, told));
  console.log('\nWritten to bench/speed/RESULTS.md.');
}
