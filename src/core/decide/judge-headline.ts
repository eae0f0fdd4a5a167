import { listedSource } from '../copy/sources.ts';
import { fold, sameText } from '../match/fold.ts';
import { isHeadlineAgain } from './judge-run.ts';
import type { Verdict } from './rules.ts';
import { paragraphAt, textAt, type View } from './view.ts';

/** No headline with the name of a house behind it is longer. */
const longest = 400;

/** A headline without the house that a feed sets behind it, `Headline - Reuters`; undefined where there is none. */
function withoutHouse(text: string): string | undefined {
  const parting = [...text.slice(0, longest + 1).matchAll(/\s[-–—|]{1,2}\s/g)].at(-1);
  if (parting === undefined || text.length > longest) return undefined;
  const house = text.slice(parting.index + parting[0].length);
  return listedSource(house) === undefined ? undefined : text.slice(0, parting.index);
}

/** The first paragraph that is no rule, and the first one below it that is no byline, dateline or rule. */
function topOf({ article: { paragraphs } }: View): readonly [number, number] {
  const first = paragraphs.findIndex(({ role }) => role !== 'separator');
  const isLine = ({ role }: (typeof paragraphs)[number]): boolean =>
    role !== 'separator' && role !== 'byline' && role !== 'dateline';
  return [first, paragraphs.findIndex((paragraph) => paragraph.index > first && isLine(paragraph))];
}

/**
 * Judges the first line of the body where it is the headline without the name of the house that stands behind it above:
 * such a line goes, as one that is the same as its headline does. Only the first paragraph of an article is looked at,
 * which nothing above can take along, and only where there is other copy.
 */
export function judgeHeadline(view: View, gone: ReadonlySet<number>): Verdict[] {
  const [a, b] = topOf(view);
  if (a < 0 || b < 0 || gone.has(a) || gone.has(b) || !isHeadlineAgain(view, { a, b })) return [];
  const headline = withoutHouse(textAt(view, a));
  if (headline === undefined || !sameText(fold(headline), paragraphAt(view, b).folded)) return [];
  const isAllCopy = view.article.paragraphs.every(({ role, index }) => role !== 'body' || index <= b);
  const rule = isAllCopy ? 'headline-alone' : 'headline-inside';
  return [{ kind: 'contained-paragraph', links: [{ a, b, rule }] }];
}
