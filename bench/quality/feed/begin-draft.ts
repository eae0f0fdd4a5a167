import type { CleanArticle } from '../copy/filter-base.ts';
import type { Random } from '../random.ts';
import { paragraph, type Draft, type DraftArticle, type Layout } from './draft.ts';

/** Of ten articles, how each is set. */
const layouts: readonly Layout[] = [
  'line',
  'line',
  'line',
  'line',
  'blank',
  'blank',
  'blank',
  'blank',
  'wrapped',
  'indented',
];

/** One article in ten is kept back: its paragraphs are what is new in half-reused paragraphs and new versions. */
const keptBack = 10;

const sources = ['reuters.com', 'apnews.com', 'afp.com', 'dpa.com', 'efe.com', 'ansa.it'] as const;

/** A feed without plants: the base copy in the order that the seed gives it. */
export function beginDraft(base: readonly CleanArticle[], random: Random): Draft {
  const draft: Draft = { articles: [], labels: [], fresh: [], spare: new Map(), nextId: 1 };
  for (const [at, article] of random.shuffled(base).entries()) {
    if (at % keptBack === keptBack - 1) keepBack(draft, article);
    else draft.articles.push(asDraft(draft, article, random));
  }
  return draft;
}

function keepBack(draft: Draft, { language, paragraphs }: CleanArticle): void {
  const kept = draft.spare.get(language) ?? [];
  kept.push(...paragraphs.filter((text) => text.length > 80));
  draft.spare.set(language, kept);
}

function asDraft(draft: Draft, article: CleanArticle, random: Random): DraftArticle {
  const { headline, language } = article;
  const texts = headline === undefined ? article.paragraphs : [headline, ...article.paragraphs];
  const paragraphs = texts.map((text) => paragraph(draft, text, 'own'));
  if (random.chance(0.2)) paragraphs.push(paragraph(draft, `Source: ${random.pick(sources)}`, 'copy'));
  return { language, layout: random.pick(layouts), bodyAt: headline === undefined ? 0 : 1, paragraphs };
}
