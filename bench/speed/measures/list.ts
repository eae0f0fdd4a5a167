import { readFileSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { makeBigFile } from '../feed/make-big-file.ts';
import { makeFeed, type Feed } from '../feed/make-feed.ts';
import { peers } from '../peers/list.ts';
import { checkOnly, linesOnce, nothingInNode, plainCopy, wholeJob, withWorkers } from './contenders.ts';
import type { Group, Measure } from './measure.ts';

/** What is to be measured, and where. */
export interface Task {
  readonly root: string;
  readonly bin: string;
  /** Folder of the feeds, and the one that every program is started in. */
  readonly home: string;
  readonly seed: number;
  readonly only: ReadonlySet<Group>;
  /** Sizes of feeds in articles, rising. */
  readonly sizes: readonly number[];
  readonly bigBytes: number;
  readonly log: (line: string) => void;
}

/** A measure that is made ready only when its turn comes: feeds take long to make. */
export interface Planned {
  readonly key: string;
  readonly prepare: () => Measure;
}

/** Most articles that peers are given: some take minutes for more, or cannot be given so many names. */
const peerArticles = 10_000;

/** The measures of a task, in the order in which they are taken: short ones first. */
export function plannedMeasures(task: Task): Planned[] {
  const { only, sizes, bigBytes } = task;
  const largest = sizes.at(-1) ?? 1;
  const forPeers = sizes.findLast((size) => size <= peerArticles) ?? largest;
  const all: readonly (readonly [Group, number, () => Measure])[] = [
    ['one', 1, () => oneArticle(task)],
    ...sizes.flatMap((size) => [
      ['whole', size, () => whole(task, size)] as const,
      ['check', size, () => check(task, size)] as const,
    ]),
    ['peers', forPeers, () => againstPeers(task, forPeers)],
    ['workers', largest, () => workers(task, largest)],
    ['big', bigBytes, () => bigFile(task)],
  ];
  return all
    .filter(([group]) => only.has(group))
    .map(([group, size, prepare]) => ({ key: keyOf(group, size), prepare }));
}

/** The name of a measure among the kept results. */
function keyOf(group: Group, size: number): string {
  return `${group}-${size}`;
}

function oneArticle({ root, bin, home }: Task): Measure {
  const article = join(root, 'fixtures', 'articles', 'seed-article.txt');
  return {
    key: keyOf('one', 1),
    group: 'one',
    articles: 1,
    bytes: statSync(article).size,
    contenders: [wholeJob(bin, article, home), nothingInNode(home)],
    absent: [],
  };
}

function whole(task: Task, size: number): Measure {
  const feed = feedOf(task, size);
  const name = basename(feed.folder);
  return {
    ...ofFeed('whole', feed),
    contenders: [wholeJob(task.bin, name, task.home), plainCopy(name, task.home)],
  };
}

function check(task: Task, size: number): Measure {
  const feed = feedOf(task, size);
  const name = basename(feed.folder);
  return {
    ...ofFeed('check', feed),
    contenders: [checkOnly(task.bin, name, task.home), plainCopy(name, task.home)],
  };
}

function againstPeers(task: Task, size: number): Measure {
  const feed = feedOf(task, size);
  const found = peers.map((peer) => ({ peer, version: peer.version() }));
  const installed = found.filter(({ version }) => version !== undefined).map(({ peer }) => peer);
  return {
    ...ofFeed('peers', feed),
    contenders: [
      wholeJob(task.bin, basename(feed.folder), task.home),
      ...installed.map((peer) => {
        const input = basename(peer.prepare(feed.folder));
        return { name: peer.name, command: (output: string) => peer.command(input, output, task.home) };
      }),
    ],
    absent: found
      .filter(({ version }) => version === undefined)
      .map(({ peer }) => `${peer.name} is not installed (${peer.from})`),
  };
}

function workers(task: Task, size: number): Measure {
  const none = (why: string): Measure => ({
    key: keyOf('workers', size),
    group: 'workers',
    articles: size,
    bytes: 0,
    contenders: [],
    absent: [`two workers against one: ${why}`],
  });
  if (availableParallelism() < 2) return none('this machine has one core');
  const contenders = withWorkers(task.bin, `feed-${size}`, task.home);
  if (contenders === undefined) return none('the command has no setting for workers');
  return { ...ofFeed('workers', feedOf(task, size)), contenders };
}

function bigFile({ bin, home, seed, bigBytes, log }: Task): Measure {
  log(`making or checking a file of ${(bigBytes / 1e6).toFixed(1)} MB`);
  const file = makeBigFile(home, seed, bigBytes);
  const name = basename(file.path);
  return {
    key: keyOf('big', bigBytes),
    group: 'big',
    articles: 1,
    bytes: file.bytes,
    absent: [],
    contenders: [wholeJob(bin, name, home), linesOnce(name, home)],
  };
}

type FeedMeasure = Omit<Measure, 'contenders'>;

function ofFeed(group: Group, feed: Feed): FeedMeasure {
  return { key: keyOf(group, feed.articles), group, articles: feed.articles, bytes: feed.bytes, absent: [] };
}

/** The feed of a size, with its files read once, so that no run is the one that waits for the disk. */
function feedOf({ home, seed, log }: Task, size: number): Feed {
  log(`making or checking a feed of ${size} articles`);
  const feed = makeFeed(home, seed, size);
  for (const entry of readdirSync(feed.folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) readFileSync(join(entry.parentPath, entry.name));
  }
  return feed;
}
