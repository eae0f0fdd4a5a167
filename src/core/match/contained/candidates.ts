import type { Context, Paragraph, Role } from '../../copy/article.ts';
import { isLong } from '../../copy/length.ts';
import { isDense, measure } from '../../copy/measure.ts';
import { beforeBreak } from './break-off.ts';
import { headWords } from './heads.ts';

/** Words from which on a paragraph is looked for although its letters are few. */
const leastWords = 8;

/** Roles of copy that says something; headlines, attributions and names have rules of their own. */
const isCopy: Readonly<Record<Role, boolean>> = {
  body: true,
  headline: false,
  dateline: true,
  byline: false,
  source: false,
  credit: false,
  notice: true,
  promo: true,
  separator: false,
};

/** Contexts in which a longer paragraph may stand for the whole of a shorter one, or for a part of it. */
const isRunning: Readonly<Record<Context, boolean>> = {
  prose: true,
  short: true,
  question: true,
  list: false,
  table: false,
  code: false,
  embed: false,
  caption: false,
};

/** Whether a paragraph may be wholly said by others: copy in no table and no code, long enough not to repeat by chance. */
export function canBeContained(paragraph: Paragraph, words: number): boolean {
  const { role, context, folded } = paragraph;
  if (context === 'table' || context === 'code' || words < headWords) return false;
  // A teaser ends without a full stop, as a headline does.
  if (!isCopy[role] && !(role === 'headline' && beforeBreak(folded) !== undefined)) return false;
  return isLong(paragraph) || (words >= leastWords && !isDense(measure(folded)));
}

/** Whether a paragraph may hold a shorter one and more: a list, a caption or a headline is no place for body copy. */
export function canHold({ role, context }: Paragraph): boolean {
  return isCopy[role] && isRunning[context];
}
