import { languageOf, type Language } from './languages.ts';
import type { BaseArticle } from './read-base.ts';
import { gramsOf, wordsOf } from './words.ts';

/** Copy in which no paragraph says what another one says. */
export interface CleanArticle {
  readonly name: string;
  readonly language: Language;
  /** A first paragraph that is short and is no sentence. */
  readonly headline: string | undefined;
  readonly paragraphs: readonly string[];
}

/** Share of its runs of five words that a paragraph may have in common with others. */
const mostShared = 0.2;

/**
 * Leaves out paragraphs that repeat others already, so that whatever the tool finds afterwards was planted: every
 * paragraph of which a fifth or more of the runs of five words stands in other paragraphs. First the later copies go,
 * then what is left is looked at from the other side, because a short paragraph may stand inside a longer one that
 * came later. Articles with fewer than two paragraphs left are left out.
 */
export function filterBase(articles: readonly BaseArticle[]): CleanArticle[] {
  const seen = new Set<string>();
  const first = articles.map(({ name, paragraphs }) => ({
    name,
    paragraphs: paragraphs
      .map((text) => ({ text, grams: gramsOf(wordsOf(text)) }))
      .filter(({ grams }) => {
        const isNew = grams.length > 0 && shareOf(grams, (gram) => seen.has(gram)) < mostShared;
        if (isNew) for (const gram of grams) seen.add(gram);
        return isNew;
      }),
  }));
  const counts = new Map<string, number>();
  for (const { grams } of first.flatMap(({ paragraphs }) => paragraphs)) {
    for (const gram of new Set(grams)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return first.flatMap(({ name, paragraphs }) => {
    const isAlone = ({ grams }: { grams: readonly string[] }): boolean =>
      shareOf(grams, (gram) => (counts.get(gram) ?? 0) > 1) < mostShared;
    return asArticle(
      name,
      paragraphs.filter(isAlone).map(({ text }) => text),
    );
  });
}

function shareOf(grams: readonly string[], isShared: (gram: string) => boolean): number {
  return grams.filter(isShared).length / grams.length;
}

function asArticle(name: string, paragraphs: readonly string[]): CleanArticle[] {
  const [opening, ...rest] = paragraphs;
  const isHeadline = opening !== undefined && opening.length < 110 && !/[.!?…"”»]$/u.test(opening);
  const body = isHeadline ? rest : paragraphs;
  if (body.length < 2) return [];
  const language = languageOf(wordsOf(body.join(' ')));
  return [{ name, language, headline: isHeadline ? opening : undefined, paragraphs: body }];
}
