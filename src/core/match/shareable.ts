import type { Article, Paragraph, Role } from '../copy/article.ts';
import { isLong } from '../copy/length.ts';
import { isDense, measure } from '../copy/measure.ts';
import { ruleText } from './rule-text.ts';

/**
 * Which paragraphs are compared across articles: the lines of some roles are the same in unrelated articles as a matter
 * of course, unless they are as long as a sentence; then the role may be wrong, and the repeat is none by chance.
 */
const comparable: Readonly<Record<Role, 'always' | 'long' | 'never'>> = {
  body: 'always',
  credit: 'always',
  notice: 'always',
  promo: 'always',
  headline: 'long',
  dateline: 'long',
  byline: 'long',
  source: 'never',
  separator: 'never',
};

/** Blanks in a line of so many words that it says as much as a sentence. */
const leastBlanks = 7;

function isComparable(paragraph: Paragraph): boolean {
  const { role, folded } = paragraph;
  if (comparable[role] === 'never' || !(isFurniture(role) || isLong(paragraph))) return false;
  if (comparable[role] === 'always' || folded.split(' ', leastBlanks + 1).length > leastBlanks) return true;
  return isDense(measure(folded)); // scripts without blanks: what is long has the letters of a sentence
}

/** Furniture: short lines of these roles are worth a word when many articles have them. */
export function isFurniture(role: Role): boolean {
  return role === 'credit' || role === 'notice' || role === 'promo';
}

/** The paragraphs of an article that are compared with those of other articles, in order. */
export function shareableParagraphs({ paragraphs }: Article): Paragraph[] {
  return paragraphs.filter((paragraph) => paragraph.folded !== '' && isComparable(paragraph));
}

/** The paragraphs that make up what an article says: all with something to read, and its rules and end marks. */
export function tellingParagraphs({ paragraphs }: Article): Paragraph[] {
  return paragraphs.filter(({ folded, role }) => folded !== '' || role === 'separator');
}

/**
 * What an article says, for comparing articles: its folded paragraphs, rules as printed. No paragraph holds a blank
 * line, so two texts are equal only where their paragraphs are, one by one.
 */
export function wholeText(article: Article): string {
  return tellingParagraphs(article)
    .map((paragraph) => (paragraph.folded === '' ? ruleText(article, paragraph) : paragraph.folded))
    .join('\n\n');
}
