import { join } from 'node:path';
import type { Command } from './command.ts';
import { takeSample, type Conditions, type Sample } from './take-sample.ts';

/** One of the programs that are measured in turns. */
export interface Contender {
  readonly name: string;
  /** The program, told to write below a folder that is fresh for every run. */
  readonly command: (folder: string) => Command;
  readonly environment?: Readonly<Record<string, string>>;
}

/** How long to go on with one measure. */
export interface Pace {
  /** Seconds to spend on a measure when its rounds are short enough to be repeated. */
  readonly budget: number;
  readonly fewest: number;
  readonly most: number;
  /** Seconds after which one run is ended. */
  readonly limit: number;
}

/** All runs of one contender. */
export interface Series {
  readonly name: string;
  readonly samples: readonly Sample[];
  /** Why there are no more samples; undefined when all went well. */
  readonly failure: string | undefined;
}

/** A sample that takes longer than this is not repeated to reach the fewest rounds. */
const long = 60;

/** What a round needs from its surroundings. */
export interface Place {
  /** A folder that does not exist yet, for the next run. */
  readonly nextFolder: () => string;
  /** Called before each run, untimed. */
  readonly settle: () => void;
  readonly log: (line: string) => void;
  readonly withPeak: boolean;
  /** Whether there is room for one more round. */
  readonly hasRoom: () => boolean;
}

/**
 * Measures contenders in turns, A B A B, so that a machine that slows down slows all of them. How many rounds there are
 * depends on how long the first one takes. One that fails is left out from then on; when the first contender fails, the
 * measure ends.
 */
export async function runRounds(
  contenders: readonly Contender[],
  pace: Pace,
  place: Place,
): Promise<Series[]> {
  const samples = new Map<string, Sample[]>(contenders.map(({ name }) => [name, []]));
  const failures = new Map<string, string>();
  const [first] = contenders;
  let rounds = 1;
  for (let round = 0; round < rounds; round += 1) {
    if (!place.hasRoom()) {
      for (const { name } of contenders) failures.set(name, 'the disk has no room for another run');
      break;
    }
    for (const contender of contenders) {
      if (failures.has(contender.name)) continue;
      if (first !== undefined && failures.has(first.name)) break;
      const outcome = await oneRun(contender, pace, place);
      if (outcome.kind === 'failed') failures.set(contender.name, outcome.why);
      else samples.get(contender.name)?.push(outcome.sample);
      const said = outcome.kind === 'failed' ? outcome.why : sampleLine(outcome.sample);
      place.log(`  ${round + 1}/${round === 0 ? '?' : rounds} ${contender.name}: ${said}`);
    }
    if (round === 0)
      rounds = roundsFor(
        [...samples.values()].flatMap(([one]) => one?.seconds ?? []),
        pace,
      );
  }
  return contenders.map(({ name }) => ({
    name,
    samples: samples.get(name) ?? [],
    failure: failures.get(name),
  }));
}

async function oneRun(contender: Contender, pace: Pace, place: Place): ReturnType<typeof takeSample> {
  place.settle();
  const folder = place.nextFolder();
  const conditions: Conditions = { folder, limit: pace.limit, withPeak: place.withPeak };
  const { environment } = contender;
  return takeSample(
    contender.command(join(folder, 'made')),
    environment === undefined ? conditions : { ...conditions, environment },
  );
}

/** Rounds to run when the samples of the first took so many seconds each; that round is counted. */
export function roundsFor(seconds: readonly number[], { budget, fewest, most }: Pace): number {
  const round = seconds.reduce((sum, one) => sum + one, 0);
  const least = seconds.some((one) => one > long) ? 1 : fewest;
  return Math.min(most, Math.max(least, Math.floor(budget / Math.max(round, 1e-3))));
}

function sampleLine({ seconds, peak, ownCpu, otherCpu }: Sample): string {
  const cores = otherCpu === undefined ? undefined : otherCpu / seconds;
  return [
    `${seconds.toFixed(3)} s`,
    ...(ownCpu === undefined ? [] : [`${ownCpu.toFixed(2)} s of processor`]),
    ...(peak === undefined ? [] : [`${(peak / 1e6).toFixed(0)} MB`]),
    ...(cores === undefined ? [] : [`others ${cores.toFixed(2)} cores`]),
  ].join(', ');
}
