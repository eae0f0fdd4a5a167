import type { Paragraph } from './article.ts';
import { isDense, measure } from './measure.ts';

/** Least letters of a paragraph that can be cut alone; a line below it often repeats on purpose (titles, labels, calls). */
const leastLetters = 40;
/** The same for Chinese, Japanese, Korean and Thai, where half of all body lines have fewer than 40. */
const leastLettersDense = 15;

/** Whether a paragraph is long enough to be cut alone. */
export function isLong({ folded, letters }: Pick<Paragraph, 'folded' | 'letters'>): boolean {
  if (letters >= leastLetters) return true;
  return letters >= leastLettersDense && isDense(measure(folded));
}
