import type { Alias } from '../files/discover.ts';
import type { OutputFile } from '../files/out-tree.ts';
import { openWorkspace, type Workspace } from '../files/workspace.ts';
import type { FileSource } from './file-source.ts';
import { cleanedCopy, commonMode, folderAt, reportNames, within, writeReports } from './publish.ts';
import { publishingOrder } from './publishing-order.ts';
import { breathe } from './signals.ts';
import type { Work } from './work.ts';

/** A cleaned copy with its place in the out folder. */
interface Copy extends OutputFile {
  readonly source: FileSource;
}

/** Where the cleaned copy of each article goes, in publishing order: one place, more when its file has more names. */
function planCopies({ report, gathered }: Work): readonly Copy[] {
  const { files, aliases } = gathered;
  const others = new Map<string, Alias[]>();
  for (const alias of aliases) others.set(alias.of, [...(others.get(alias.of) ?? []), alias]);
  return publishingOrder(report.articles).flatMap((article): readonly Copy[] => {
    const source = files.get(article.path);
    if (source === undefined) return [];
    const bytes = (): Uint8Array => cleanedCopy(article, source);
    const names = [source.found, ...(others.get(article.path) ?? [])];
    return names.map(({ out }) => ({ out, source, bytes }));
  });
}

/** Places whose article could not be judged now; what an earlier run left there is better than nothing. */
function sparedPlaces({ report, gathered }: Work): readonly string[] {
  const errors = new Set(report.skipped.filter(({ level }) => level === 'error').map(({ path }) => path));
  const places = [...errors].map((path) => gathered.files.get(path)?.found.out);
  const aliases = gathered.aliases.filter(({ of }) => errors.has(of)).map(({ out }) => out);
  return [...places.filter((place) => place !== undefined), ...aliases, ...gathered.unread];
}

async function writeCopies(workspace: Workspace, copies: readonly Copy[], work: Work): Promise<void> {
  work.printer.progress('writing', 0, copies.length);
  for (const [index, { out, source, bytes }] of copies.entries()) {
    await workspace.write(out, bytes(), source.firstSeen()?.mode ?? 0o600);
    work.printer.progress('writing', index + 1, copies.length);
    await breathe();
  }
}

/** Cleaned copies into the out folder, keepers before what leans on them, then the reports about them. */
export async function copies(work: Work): Promise<number> {
  const { gathered, places, cwd } = work;
  const [out, report] = [folderAt(places.out, cwd), folderAt(places.report, cwd)];
  const workspace = openWorkspace({ out, report, inputs: gathered.roots, durable: true });
  const planned = planCopies(work);
  const written = await within(workspace, async () => {
    const mode = commonMode(gathered.files.values());
    workspace.claim({ files: planned, spared: sparedPlaces(work), reports: reportNames(work.wanted), mode });
    await writeCopies(workspace, planned, work);
    const paths = await writeReports(workspace, work);
    await workspace.finish();
    return paths;
  });
  work.summarize('answer', [out.shown, ...written, ...(await work.send())]);
  return 0;
}
