import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Group } from '../measures/measure.ts';
import type { Series } from '../sample/rounds.ts';

/** What one measure gave. */
export interface Result {
  readonly key: string;
  readonly group: Group;
  readonly articles: number;
  readonly bytes: number;
  /** When it was taken, as YYYY-MM-DD. */
  readonly date: string;
  readonly series: readonly Series[];
  readonly absent: readonly string[];
}

/** All results of one build on one feed, by key. */
export interface Results {
  /** Hash of the built command; results of another build are of no use. */
  readonly build: string;
  readonly seed: number;
  readonly results: Readonly<Record<string, Result>>;
}

/** The results that earlier runs left for this build and feed; none when there are none. */
export function readResults(home: string, build: string, seed: number): Results {
  const none: Results = { build, seed, results: {} };
  const path = join(home, 'results.json');
  if (!existsSync(path)) return none;
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Results;
    return kept.build === build && kept.seed === seed ? kept : none;
  } catch {
    return none;
  }
}

export function withResult(results: Results, result: Result): Results {
  return { ...results, results: { ...results.results, [result.key]: result } };
}

/** Keeps results, so that a run that is stopped loses at most the measure it was at. */
export function keepResults(home: string, results: Results): void {
  const path = join(home, 'results.json');
  writeFileSync(`${path}.new`, JSON.stringify(results, undefined, 1));
  renameSync(`${path}.new`, path);
}

/** Cores that other programs may keep busy; the kernel's own writing of files to the disk is among them. */
const idleCores = 0.3;

/** Cores that others kept busy while a measure was taken; undefined where the kernel does not tell. */
export function othersDuring({ series }: Result): number | undefined {
  const samples = series.flatMap((one) => one.samples);
  const seconds = samples.reduce((sum, one) => sum + one.seconds, 0);
  if (samples.length === 0 || samples.some(({ otherCpu }) => otherCpu === undefined)) return undefined;
  return samples.reduce((sum, one) => sum + (one.otherCpu ?? 0), 0) / seconds;
}

/** Whether a result may be published: the machine did nothing else meanwhile. */
export function wasIdle(result: Result): boolean {
  return (othersDuring(result) ?? 0) <= idleCores;
}
