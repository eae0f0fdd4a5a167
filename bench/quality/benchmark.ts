import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { caseFiles, judgeCases, type CaseVerdict } from './cases/judge-cases.ts';
import { readCases } from './cases/read-cases.ts';
import { filterBase, type CleanArticle } from './copy/filter-base.ts';
import { madeEnglish } from './copy/made-english.ts';
import { readBase } from './copy/read-base.ts';
import { makeFeed } from './feed/make-feed.ts';
import type { Feed } from './feed/render.ts';
import { measure, type BaseInfo, type Measured } from './measure.ts';
import type { Options } from './options.ts';
import { randomFrom } from './random.ts';
import { runTool, timeCopy, writeFeed } from './run-tool.ts';

/** Articles of made English copy that are added to the licensed base. */
const madeArticles = 400;

/** Makes a feed, runs the command over it and over the cases labelled by hand, and measures what came out. */
export function benchmark(root: string, command: string, options: Options): Measured {
  const { seed } = options;
  const base = readCleanBase(root, options);
  const feed = makeFeed(base, seed);
  const folder = openFolder(options.keepFeed);
  try {
    const measured = measure(infoOf(base, options), feed, ...runAll(command, folder, feed, root));
    writeFileSync(join(folder, 'labels.json'), `${JSON.stringify(feed.labels, undefined, 1)}\n`);
    return measured;
  } finally {
    if (options.keepFeed === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** The copy to plant in: the given folder, or the licensed copy of the project with made English copy. */
function readCleanBase(root: string, { base, seed, articles }: Options): CleanArticle[] {
  const own = (): CleanArticle[] =>
    filterBase([
      ...readBase(join(root, 'fixtures', 'articles')),
      ...readBase(join(root, 'bench', 'quality', 'base')),
      ...madeEnglish(madeArticles, randomFrom(seed, 'made English')),
    ]);
  const clean = base === undefined ? own() : filterBase(readBase(resolve(base)));
  const random = randomFrom(seed, 'base');
  const used = articles < clean.length ? random.shuffled(clean).slice(0, articles) : clean;
  if (used.length < 20) {
    throw new Error(`The base has ${used.length} articles that repeat nothing; at least 20 are needed.`);
  }
  return used;
}

function infoOf(base: readonly CleanArticle[], options: Options): BaseInfo {
  const paragraphs = base.reduce((sum, article) => sum + article.paragraphs.length, 0);
  const name = options.base === undefined ? "the project's own copy" : basename(resolve(options.base));
  return { name, articles: base.length, paragraphs, seed: options.seed };
}

function openFolder(keep: string | undefined): string {
  if (keep === undefined) return mkdtempSync(join(tmpdir(), 'dedupe-wire-quality-'));
  if (existsSync(keep)) throw new Error(`--keep-feed: ${keep} exists already; name a folder that does not.`);
  mkdirSync(keep, { recursive: true });
  return resolve(keep);
}

type Runs = Parameters<typeof measure>[2];

function runAll(command: string, folder: string, feed: Feed, root: string): [Runs, CaseVerdict[]] {
  const path = join(folder, 'feed');
  writeFeed(path, feed.files);
  // The first run pays for what the machine has not read yet; it is not the one that is timed.
  const cut = runTool(command, path, ['--across', 'cut']);
  const report = runTool(command, path, ['--across', 'report']);
  const off = runTool(command, path, ['--across', 'off']);
  const runs = { report, cut, offSeconds: off.seconds, copySeconds: timeCopy(path) };
  for (const [name, run] of Object.entries({ report, cut })) {
    writeFileSync(join(folder, `across-${name}.json`), `${JSON.stringify(run.report)}\n`);
  }
  const cases = readCases(join(root, 'bench', 'quality', 'cases'));
  const ofCases = join(folder, 'cases', 'feed');
  writeFeed(ofCases, caseFiles(cases));
  return [runs, judgeCases(cases, runTool(command, ofCases, ['--across', 'report']).report)];
}
