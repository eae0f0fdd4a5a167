import { spawnSync } from 'node:child_process';
import type { Runs } from './keep/home.ts';
import { keepResults, wasIdle, withResult, type Result, type Results } from './keep/results.ts';
import { plannedMeasures, type Task } from './measures/list.ts';
import type { Measure } from './measures/measure.ts';
import { runRounds, type Pace, type Place } from './sample/rounds.ts';

/** How the measures of a task are taken. */
export interface Manner {
  readonly pace: Pace;
  /** Leave out what is there already, measured on an idle machine. */
  readonly resume: boolean;
  readonly acceptBusy: boolean;
  /** Keep each result for later runs. */
  readonly keep: boolean;
  /** Let the disk finish writing before each run. */
  readonly sync: boolean;
}

/** Rounds of the shortest measure: its runs of a twentieth of a second scatter most. */
const mostOfOne = 21;

/** Takes the measures of a task one by one; each is kept as soon as it is there. */
export async function benchmark(task: Task, manner: Manner, runs: Runs, known: Results): Promise<Results> {
  let results = known;
  for (const { key, prepare } of plannedMeasures(task)) {
    const old = results.results[key];
    if (manner.resume && old !== undefined && (manner.acceptBusy || wasIdle(old))) {
      task.log(`${key}: measured on ${old.date}`);
      continue;
    }
    const measure = prepare();
    task.log(`${key}:`);
    results = withResult(results, await take(measure, task, manner, runs));
    if (manner.keep) keepResults(task.home, results);
  }
  return results;
}

async function take(measure: Measure, task: Task, manner: Manner, runs: Runs): Promise<Result> {
  const { key, group, articles, bytes, absent, contenders } = measure;
  const isOne = group === 'one';
  const place: Place = {
    nextFolder: runs.next,
    settle: () => {
      if (manner.sync) spawnSync('sync');
    },
    log: task.log,
    // A program of a twentieth of a second would be measured together with the one that watches it.
    withPeak: !isOne,
    // Cleaned copies and three reports of each contender; reports of a feed are at most as long as it.
    hasRoom: () => runs.hasRoom(3 * bytes * contenders.length + 2e8, 3 * articles * contenders.length),
  };
  const pace = isOne && manner.pace.most > 1 ? { ...manner.pace, most: mostOfOne } : manner.pace;
  const once: Pace = { ...pace, budget: 0, fewest: 1, most: 1 };
  // What is read for the first time is slower, and of a short run it is all that would be seen.
  if (isOne) await runRounds(contenders, once, { ...place, log: () => undefined });
  const series = await runRounds(contenders, pace, place);
  return { key, group, articles, bytes, absent, series, date: new Date().toISOString().slice(0, 10) };
}
