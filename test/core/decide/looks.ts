import { lookAt, type Look } from '../../../src/core/decide/look.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { makeArticle, type Made } from '../made-article.ts';

export type Story = readonly (Made | string)[];

/** Articles named a.txt, b.txt, … as a run looks at them. */
export function looksAt(stories: readonly Story[]): Look[] {
  return stories.map((story, at) => {
    const article = makeArticle(story, '\n', `${String.fromCharCode(0x61 + at)}.txt`);
    return lookAt(article, [], defaultSettings);
  });
}
