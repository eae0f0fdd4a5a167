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

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/**
 * Runs the whole detection on articles in memory. Bytes in the result count the UTF-8 form of the texts. Pure: the same
 * articles and settings give the same result.
 *
 * Throws a `RangeError` when two articles have one path, and `LawBroken` when the proof that nothing is lost fails.
 */
export function dedupeTexts(
  articles: readonly TextArticle[],
  settings: Partial<Settings> = {},
): CleanedTexts {
  const loaded = articles.map(({ path, text }) => ({ path, decoded: fromString(text) }));
  const sources = loaded.map(({ path, decoded }) => ({ path, load: () => decoded }));
  const result = dedupe(sources, { ...defaultSettings, ...settings });
  const removals = new Map(result.articles.map((article) => [article.path, article.removals]));
  const texts = new Map(articles.map(({ path, text }) => [path, text]));
  for (const { path, decoded } of loaded) {
    const own = removals.get(path);
    if (own !== undefined && own.length > 0) texts.set(path, decode(clean(decoded.bytes, own)));
  }
  return { ...result, texts };
}
