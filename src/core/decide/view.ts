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
  /** The same below. */
  readonly below: readonly number[];
  /** All but rules and end marks. */
  readonly copyBefore: Counts;
  /** The same, later copies of a class not counted. */
  readonly newBefore: Counts;
  /** All but rules, end marks and source lines. */
  readonly storyBefore: Counts;
  /** Headlines, rules and end marks: what parts the items of a digest. */
  readonly breaksBefore: Counts;
  /** The first paragraph of prose: standfirst or lead; -1 for none. */
  readonly lead: number;
  /** Paragraphs of each class, by the index of its first one. */
  readonly sizes: ReadonlyMap<number, number>;
  /** Letters of the article, each class counted once. */
  readonly letters: number;
}

function countBefore(article: Article, counts: (paragraph: Paragraph) => boolean): Counts {
  let count = 0;
  return [0, ...article.paragraphs.map((paragraph) => (counts(paragraph) ? ++count : count))];
}

/** For each paragraph the one before it in this order that is no rule or end mark. */
function nearestBefore(paragraphs: readonly Paragraph[]): number[] {
  let last = -1;
  return paragraphs.map(({ role, index }) => {
    const before = last;
    if (role !== 'separator') last = index;
    return before;
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
    above: nearestBefore(article.paragraphs),
    below: nearestBefore(article.paragraphs.toReversed()).toReversed(),
    copyBefore: countBefore(article, ({ role }) => role !== 'separator'),
    newBefore: countBefore(article, ({ role, index }) => role !== 'separator' && classes[index] === index),
    storyBefore: countBefore(article, ({ role }) => role !== 'separator' && role !== 'source'),
    breaksBefore: countBefore(article, ({ role }) => role === 'separator' || role === 'headline'),
    lead: article.paragraphs.findIndex(({ role, context }) => role === 'body' && context === 'prose'),
    sizes: sizesOf(classes),
    letters: article.paragraphs.reduce(
      (sum, { letters, index }) => sum + (classes[index] === index ? letters : 0),
      0,
    ),
  };
}

/** Paragraphs counted strictly between two indices. */
export function between(counts: Counts, from: number, to: number): number {
  return Number(counts[to]) - Number(counts[from + 1]);
}

/** The paragraph at an index that links and views hold; they come from the article itself. */
export function paragraphAt(view: View, index: number): Paragraph {
  return view.article.paragraphs[index] as Paragraph;
}

/** A paragraph as printed, line ends as they are. */
export function textAt(view: View, index: number): string {
  const { start, end } = paragraphAt(view, index);
  return view.article.decoded.text.slice(start, end);
}
