import type { Options } from '../config/options.ts';
import type { Settings } from '../core/settings.ts';
import { courseOf, finish, type Course, type Phase } from '../core/dedupe.ts';
import type { Result, Skip } from '../core/finding.ts';
import { makeReport, type Report } from '../report/report.ts';
import type { Crew } from '../workers/crew.ts';
import type { FileSource } from './file-source.ts';
import type { Gathered } from './gather.ts';
import { optimizeLess } from './compiler.ts';
import { makeCrew } from './make-crew.ts';
import type { Printer } from './printer.ts';
import type { CachePlace } from './scan-cache.ts';
import { provePatches } from './prove-patches.ts';

const doing: Readonly<Record<Phase, string>> = {
  scan: 'reading',
  near: 'comparing paragraphs',
  passages: 'comparing passages',
  again: 'reading again',
  judge: 'judging',
};

function byPath(one: Skip, other: Skip): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

/** The result with what was skipped before anything was read. */
function withSkipped(result: Result, earlier: readonly Skip[]): Result {
  const skipped = [...earlier, ...result.skipped].toSorted(byPath);
  return { ...result, skipped, totals: { ...result.totals, skipped: skipped.length } };
}

/** Every article judged, every promise proved. */
export interface Judged {
  readonly report: Report;
  /** The patch of each article with cuts, by path, one latin1 character a byte. */
  readonly patches: ReadonlyMap<string, string>;
}

/** So often a run begins again because somebody writes to the articles. */
const mostAttempts = 3;

function countChanged({ files }: Gathered): number {
  let changed = 0;
  for (const file of files.values()) if (file.hasChanged()) changed++;
  return changed;
}

/** How the articles of a run are judged. */
export interface Judging {
  readonly gathered: Gathered;
  readonly settings: Settings;
  readonly options: Pick<Options, 'encoding' | 'workers'>;
  /** Where what was found in articles is remembered; undefined for nowhere. */
  readonly cache: CachePlace | undefined;
  readonly version: string;
  readonly printer: Printer;
}

/**
 * Judges every article. When one changes meanwhile, the others are judged anew without it, a few times. Throws
 * `LawBroken`, and `FileTrouble` when articles go on changing.
 */
export async function judge(judging: Judging): Promise<Judged> {
  const { gathered } = judging;
  for (let attempt = 1; ; attempt++) {
    const before = countChanged(gathered);
    try {
      const report = await judgeOnce(judging);
      return { report, patches: provePatches(report, gathered.sources, judging.printer) };
    } catch (error) {
      if (attempt === mostAttempts || countChanged(gathered) === before) throw error;
    }
  }
}

/** The same course, in which what was found in files before is remembered. */
async function remembering(
  course: Course,
  cache: CachePlace,
  fileOf: (article: number) => FileSource,
): Promise<Course> {
  const { scanMemory } = await import('./scan-cache.ts');
  return { ...course, world: { ...course.world, memory: scanMemory(cache, fileOf) } };
}

async function judgeOnce({ gathered, settings, options, cache, version, printer }: Judging): Promise<Report> {
  const course = courseOf(gathered.sources, settings, (done, total, phase) =>
    printer.progress(doing[phase], done, total),
  );
  const { files } = gathered;
  const fileOf = (article: number): FileSource =>
    files.get(course.world.sourceOf(article).path) as FileSource; // all are files, or none
  optimizeLess(gathered.sources.length);
  const { encoding, workers } = options;
  const crew = await makeCrew({ count: files.size, fileOf }, { settings, encoding, workers, cache });
  const hasFiles = cache !== undefined && files.size > 0;
  const result = await runCourse(hasFiles ? await remembering(course, cache, fileOf) : course, crew);
  return makeReport(withSkipped(result, gathered.skipped), settings, version);
}

async function runCourse(course: Course, crew: Crew | undefined): Promise<Result> {
  if (crew === undefined) return finish(course);
  const { runWith } = await import('../workers/crew.ts');
  try {
    return await runWith(course, crew);
  } finally {
    await crew.dismiss();
  }
}
