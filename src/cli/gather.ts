import type { Options } from '../config/options.ts';
import { UsageError } from '../config/usage-error.ts';
import type { DecodedArticle } from '../core/copy/article.ts';
import type { Skip } from '../core/finding.ts';
import type { Source } from '../core/source.ts';
import type { Alias } from '../files/discover.ts';
import type { LeftOut } from '../files/ignore-gate.ts';
import { FileTrouble, meaningOf } from '../files/trouble.ts';
import { homeFolder } from './home-folder.ts';
import type { FileSource } from './file-source.ts';
import { nameBelow, type Places } from './places.ts';
import type { Input } from './stdio.ts';

/** What a run works on. */
export interface Gathered {
  readonly sources: readonly Source[];
  /** The sources that are files, by the path that reports show: all of them, or none. */
  readonly files: ReadonlyMap<string, FileSource>;
  readonly aliases: readonly Alias[];
  /** Places in the out folder whose input could not be looked at, so that what an earlier run left there stays. */
  readonly unread: readonly string[];
  /** The folders and files that are read. */
  readonly roots: readonly string[];
  readonly skipped: readonly Skip[];
  readonly ignored: readonly LeftOut[];
  /** Sentences about what was asked for and is not there. */
  readonly problems: readonly string[];
  /** Sentences about what is there and holds no article. */
  readonly empty: readonly string[];
}

const nothing: Gathered = {
  sources: [],
  files: new Map(),
  aliases: [],
  unread: [],
  roots: [],
  skipped: [],
  ignored: [],
  problems: [],
  empty: [],
};

/** The one article that comes through standard input. */
export async function gatherInput(input: Input, options: Options, cwd: string): Promise<Gathered> {
  const { decode } = await import('../files/decode.ts');
  const path = nameBelow(options.stdinFilename, cwd);
  let bytes: Uint8Array;
  try {
    bytes = input.read();
  } catch (error) {
    throw new FileTrouble(`standard input cannot be read: ${meaningOf(error)}; give the article as a file.`);
  }
  const read = decode(bytes, options.encoding);
  if ('kind' in read) return { ...nothing, skipped: [{ path, reason: read.reason, level: 'error' }] };
  return { ...nothing, sources: [{ path, load: () => read }] };
}

/** What lies among the articles and is none. */
export interface Apart {
  /** Where this run writes. */
  readonly places: Places;
  /** Absolute paths, without links, of the lists of texts that it was given. */
  readonly lists: readonly string[];
  /** Absolute path, without links, of the file of known findings. */
  readonly baseline: string | undefined;
  /** Absolute path of the cache; undefined for none. */
  readonly cache: string | undefined;
}

/** Articles below the paths of a command line, leaving out what runs write and read besides. Nothing is read yet. */
export async function gatherFiles(
  paths: readonly string[],
  options: Options,
  { places, lists, baseline, cache }: Apart,
  cwd: string,
): Promise<Gathered> {
  const [{ discover }, sourceFile] = await Promise.all([
    import('../files/discover.ts'),
    import('./file-source.ts'),
  ]);
  const exclude = [places.out, places.report, ...(cache === undefined ? [] : [cache])];
  const { articles, ...rest } = discover({
    paths,
    globs: options.glob,
    dot: options.dot,
    cwd,
    exclude,
    ignore: options.ignore,
    home: homeFolder(),
  });
  const roleOf = (path: string): string | undefined =>
    path === baseline ? 'the baseline' : lists.includes(path) ? 'a list of texts' : undefined;
  const sources = articles
    .filter(({ path }) => roleOf(path) === undefined)
    .map(
      (found) => new sourceFile.FileSource({ found, first: undefined, change: undefined }, options.encoding),
    );
  const listed = articles.flatMap(({ path, shown }): Skip[] => {
    const role = roleOf(path);
    const skip = { path: shown, reason: `is ${role}, not an article`, level: 'note', asTold: true } as const;
    return role === undefined ? [] : [skip];
  });
  return {
    ...rest,
    skipped: [...rest.skipped, ...listed],
    sources,
    files: new Map(sources.map((source) => [source.path, source])),
  };
}

/** Refuses an encoding that nobody knows, before the first file is opened. */
export async function checkEncoding(encoding: string): Promise<void> {
  if (encoding === 'auto') return;
  const { isKnownEncoding } = await import('../files/encoding-name.ts');
  if (isKnownEncoding(encoding)) return;
  throw new UsageError(
    `--encoding: no encoding is called "${encoding}"; give a name such as utf-8 or windows-1252.`,
  );
}

/** An article that was judged, once more. Throws `FileTrouble` when it cannot be had as it was. */
export function reload(source: Source): DecodedArticle {
  const read = source.load();
  if ('bytes' in read) return read;
  throw new FileTrouble(`${source.path}: ${read.reason}; run again when nobody writes to it.`);
}
