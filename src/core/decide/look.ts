import type { Article } from '../copy/article.ts';
import { takeApart } from '../copy/take-apart.ts';
import { remainderOf, type Remainder } from '../clean/remainder.ts';
import type { Range } from '../clean/removals.ts';
import type { Settings } from '../settings.ts';

/** An article beside what is left of it. Ranges of `left` lead back to the original through `remainder`. */
export interface Look {
  readonly article: Article;
  readonly remainder: Remainder;
  readonly left: Article;
}

/** Takes apart what `removals` (sorted, disjoint ranges of the text) leave of an article, as a second run would see it. */
export function lookAt(article: Article, removals: readonly Range[], settings: Settings): Look {
  const { path, decoded } = article;
  const remainder = remainderOf(decoded.text, removals);
  if (removals.length === 0) return { article, remainder, left: article };
  // A text inside the core: nobody asks for its bytes, and its places are its own offsets.
  const text = { bytes: new Uint8Array(), text: remainder.text, encoding: '', byteAt: Number };
  return { article, remainder, left: takeApart(path, text, settings.layout) };
}
