import { parseArgs } from 'node:util';

/** What `npm run bench:quality` can be told. */
export interface Options {
  readonly seed: number;
  /** Folder of copy to plant in; undefined for the licensed copy of the project. */
  readonly base: string | undefined;
  /** Most articles of the base. */
  readonly articles: number;
  readonly keepFeed: string | undefined;
  readonly json: string | undefined;
  /** File that starts the command; undefined for the one of the project. */
  readonly command: string | undefined;
  readonly help: boolean;
}

export const defaultSeed = 1;

export const usage = `Measures what dedupe-wire finds and cuts, on copy with planted repeats.

npm run bench:quality [-- FLAGS]

--seed N            other plants, other places (default: ${defaultSeed})
--base FOLDER       plant in the text files of this folder instead of the project's own base
--articles N        use at most so many articles of the base
--keep-feed FOLDER  keep the feed, its labels.json, and the reports in this folder, which must not exist
--json FILE         write all figures as JSON
--command FILE      measure another build: the file that starts the command
`;

/**
 * Reads the flags.
 *
 * @throws for flags that are not known and numbers that are none
 */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: text,
      base: text,
      articles: text,
      'keep-feed': text,
      json: text,
      command: text,
      help: { type: 'boolean' },
    },
  });
  return {
    seed: wholeNumber('seed', values.seed) ?? defaultSeed,
    base: values.base,
    articles: wholeNumber('articles', values.articles) ?? Number.MAX_SAFE_INTEGER,
    keepFeed: values['keep-feed'],
    json: values.json,
    command: values.command,
    help: values.help ?? false,
  };
}

function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,15}$/u.test(value)) throw new Error(`--${name} takes a whole number, not "${value}".`);
  return Number(value);
}
