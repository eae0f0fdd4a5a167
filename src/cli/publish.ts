import { clean } from '../core/clean/clean.ts';
import type { Options } from '../config/options.ts';
import type { ArticleResult } from '../core/finding.ts';
import type { Workspace, WriteFolder } from '../files/workspace.ts';
import { formatInfos, type Format } from '../report/format-list.ts';
import { renderers, type Material } from '../report/formats.ts';
import type { TextOf } from '../report/texts.ts';
import type { FileSource } from './file-source.ts';
import { reload } from './gather.ts';
import { reportFile, shortly } from './places.ts';
import { breathe, onSignals } from './signals.ts';
import { fileStyle } from './send-reports.ts';
import type { WantedReport } from './wanted-reports.ts';
import type { Work } from './work.ts';

/** What always stands in a folder of reports. The page comes last: who sees it finds the others. */
const always: readonly Format[] = ['patch', 'json', 'html'];

/** What a run writes into its folder of reports, in this order. */
function formatsFor(wanted: readonly WantedReport[]): readonly Format[] {
  const more = wanted.filter(({ to }) => to.kind === 'folder').map(({ format }) => format);
  return [...new Set([...more.filter((format) => !always.includes(format)), ...always])];
}

export function reportNames(wanted: readonly WantedReport[]): readonly string[] {
  return formatsFor(wanted).map((format) => formatInfos[format].file);
}

/** A folder to write into, with the name that a person in the working folder would give it. */
export function folderAt(path: string, cwd: string): WriteFolder {
  return { path, shown: shortly(path, cwd) };
}

/** The same pieces; tells of each. A page of an archive has thousands. */
function* telling<Piece>(pieces: Iterable<Piece>, tell: () => void): Generator<Piece> {
  for (const piece of pieces) {
    yield piece;
    tell();
  }
}

/** Writes the reports and gives their paths, as a person would name them. */
export async function writeReports(workspace: Workspace, work: Work): Promise<readonly string[]> {
  const { places, cwd, options, wanted, printer } = work;
  const formats = formatsFor(wanted);
  printer.progress('writing reports', 0, formats.length);
  for (const [at, format] of formats.entries()) {
    const { file, encoding } = formatInfos[format];
    const pieces = renderers[format](materialOf(work, options));
    const tell = (): void => printer.progress('writing reports', at, formats.length);
    await workspace.writeReport(file, telling(pieces, tell), encoding);
    printer.progress('writing reports', at + 1, formats.length);
    await breathe();
  }
  return reportNames(wanted).map((name) => reportFile(places, cwd, name));
}

/** What reports in files are made of; anew for each, since patches are read once. */
export function materialOf(
  { report, patches, gathered }: Pick<Work, 'report' | 'patches' | 'gathered'>,
  options: Options,
): Material {
  return { report, patches: patches.values(), style: fileStyle(options), textOf: textsOf(gathered) };
}

/** The articles' texts, read again when a report asks for them; one that has changed is not there. */
function textsOf({ sources }: Work['gathered']): TextOf {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return (path) => {
    const read = byPath.get(path)?.load();
    return read !== undefined && 'text' in read ? read.text : undefined;
  };
}

/** The permission bits that all articles have. */
export function commonMode(files: Iterable<FileSource>): number {
  let mode = 0o777;
  for (const file of files) mode &= file.firstSeen()?.mode ?? 0o777;
  return mode;
}

/** The cleaned copy of an article. Throws `FileTrouble` when the article is not what it was. */
export function cleanedCopy(article: ArticleResult, source: FileSource): Uint8Array {
  const { bytes } = reload(source);
  return article.removals.length === 0 ? bytes : clean(bytes, article.removals);
}

/** Runs `write`, and leaves the workspace in order when that fails or a signal ends it. */
export async function within<Written>(workspace: Workspace, write: () => Promise<Written>): Promise<Written> {
  const release = onSignals(() => workspace.abandon());
  try {
    return await write();
  } catch (error) {
    workspace.abandon();
    throw error;
  } finally {
    release();
  }
}
