import type { Look } from '../../../src/core/decide/look.ts';
import {
  captureIn,
  CaptureStore,
  wantedByArticle,
  type Captured,
  type Wanted,
} from '../../../src/core/decide/shared.ts';

/** Captures what is wanted of the articles that can be had. */
export function captureAll(
  wanted: readonly Wanted[],
  lookAgain: (article: number) => Look | undefined,
): Captured {
  const store = new CaptureStore();
  for (const [article, wants] of wantedByArticle(wanted)) {
    const look = lookAgain(article);
    if (look !== undefined) store.add(captureIn(look, wants));
  }
  return store;
}
