import type { Article, Paragraph, Role } from '../copy/article.ts';
import { isLong } from '../copy/length.ts';
import { ruleText } from './rule-text.ts';

/** Roles whose lines are the same in unrelated articles as a matter of course, and so are not compared across them. */
const incomparable: Readonly<Record<Role, boolean>> = {
  body: false,
  credit: false,
  notice: false,
  promo: false,
  headline: true,
  dateline: true,
  byline: true,
  source: true,
  separator: true,
};

/** Furniture: short lines of these roles are worth a word when many articles have them. */
export function isFurniture(role: Role): boolean {
  return role === 'credit' || role === 'notice' || role === 'promo';
}

/** The paragraphs of an article that are compared with those of other articles, in order. */
export function shareableParagraphs({ paragraphs }: Article): Paragraph[] {
  return paragraphs.filter(
    (paragraph) =>
      paragraph.folded !== '' &&
      !incomparable[paragraph.role] &&
      (isFurniture(paragraph.role) || isLong(paragraph)),
  );
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
