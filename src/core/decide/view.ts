import type { Article, Paragraph } from '../copy/article.ts';
import type { Classes } from '../match/classes.ts';

/** How many paragraphs of some sort stand before each index; one entry more than there are paragraphs. */
type Counts = readonly number[];

/** An article as the rules look at it. */
export interface View {
  readonly article: Article;
  readonly classes: Classes;
  /** Index of the nearest paragraph above that is no rule or end mark; -1 for none. */
  readonly above: readonly number[];
  /** All but rules and end marks. */
  readonly copyBefore: Counts;
  /** All but rules, end marks and source lines. */
  readonly storyBefore: Counts;
  /** Headlines, rules and end marks: what parts the items of a digest. */
  readonly breaksBefore: Counts;
  /** The first paragraph of prose: standfirst or lead; -1 for none. */
  readonly lead: number;
  /** Paragraphs of each class, by the index of its first one. */
  readonly sizes: ReadonlyMap<number, number>;
  readonly letters: number;
}

function countBefore(article: Article, counts: (paragraph: Paragraph) => boolean): Counts {
  let count = 0;
  return [0, ...article.paragraphs.map((paragraph) => (counts(paragraph) ? ++count : count))];
}

function nearestAbove(article: Article): number[] {
  let last = -1;
  return article.paragraphs.map(({ role, index }) => {
    const above = last;
    if (role !== 'separator') last = index;
    return above;
  });
}

function sizesOf(classes: Classes): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const first of classes) sizes.set(first, (sizes.get(first) ?? 0) + 1);
  return sizes;
}

export function viewOf(article: Article, classes: Classes): View {
  return {
    article,
    classes,
    above: nearestAbove(article),
    copyBefore: countBefore(article, ({ role }) => role !== 'separator'),
    storyBefore: countBefore(article, ({ role }) => role !== 'separator' && role !== 'source'),
    breaksBefore: countBefore(article, ({ role }) => role === 'separator' || role === 'headline'),
    lead: article.paragraphs.findIndex(({ role, context }) => role === 'body' && context === 'prose'),
    sizes: sizesOf(classes),
    letters: article.paragraphs.reduce((sum, { letters }) => sum + letters, 0),
  };
}

/** Paragraphs counted strictly between two indices. */
export function between(counts: Counts, from: number, to: number): number {
  return (counts[to] ?? 0) - (counts[from + 1] ?? 0);
}

export function paragraphAt(view: View, index: number): Paragraph | undefined {
  return view.article.paragraphs[index];
}
