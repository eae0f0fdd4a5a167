import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { writerOf, type Writer } from '../copy/paragraphs.ts';
import { articleText } from './article.ts';

/** Articles of one day's folder. */
const perDay = 400;
/** A paragraph has about two sentences and 270 bytes, an article 3 kB. */
const sentences = [1, 2, 2, 2, 3, 3];

/** A folder of articles on the disk. */
export interface Feed {
  readonly folder: string;
  readonly articles: number;
  readonly bytes: number;
}

/** What is noted beside a finished feed; one that says something else is made again. */
interface Note {
  readonly articles: number;
  readonly bytes: number;
  /** Hash of the first articles, so that a change of the maker is seen. */
  readonly opening: string;
}

/**
 * The first `articles` articles of the feed of a seed, as a folder below `home`. One that an earlier run left there is
 * used again when it is the same: noted as finished, made by the same maker, with as many files and bytes.
 */
export function makeFeed(home: string, seed: number, articles: number): Feed {
  const folder = join(home, `feed-${articles}`);
  const writer = writerOf(seed, sentences);
  const opening = openingHash(seed, Math.min(articles, 25), writer);
  const note = readNote(folder);
  if (note?.opening === opening && note.articles === articles) {
    const found = sizeOf(folder);
    if (found.files === articles && found.bytes === note.bytes)
      return { folder, articles, bytes: note.bytes };
  }
  const unfinished = `${folder}-unfinished`;
  for (const old of [folder, unfinished]) rmSync(old, { recursive: true, force: true });
  rmSync(`${folder}.json`, { force: true });
  const bytes = writeArticles(unfinished, seed, articles, writer);
  renameSync(unfinished, folder);
  writeFileSync(`${folder}.json`, JSON.stringify({ articles, bytes, opening } satisfies Note));
  return { folder, articles, bytes };
}

function writeArticles(folder: string, seed: number, articles: number, writer: Writer): number {
  let bytes = 0;
  for (let at = 0; at < articles; at += 1) {
    const path = join(folder, articlePath(at));
    if (at % perDay === 0) mkdirSync(dirname(path), { recursive: true });
    const text = Buffer.from(articleText(seed, at, writer));
    writeFileSync(path, text);
    bytes += text.length;
  }
  return bytes;
}

/** Paths are sorted as the articles are, day by day. */
export function articlePath(at: number): string {
  const day = new Date(Date.UTC(2019, 0, 1 + Math.floor(at / perDay)));
  const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-');
  return join(year, month, date, `${String(at % perDay).padStart(4, '0')}.txt`);
}

function openingHash(seed: number, articles: number, writer: Writer): string {
  const hash = createHash('sha256');
  for (let at = 0; at < articles; at += 1) hash.update(articleText(seed, at, writer));
  return hash.digest('hex');
}

function readNote(folder: string): Note | undefined {
  if (!existsSync(`${folder}.json`) || !existsSync(folder)) return undefined;
  try {
    return JSON.parse(readFileSync(`${folder}.json`, 'utf8')) as Note;
  } catch {
    return undefined;
  }
}

function sizeOf(folder: string): { files: number; bytes: number } {
  let [files, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const inside = entry.isDirectory() ? sizeOf(path) : { files: 1, bytes: lstatSync(path).size };
    files += inside.files;
    bytes += inside.bytes;
  }
  return { files, bytes };
}
