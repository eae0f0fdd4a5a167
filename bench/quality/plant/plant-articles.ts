import { paragraph, takeSpare, type DraftArticle, type DraftParagraph } from '../feed/draft.ts';
import { label } from './label.ts';
import { takeArticles, type Planting } from './planting.ts';

/** An article long enough to be printed again in whole. */
function isWhole(article: DraftArticle): boolean {
  return article.paragraphs.length - article.bodyAt >= 3;
}

/** Body printed twice in one file; in one case of four, new paragraphs stand between the printings. */
export function plantBodies(planting: Planting, count: number): void {
  const { draft, random } = planting;
  for (const article of takeArticles(planting, count, isWhole)) {
    const body = article.paragraphs.slice(article.bodyAt);
    const added = random.chance(0.25) ? takeSpare(draft, article.language) : undefined;
    if (added !== undefined) article.paragraphs.push(paragraph(draft, added, 'own'));
    for (const original of body) {
      const copy = paragraph(draft, original.text, 'copy');
      article.paragraphs.push(copy);
      label(draft, 'body-twice', 'either', [original], [copy]);
    }
  }
}

/** The whole article in a second file, as when a page was fetched twice. */
export function plantArticles(planting: Planting, count: number): void {
  const { draft } = planting;
  for (const article of takeArticles(planting, count, isWhole)) {
    const again = article.paragraphs.map(({ text }) => paragraph(draft, text, 'copy'));
    insert(planting, { ...article, paragraphs: again });
    label(draft, 'article-again', 'either', article.paragraphs, again);
  }
}

/** The body again as one paragraph, glued with or without a blank, above or below the body or in a second file. */
export function plantBlobs(planting: Planting, count: number): void {
  const { draft, random } = planting;
  for (const [at, article] of takeArticles(planting, count, isWhole).entries()) {
    const body = article.paragraphs.slice(article.bodyAt);
    const text = body.map((original) => original.text).join(random.chance(0.5) ? ' ' : '');
    const blob = paragraph(draft, text, 'copy');
    if (at % 3 === 2) insert(planting, alone(planting, article, [blob]));
    else if (at % 3 === 1) article.paragraphs.push(blob);
    else article.paragraphs.splice(article.bodyAt, 0, blob);
    label(draft, 'glued-body', 'either', body, [blob]);
  }
}

/** The body in another order, in a second file under a headline of its own. */
export function plantReordered(planting: Planting, count: number): void {
  const { draft, random } = planting;
  for (const article of takeArticles(planting, count, isWhole)) {
    const body = article.paragraphs.slice(article.bodyAt);
    const copies = random.shuffled(body).map(({ text }) => paragraph(draft, text, 'copy'));
    label(draft, 'reordered', 'either', body, copies);
    insert(planting, alone(planting, article, copies));
  }
}

/** An article of copies, below a new paragraph that tells it apart. */
function alone(planting: Planting, like: DraftArticle, copies: readonly DraftParagraph[]): DraftArticle {
  const added = takeSpare(planting.draft, like.language);
  const above = added === undefined ? [] : [paragraph(planting.draft, added, 'own')];
  return { language: like.language, layout: 'blank', bodyAt: 0, paragraphs: [...above, ...copies] };
}

/** Puts an article anywhere into the feed, so that originals come first as often as copies. */
export function insert({ draft, random }: Planting, article: DraftArticle): void {
  draft.articles.splice(random.int(draft.articles.length + 1), 0, article);
}
