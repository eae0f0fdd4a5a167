import type { CleanArticle } from '../copy/filter-base.ts';
import type { Language } from '../copy/languages.ts';
import { coreOf, takeApart } from '../copy/words.ts';
import { plantArticles, plantBlobs, plantBodies, plantReordered } from '../plant/plant-articles.ts';
import { plantSourceLines, plantStandingText } from '../plant/plant-furniture.ts';
import { plantHalfReused } from '../plant/plant-half-reused.ts';
import { plantFrame, plantHazards } from '../plant/plant-hazards.ts';
import { plantEdited, plantExact, plantReplaced, plantWrapped } from '../plant/plant-paragraphs.ts';
import {
  plantHeadlines,
  plantMerged,
  plantPullQuotes,
  plantSplit,
  plantSummaries,
  plantTeasers,
} from '../plant/plant-parts.ts';
import { plantPurpose } from '../plant/plant-purpose.ts';
import type { Vocabulary } from '../plant/replace-words.ts';
import { plantVersions } from '../plant/plant-versions.ts';
import { fillStock, type Planting } from '../plant/planting.ts';
import { substitutesOf } from '../plant/substitutes.ts';
import { randomFrom } from '../random.ts';
import { beginDraft } from './begin-draft.ts';
import type { DraftArticle } from './draft.ts';
import { render, type Feed } from './render.ts';

/** Articles from which on every kind is planted in full number; smaller bases get fewer of each. */
const fullBase = 1200;

/** Makes a feed with labelled repeats and hazards from copy that repeats nothing; the same for the same seed. */
export function makeFeed(base: readonly CleanArticle[], seed: number): Feed {
  const draft = beginDraft(base, randomFrom(seed, 'order'));
  const share = Math.min(1, base.length / fullBase);
  const planting: Planting = {
    draft,
    random: randomFrom(seed, 'plants'),
    free: [...draft.articles],
    stock: [],
  };
  const times = (count: number): number => Math.max(1, Math.round(count * share));
  plantWhole(planting, times);
  plantSingle(planting, times);
  return render(draft);
}

type Times = (count: number) => number;

/** Plants that need an article for themselves. */
function plantWhole(planting: Planting, times: Times): void {
  const substitutes = substitutesOf(planting.draft.articles);
  plantVersions(planting, times(48), substitutes);
  plantBodies(planting, times(50));
  plantArticles(planting, times(25));
  plantBlobs(planting, times(30));
  plantReordered(planting, times(20));
  plantSummaries(planting, times(40));
  plantHeadlines(planting, times(40));
  plantSourceLines(planting, times(40));
  plantStandingText(planting, times(12));
}

/** Plants of one paragraph each; the rarest first, because each paragraph is used once. */
function plantSingle(planting: Planting, times: Times): void {
  const { articles } = planting.draft;
  const substitutes = substitutesOf(articles);
  const vocabulary = vocabularyOf(articles);
  fillStock(planting);
  plantHazards(planting, times(14), substitutes);
  plantPullQuotes(planting, times(50));
  plantHalfReused(planting, times(75));
  plantSplit(planting, times(75));
  plantMerged(planting, times(75));
  plantTeasers(planting, times(80));
  plantWrapped(planting, times(100));
  plantEdited(planting, times(75));
  plantReplaced(planting, times(150), vocabulary);
  plantExact(planting, times(75));
  plantFrame(planting, times(101));
  plantPurpose(planting, times(10));
}

function vocabularyOf(articles: readonly DraftArticle[]): ReadonlyMap<Language, Vocabulary> {
  const found = new Map<Language, { drawn: string[]; small: Set<string> }>();
  for (const { language, paragraphs } of articles) {
    const known = found.get(language) ?? { drawn: [], small: new Set() };
    const pieces = paragraphs.flatMap(({ text }) => takeApart(text).pieces);
    for (const { word } of pieces.map(coreOf)) {
      if (word === '') continue;
      known.drawn.push(word);
      if (/^\p{Ll}/u.test(word)) known.small.add(word);
    }
    found.set(language, known);
  }
  return found;
}
