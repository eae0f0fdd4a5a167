import { paragraph, type Draft, type DraftArticle, type DraftParagraph, type Origin } from '../feed/draft.ts';
import { wordsOf } from '../copy/words.ts';
import type { Random } from '../random.ts';

/** Where a copy is put: directly below its original, elsewhere in its file, or in another file. */
export type Where = 'below' | 'apart' | 'other';

/** What the makers of plants share. */
export interface Planting {
  readonly draft: Draft;
  readonly random: Random;
  /** Articles that no maker has taken whole. */
  readonly free: DraftArticle[];
  /** Paragraphs of free articles that no maker has taken. */
  readonly stock: Original[];
}

/** A paragraph of prose that can be printed again. */
export interface Original {
  readonly article: DraftArticle;
  readonly paragraph: DraftParagraph;
}

/** Least number of words of an original: fewer are no prose, and one changed word would be more than a tenth. */
const leastWords = 12;

/** Takes whole articles for plants that need one; articles too short for the plant are passed over. */
export function takeArticles(
  planting: Planting,
  count: number,
  suits: (article: DraftArticle) => boolean,
): DraftArticle[] {
  const taken: DraftArticle[] = [];
  for (let at = planting.free.length - 1; at >= 0 && taken.length < count; at -= 1) {
    const article = planting.free[at];
    if (article !== undefined && suits(article)) taken.push(...planting.free.splice(at, 1));
  }
  return taken;
}

/** Puts every paragraph of prose of the free articles into the stock. */
export function fillStock(planting: Planting): void {
  const originals = planting.free.flatMap((article) =>
    article.paragraphs
      .slice(article.bodyAt)
      .filter(({ text }) => wordsOf(text).length >= leastWords)
      .map((paragraph) => ({ article, paragraph })),
  );
  planting.stock.push(...planting.random.shuffled(originals));
}

/** Takes up to `count` originals of which `make` can make something, and hands both to `plant`. */
export function plantEach<T>(
  planting: Planting,
  count: number,
  make: (original: Original) => T | undefined,
  plant: (original: Original, made: T, at: number) => void,
): void {
  let planted = 0;
  for (let at = planting.stock.length - 1; at >= 0 && planted < count; at -= 1) {
    const original = planting.stock[at];
    const made = original === undefined ? undefined : make(original);
    if (original === undefined || made === undefined) continue;
    planting.stock.splice(at, 1);
    plant(original, made, planted);
    planted += 1;
  }
}

/** Prints texts one below the other in a place of the feed. */
export function place(
  planting: Planting,
  original: Original,
  where: Where,
  texts: readonly string[],
  origin: Origin = 'copy',
): DraftParagraph[] {
  const made = texts.map((text) => paragraph(planting.draft, text, origin));
  const host = where === 'other' ? hostFor(planting, original.article) : original.article;
  const { paragraphs } = host;
  const at = where === 'other' ? -1 : paragraphs.indexOf(original.paragraph);
  paragraphs.splice(where === 'below' ? at + 1 : placeApart(host, at, planting.random), 0, ...made);
  return made;
}

/** An article of the same language with body enough for a foreign paragraph. */
function hostFor({ free, random }: Planting, from: DraftArticle): DraftArticle {
  for (let tries = 0; tries < 200; tries += 1) {
    const host = random.pick(free);
    if (host !== from && host.language === from.language) return host;
  }
  return random.pick(free.filter((host) => host !== from));
}

/** A place in the body that is not beside the paragraph at `at`, as far as the body is long enough. */
function placeApart({ paragraphs, bodyAt }: DraftArticle, at: number, random: Random): number {
  const places = Array.from({ length: paragraphs.length - bodyAt }, (_, index) => bodyAt + index + 1);
  const far = places.filter((index) => at === -1 || Math.abs(index - at - 0.5) > 2);
  return far.length === 0 ? paragraphs.length : random.pick(far);
}
