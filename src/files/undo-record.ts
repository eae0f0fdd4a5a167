import { relative, resolve } from 'node:path';
import { slashes } from './identity.ts';
import { readBytes } from './read-bytes.ts';
import { FileTrouble } from './trouble.ts';

/** Names of the two files of a record. It counts as soon as the first one stands there; the second is whole by then. */
export const recordFile = 'record.jsonl';
export const originalsFile = 'originals.tar';

/** An article that an --in-place run rewrites, and where its original is kept. */
export interface RecordedArticle {
  /** Absolute, without links. */
  readonly path: string;
  /** What reports call it, and tar as well. */
  readonly shown: string;
  /** Other names of the same file; absolute. They are rewritten with it. */
  readonly others: readonly string[];
  /** Digests of its bytes before and after the run. */
  readonly before: string;
  readonly after: string;
  /** Where its original begins in `originals.tar`, and how many bytes it has. */
  readonly at: number;
  readonly length: number;
}

const opening = ['dedupe-wire-undo', 1] as const;

/**
 * The text of a record: one JSON array a line, the first says what it is, the last how many there are. Paths are seen
 * from the report folder `base`, so that a working folder can be moved, and hold nothing of a clock.
 */
export function recordText(base: string, articles: readonly RecordedArticle[]): string {
  const from = (path: string): string => slashes(relative(base, path));
  const lines = articles.map(({ path, others, shown, before, after, at, length }) => [
    'article',
    from(path),
    others.map(from),
    shown,
    before,
    after,
    at,
    length,
  ]);
  return [opening, ...lines, ['end', articles.length]].map((line) => `${JSON.stringify(line)}\n`).join('');
}

function parse(line: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(line);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !value.includes('\0');
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function articleOf(line: readonly unknown[], base: string): RecordedArticle | undefined {
  const [kind, path, others, shown, before, after, at, length] = line;
  if (kind !== 'article' || !isText(path) || !isText(shown) || !isText(before) || !isText(after))
    return undefined;
  if (!Array.isArray(others) || !others.every(isText) || !isCount(at) || !isCount(length)) return undefined;
  const to = (way: string): string => slashes(resolve(base, way));
  return { path: to(path), others: others.map(to), shown, before, after, at, length };
}

/** Reads the record in `folder`, which `shown` calls. Throws a FileTrouble for one that is not whole. */
export function readUndoRecord(folder: string, base: string, shown: string): readonly RecordedArticle[] {
  const file = readBytes(`${folder}/${recordFile}`);
  if ('kind' in file) throw new FileTrouble(`${shown}/${recordFile}: ${file.reason}.`);
  const lines = file.bytes.toString('utf8').split('\n').map(parse);
  const [first = [], ...rest] = lines.slice(0, -1);
  const articles = rest.slice(0, -1).map((line) => articleOf(line, base));
  const isWhole =
    first[0] === opening[0] && rest.at(-1)?.[0] === 'end' && rest.at(-1)?.[1] === articles.length;
  if (isWhole && first[1] !== opening[1])
    throw new FileTrouble(
      `${shown}: was written by a newer version of this program; undo it with that version.`,
    );
  if (!isWhole || articles.includes(undefined))
    throw new FileTrouble(
      `${shown}/${recordFile}: is damaged, so nothing is undone by it; ${originalsFile} beside it holds the originals.`,
    );
  return articles.filter((article) => article !== undefined);
}
