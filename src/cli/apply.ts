import { resolve } from 'node:path';
import { UsageError } from '../config/usage-error.ts';
import { choose, type Chooser } from '../core/choose.ts';
import { LawBroken } from '../core/decide/law-broken.ts';
import type { Result, Skip } from '../core/finding.ts';
import { isWithin, realPath, realPlace } from '../files/identity.ts';
import { readArticle } from '../files/read-article.ts';
import { FileTrouble } from '../files/trouble.ts';
import { readWhole, type NamedFile } from '../files/whole-file.ts';
import { readPlan, type Plan } from '../report/plan.ts';
import { makeReport } from '../report/report.ts';
import type { Order } from './commands/subcommand.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { FileSource, type FileMemory } from './file-source.ts';
import { checkEncoding, type Gathered } from './gather.ts';
import { placesOf } from './places.ts';
import { provePatches } from './prove-patches.ts';
import { summarizer, tellErrors } from './run.ts';
import type { Work } from './work.ts';
import { workingFolder } from './working-folder.ts';

/** The plan in a file. Throws a FileTrouble when there is none. */
export function loadPlan(file: NamedFile): Plan {
  const text = readWhole(file);
  if (text === undefined)
    throw new FileTrouble(
      `${file.shown}: is not there; dedupe-wire <path> --plan ${file.shown} makes a plan.`,
    );
  const plan = readPlan(text);
  if (typeof plan === 'string') throw new FileTrouble(`${file.shown}: ${plan}.`);
  return plan;
}

/** What a run that has just read the file would know of it; that it has changed, when it is not the one of the plan. */
function memoryOf(found: FileMemory['found'], sha256: string, encoding: string): FileMemory {
  const article = readArticle(found.path, encoding);
  if ('decoded' in article) {
    const { decoded: _, ...first } = article;
    if (first.digest === sha256) return { found, first, change: undefined };
  }
  const reason = 'decoded' in article ? 'has changed since the plan was made' : article.reason;
  return { found, first: undefined, change: { path: found.shown, reason, level: 'error' } };
}

/** The articles of a plan, as a run would have found them. */
function gatherPlanned(plan: Plan, cwd: string): Gathered {
  const at = (file: string): string => realPlace(resolve(cwd, file));
  const sources = plan.files.map(
    ({ path, file, out, sha256 }) =>
      new FileSource(memoryOf({ path: at(file), shown: path, out }, sha256, plan.encoding), plan.encoding),
  );
  return {
    sources,
    files: new Map(sources.map((source) => [source.path, source])),
    aliases: plan.otherNames.map(({ path, file, out, of }) => ({ path: at(file), shown: path, out, of })),
    unread: [],
    roots: plan.roots.map(at),
    skipped: plan.result.skipped.filter(({ level }) => level === 'note'),
    problems: [],
    ignored: [],
    empty: [],
  };
}

/** A plan may have come from anywhere: in place, only what whoever applies it is working in is rewritten. */
function refuseOutside({ files, aliases }: Gathered, cwd: string): void {
  const here = realPath(cwd);
  const paths = [
    ...Array.from(files.values(), ({ found }) => found.path),
    ...aliases.map(({ path }) => path),
  ];
  const outside = paths.find((path) => !isWithin(path, here));
  if (outside !== undefined) {
    throw new FileTrouble(
      `${outside}: does not lie in the working folder, so it is not rewritten in place; go to a folder that it lies in and plan there.`,
    );
  }
}

/** What has become of the plan since it was made. */
interface Drift {
  /** Articles that are not what they were, with the reason. */
  readonly gone: ReadonlyMap<string, Skip>;
  /** Articles that stay as they are, each since one of those shares a finding with it. */
  readonly left: ReadonlyMap<string, string>;
}

