import { clean } from './clean/clean.ts';
import { fromString } from './copy/decoded.ts';
import { dedupe } from './dedupe.ts';
import type { Result } from './finding.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** An article in memory. `path` names it in the result; a day in it (2024-03-05) counts for `keep`. */
export interface TextArticle {
  readonly path: string;
  readonly text: string;
}

export interface CleanedTexts extends Result {
  /** The cleaned copies by path, every article included; those without cuts as they came. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Runs the whole detection on articles in memory. Bytes in the result count the UTF-8 form of the texts. Pure: the same
 * articles and settings give the same result.
 *
 * Throws a `RangeError` when two articles have one path, and `LawBroken` when the proof that nothing is lost fails.
 */
export function dedupeTexts(articles: readonly TextArticle[], settings: Partial<Settings> = {}): CleanedTexts {
  const decoded = new Map(articles.map(({ path, text }) => [path, fromString(text)]));
  if (decoded.size < articles.length) throw new RangeError('Two articles have the same path: give each its own.');
  const sources = [...decoded].map(([path, article]) => ({ path, load: () => article }));
  const result = dedupe(sources, { ...defaultSettings, ...settings });
  const removals = new Map(result.articles.map((article) => [article.path, article.removals]));
  const texts = articles.map(({ path, text }): [string, string] => {
    const own = removals.get(path) ?? [];
    const bytes = decoded.get(path)?.bytes ?? new Uint8Array();
    return [path, own.length === 0 ? text : new TextDecoder('utf-8', { ignoreBOM: true }).decode(clean(bytes, own))];
  });
  return { ...result, texts: new Map(texts) };
}
