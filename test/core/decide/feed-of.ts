import { rankArticles, type Feed } from '../../../src/core/decide/feed.ts';
import type { Look } from '../../../src/core/decide/look.ts';
import type { Captured, Member, Wanted } from '../../../src/core/decide/shared.ts';
import { captureAll } from './capture-all.ts';
import { defaultSettings, type Settings } from '../../../src/core/settings.ts';

/** A feed of articles as the judgement across articles knows it; each a story of its own, from a house of its own. */
export function feedOf(
  looks: readonly Look[],
  settings: Partial<Settings> = {},
  more: Partial<Feed> = {},
): Feed {
  const all = { ...defaultSettings, ...settings };
  const candidates = looks.map(({ article: { path, paragraphs } }) => ({
    path,
    letters: paragraphs.reduce((sum, { letters }) => sum + letters, 0),
  }));
  return {
    settings: all,
    rankOf: rankArticles(candidates, all.keep),
    originOf: String,
    storyOf: Number,
    isKeptText: () => false,
    isStandingText: () => false,
    ...more,
  };
}

/** What is wanted of articles that can all be had. */
export function capturedOf(looks: readonly Look[], wanted: readonly Wanted[]): Captured {
  return captureAll(wanted, (article) => looks[article]);
}

/** One paragraph by the number of its article and its rank. */
export function memberOf(looks: readonly Look[], article: number, item = 0): Member {
  const wanted = { article, item, whole: false };
  const member = capturedOf(looks, [wanted]).member(wanted);
  if (member === undefined) throw new Error(`no paragraph ${item} in article ${article}`);
  return member;
}
