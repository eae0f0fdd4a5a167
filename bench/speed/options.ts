import { parseArgs } from 'node:util';
import { groups, isGroup, type Group } from './measures/measure.ts';
import type { Pace } from './sample/rounds.ts';

/** What `npm run bench` can be told. */
export interface Options {
  readonly quick: boolean;
  readonly only: ReadonlySet<Group>;
  readonly sizes: readonly number[];
  readonly bigBytes: number;
  readonly pace: Pace;
  readonly seed: number;
  readonly folder: string | undefined;
  readonly resume: boolean;
  readonly acceptBusy: boolean;
  /** Whether sizes aside all is as by default, so that figures may be kept and published. */
  readonly isReference: boolean;
  readonly help: boolean;
}

const defaultSeed = 1;

interface Extent {
  readonly sizes: readonly number[];
  readonly bigBytes: number;
  readonly pace: Pace;
}

/** What is measured without a wish; figures of these sizes are published. */
export const fullExtent: Extent = {
  sizes: [1000, 10_000, 100_000],
  bigBytes: 1e9,
  pace: { budget: 120, fewest: 3, most: 9, limit: 1800 },
};

/** Ends within a minute on an idle machine. */
const quickExtent: Extent = {
  sizes: [250, 1000],
  bigBytes: 1e6,
  pace: { budget: 4, fewest: 1, most: 5, limit: 30 },
};

export const usage = `Measures how fast dedupe-wire is, beside cp -r, node -e 0, and other tools that are installed.

npm run bench [-- FLAGS]

--quick           small sizes, within a minute; prints only
--only NAME,…     take only these measures:
${Object.entries(groups)
  .map(([name, what]) => `                    ${name.padEnd(9)}${what}`)
  .join('\n')}
--sizes N,…       articles of the feeds (default: ${fullExtent.sizes.join(',')})
--big MB          size of the big file (default: ${fullExtent.bigBytes / 1e6})
--rounds N        measure at most so many times
--limit SECONDS   end a run that takes longer (default: ${fullExtent.pace.limit})
--resume          leave out what was measured of this build before, on an idle machine
--accept-busy     take a machine that does other work, too, for idle
--seed N          another feed (default: ${defaultSeed})
--folder DIR      where feeds are kept and runs write, on a real disk (default: in the folder for temporary files)

The full run takes hours while a run of 100,000 articles takes minutes. Stopped, it goes on with --resume.
`;

/**
 * Reads the flags.
 *
 * @throws for flags that are not known and values that make no sense, in one sentence
 */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const yes = { type: 'boolean' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: yes,
      resume: yes,
      'accept-busy': yes,
      help: yes,
      only: text,
      sizes: text,
      big: text,
      rounds: text,
      limit: text,
      seed: text,
      folder: text,
    },
  });
  const extent = values.quick ? quickExtent : fullExtent;
  const most = positive('rounds', values.rounds) ?? extent.pace.most;
  const sizes = values.sizes?.split(',').map((size) => positive('sizes', size) ?? 1) ?? extent.sizes;
  return {
    quick: values.quick ?? false,
    only: readGroups(values.only),
    sizes: [...new Set(sizes)].toSorted((a, b) => a - b),
    bigBytes: Math.round((numberOf('big', values.big) ?? extent.bigBytes / 1e6) * 1e6),
    pace: {
      ...extent.pace,
      most,
      fewest: Math.min(most, extent.pace.fewest),
      limit: positive('limit', values.limit) ?? extent.pace.limit,
    },
    seed: positive('seed', values.seed) ?? defaultSeed,
    folder: values.folder,
    resume: values.resume ?? false,
    acceptBusy: values['accept-busy'] ?? false,
    isReference: !values.quick && values.rounds === undefined && values.seed === undefined,
    help: values.help ?? false,
  };
}

function readGroups(names: string | undefined): ReadonlySet<Group> {
  const wished = names?.split(',') ?? Object.keys(groups);
  return new Set(
    wished.map((name) => {
      if (isGroup(name)) return name;
      throw new Error(`--only: "${name}" is none of ${Object.keys(groups).join(', ')}.`);
    }),
  );
}

function positive(name: string, value: string | undefined): number | undefined {
  return numberOf(name, value, /^\d{1,12}$/u, 'whole numbers');
}

function numberOf(
  name: string,
  value: string | undefined,
  shape: RegExp = /^\d{1,9}(?:\.\d{1,6})?$/u,
  kind = 'numbers',
): number | undefined {
  if (value === undefined) return undefined;
  const number = shape.test(value) ? Number(value) : 0;
  if (number === 0) throw new Error(`--${name} takes ${kind} above 0, not "${value}".`);
  return number;
}
