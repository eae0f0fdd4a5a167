import { leastPassage } from './gram.ts';
import { mostSeen } from './passage-counts.ts';
import type { SelectedGram } from './select-grams.ts';

/** Words of a text from `start` on and in front of `end`, and the grams selected from their windows. */
export interface Stretch {
  readonly start: number;
  end: number;
  /** Whether places of these grams may have been left out of the index because they are too many. */
  readonly common: boolean;
  readonly grams: SelectedGram[];
}

/** Selected grams with common ones put together where their windows follow each other; every other one for itself. */
export function stretchesOf(grams: readonly SelectedGram[]): Stretch[] {
  const stretches: Stretch[] = [];
  let last: Stretch | undefined;
  for (const gram of grams) {
    const common = gram.seen >= mostSeen;
    const end = gram.lastWindow + leastPassage;
    if (common && last?.common === true && last.end === gram.firstWindow + leastPassage - 1) {
      last.grams.push(gram);
      last.end = end;
    } else {
      last = { start: gram.firstWindow, end, common, grams: [gram] };
      stretches.push(last);
    }
  }
  return stretches;
}