function driftOf({ result, decisions }: Plan, sources: readonly FileSource[]): Drift {
  const gone = new Map<string, Skip>();
  for (const source of sources) {
    const read = source.load();
    if (!('bytes' in read)) gone.set(source.path, { ...read, level: 'error' });
  }
  const touching = new Map(
    result.findings.flatMap(({ id, copies }) => {
      const lost = copies.find(({ path }) => gone.has(path));
      return lost === undefined || decisions.get(id)?.decision !== 'cut' ? [] : [[id, lost.path] as const];
    }),
  );
  const left = new Map<string, string>();
  for (const { path, cuts } of result.articles) {
    const own = cuts.flatMap(({ finding, keeper, via = [] }) => {
      const lost = [keeper, ...via].find((place) => gone.has(place.path));
      return decisions.get(finding)?.decision === 'cut' ? (touching.get(finding) ?? lost?.path ?? []) : [];
    });
    const [first] = own;
    if (first !== undefined && !gone.has(path)) left.set(path, first);
  }
  return { gone, left };
}

/** What is left of the plan without the articles that are gone. */
function withoutGone({ articles, findings, ...rest }: Result, { gone }: Drift): Result {
  const told = findings.filter(({ copies }) => !copies.some(({ path }) => gone.has(path)));
  const ids = new Set(told.map(({ id }) => id));
  return {
    ...rest,
    articles: articles
      .filter(({ path }) => !gone.has(path))
      .map((article) => ({ ...article, findings: article.findings.filter((id) => ids.has(id)) })),
    findings: told,
  };
}

/** The cuts that are made, proved anew; see `choose`. */
function chosenResult(plan: Plan, gathered: Gathered, drift: Drift, file: NamedFile): Result {
  const { decisions, result, settings } = plan;
  const skipped = [
    ...gathered.skipped,
    ...drift.gone.values(),
    ...Array.from(drift.left, ([path, lost]): Skip => ({
      path,
      reason: `is left as it is, since ${lost} has changed, which it is cut together with or leans on`,
      level: 'error',
    })),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const planned = { ...withoutGone(result, drift), skipped };
  const isChosen: Chooser = ({ finding }, path) =>
    decisions.get(finding)?.decision === 'cut' && !drift.left.has(path);
  const sources = gathered.sources.filter(({ path }) => !drift.gone.has(path));
  try {
    return choose(planned, sources, settings, isChosen);
  } catch (error) {
    if (!(error instanceof LawBroken)) throw error;
    throw new FileTrouble(
      `${file.shown}: what it cuts from ${error.path} would lose text (${error.message.replace(/\.$/, '')}); nothing was written; make the plan again.`,
    );
  }
}

async function perform(work: Work): Promise<number> {
  if (work.options.dryRun) return (await import('./dry-run.ts')).dryRun(work);
  if (work.options.inPlace) return (await import('./in-place.ts')).inPlace(work);
  return (await import('./copies.ts')).copies(work);
}

/** `apply`: makes the cuts of a plan that nobody decided against, and proves that nothing is lost by them. */
export async function apply(order: Order): Promise<ExitCode> {
  const { operands, options, streams, version } = order;
  const [name = ''] = operands;
  if (name === '') throw new UsageError('apply: the name of the plan is empty; give its file.');
  const cwd = workingFolder(streams);
  const file = { path: resolve(cwd, name), shown: name };
  const plan = loadPlan(file);
  await checkEncoding(plan.encoding);
  const gathered = gatherPlanned(plan, cwd);
  if (options.inPlace) refuseOutside(gathered, cwd);
  const drift = driftOf(plan, [...gathered.files.values()]);
  const report = makeReport(chosenResult(plan, gathered, drift, file), plan.settings, version);
  const patches = provePatches(report, gathered.sources, order.printer);
  const errors = tellErrors(report.skipped, order);
  const { printer } = order;
  const summarize = summarizer(report, order, { ...gathered, cwd, isOutputTaken: false });
  const places = placesOf(options.out, order.origins.out.folder ?? cwd);
  const failures = await perform({
    report,
    patches,
    options,
    gathered,
    places,
    cwd,
    printer,
    wanted: [],
    recorded: [],
    send: () => Promise.resolve([]),
    summarize,
  });
  return exitCode({ failed: false, faults: errors + failures });
}
