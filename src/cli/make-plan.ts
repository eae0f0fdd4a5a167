import { isAbsolute, resolve } from 'node:path';
import { slashes } from '../files/identity.ts';
import { FileTrouble } from '../files/trouble.ts';
import { readWhole, writeWhole, type NamedFile } from '../files/whole-file.ts';
import { freshDecisions, planJson, readPlan, type Plan } from '../report/plan.ts';
import { shortly } from './places.ts';
import type { Work } from './work.ts';

/** A plan is often made again; what a person decided in one, and what is no plan, is never written over. */
function refuseOccupied(file: NamedFile): void {
  const text = readWhole(file);
  if (text === undefined) return;
  const plan = readPlan(text);
  if (typeof plan === 'string')
    throw new FileTrouble(`${file.shown}: is there and is no plan; give --plan another name.`);
  if ([...plan.decisions.values()].some(({ reviewed, decision }) => reviewed === true || decision === 'keep'))
    throw new FileTrouble(
      `${file.shown}: holds what was decided in a review; apply it, remove it, or give --plan another name.`,
    );
}

function planOf({ report, gathered, options, cwd }: Work): Plan {
  const place = (path: string): string => {
    const way = shortly(path, cwd);
    return isAbsolute(way) ? way : slashes(way);
  };
  const files = report.articles.flatMap(({ path }) => {
    const source = gathered.files.get(path);
    const seen = source?.firstSeen();
    if (source === undefined || seen === undefined) return [];
    return [{ path, file: place(source.found.path), out: source.found.out, sha256: seen.digest }];
  });
  const names = new Set(files.map(({ path }) => path));
  const otherNames = gathered.aliases
    .filter(({ of }) => names.has(of))
    .map(({ shown, path, out, of }) => ({ path: shown, file: place(path), out, of }));
  return {
    tool: report.tool.version,
    settings: report.settings,
    encoding: options.encoding,
    roots: gathered.roots.map(place),
    files,
    otherNames,
    result: report,
    decisions: freshDecisions(report),
  };
}

/** `--plan`: writes what a run would do, with the digest of every article, and does nothing of it. */
export function makePlan(work: Work): number {
  const { options, cwd, summarize, printer } = work;
  const file = { path: resolve(cwd, options.plan), shown: options.plan };
  refuseOccupied(file);
  writeWhole(file, planJson(planOf(work)));
  summarize('answer', [file.shown]);
  printer.note(
    `dedupe-wire review ${file.shown} asks about each cut, dedupe-wire apply ${file.shown} makes them.`,
  );
  return 0;
}
