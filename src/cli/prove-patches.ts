import { applyHunks } from '../core/clean/apply.ts';
import { clean } from '../core/clean/clean.ts';
import { hunks } from '../core/clean/hunks.ts';
import { LawBroken } from '../core/decide/prove.ts';
import type { ArticleResult } from '../core/finding.ts';
import type { Source } from '../core/source.ts';
import { pathToBytes } from '../files/path-bytes.ts';
import { filePatch } from '../report/patch.ts';
import type { Report } from '../report/report.ts';
import { reload } from './gather.ts';
import type { Printer } from './printer.ts';

/**
 * The patch of one article, one latin1 character a byte, after a proof of law 4: the hunks, applied to the article by
 * code that did not make them, give the cleaned copy byte for byte. Throws `LawBroken` when they do not.
 */
function patchOf(article: ArticleResult, source: Source): string {
  const { bytes } = reload(source);
  const made = hunks(bytes, article.removals);
  const applied = applyHunks(bytes, made);
  if (applied === undefined || Buffer.compare(applied, clean(bytes, article.removals)) !== 0) {
    throw new LawBroken('patch', article.path, 'the patch does not give the cleaned copy');
  }
  return filePatch(pathToBytes(article.path).toString('latin1'), made);
}

/** The patch of each article with cuts, by path and in the order of the report, each proved. */
export function provePatches(
  report: Report,
  sources: readonly Source[],
  printer: Pick<Printer, 'progress'>,
): ReadonlyMap<string, string> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const cut = report.articles.filter(({ removals }) => removals.length > 0);
  const patches = new Map<string, string>();
  for (const [at, article] of cut.entries()) {
    const source = byPath.get(article.path);
    if (source !== undefined) patches.set(article.path, patchOf(article, source));
    printer.progress('proving', at + 1, cut.length);
  }
  return patches;
}
