import type { Language } from '../copy/languages.ts';
import { coreOf, takeApart } from '../copy/words.ts';
import type { DraftArticle } from '../feed/draft.ts';
import type { Substitutes } from './change-fact.ts';
import { factWords } from './fact-words.ts';

const none: Substitutes = { names: [], words: [] };

/** Names and words of the copy, by language, that can take the place of others. */
export function substitutesOf(articles: readonly DraftArticle[]): ReadonlyMap<Language, Substitutes> {
  const found = new Map<Language, Substitutes>();
  for (const language of new Set(articles.map((article) => article.language))) {
    const own = articles.filter((article) => article.language === language);
    found.set(language, readSubstitutes(own, language));
  }
  return found;
}

/** The substitutes of a language; none of a language that the copy does not hold. */
export function substitutesFor(all: ReadonlyMap<Language, Substitutes>, language: Language): Substitutes {
  return all.get(language) ?? none;
}

/** A name is a capital between two words without, in a form that the copy never prints without a capital. */
function readSubstitutes(articles: readonly DraftArticle[], language: Language): Substitutes {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { text } of articles.flatMap(({ paragraphs }) => paragraphs)) {
    const { pieces } = takeApart(text);
    for (const [at, piece] of pieces.entries()) {
      const { before, word } = coreOf(piece);
      if (/^\p{Ll}+$/u.test(word)) small.add(word);
      const standsInside = before === '' && /^\p{Ll}+$/u.test(pieces[at - 1] ?? '');
      if (standsInside && /^\p{Lu}\p{Ll}{3,}$/u.test(word)) capital.add(word);
    }
  }
  const facts = factWords[language];
  const calendar = [...(facts?.months ?? []), ...(facts?.weekdays ?? []), 'May', 'Mai'];
  const isName = (word: string): boolean => !small.has(word.toLowerCase()) && !calendar.includes(word);
  return {
    names: [...capital].filter(isName),
    words: [...small].filter((word) => word.length >= 5 && word.length <= 10),
  };
}
