import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outcome, Report } from './score/report.ts';

/** One run of the command, with the seconds it took. */
export interface Run extends Outcome {
  readonly seconds: number;
}

/** Writes files below a folder that does not exist yet. */
export function writeFeed(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * Runs the built command as a person would, in the folder above the feed, and reads what it wrote. Paths in the outcome
 * are those below the feed's folder.
 *
 * @throws when the command fails, with what it said
 */
export function runTool(command: string, feed: string, flags: readonly string[]): Run {
  const above = dirname(feed);
  const out = join(above, 'cleaned');
  for (const folder of [out, `${out}-report`]) rmSync(folder, { recursive: true, force: true });
  const begun = performance.now();
  const run = spawnSync(process.execPath, [command, 'feed', '--out', 'cleaned', '--quiet', ...flags], {
    cwd: above,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const seconds = (performance.now() - begun) / 1000;
  if (run.status !== 0) {
    throw new Error(
      `dedupe-wire ${flags.join(' ')} ended with ${run.status ?? run.signal}; --keep-feed FOLDER keeps what it read.\n${run.stderr}`,
    );
  }
  const report = JSON.parse(readFileSync(`${out}-report/report.json`, 'utf8')) as Report;
  return { seconds, report: withoutFolder(report), cleaned: readTexts(out) };
}

/** Seconds that a plain copy of the feed takes. */
export function timeCopy(feed: string): number {
  const to = join(dirname(feed), 'copied');
  const begun = performance.now();
  cpSync(feed, to, { recursive: true });
  const seconds = (performance.now() - begun) / 1000;
  rmSync(to, { recursive: true, force: true });
  return seconds;
}

function withoutFolder(report: Report): Report {
  const strip = <T extends { readonly path: string }>(item: T): T => ({
    ...item,
    path: item.path.replace(/^feed\//u, ''),
  });
  return {
    articles: report.articles.map(strip),
    findings: report.findings.map((finding) => ({ ...finding, copies: finding.copies.map(strip) })),
  };
}

function readTexts(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  );
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]));
}
