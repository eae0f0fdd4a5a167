import { refTo, type Draft, type DraftParagraph, type Ref, type Right } from '../feed/draft.ts';
import type { PlantKind } from './kinds.ts';

/** Notes what was planted; whole paragraphs on both sides. */
export function label(
  draft: Draft,
  kind: PlantKind,
  right: Right,
  original: readonly DraftParagraph[],
  copy: readonly DraftParagraph[],
  facts: readonly string[] = [],
): void {
  labelParts(draft, kind, right, original.map(refTo), copy.map(refTo), facts);
}

/** The same for parts of paragraphs. */
export function labelParts(
  draft: Draft,
  kind: PlantKind,
  right: Right,
  original: readonly Ref[],
  copy: readonly Ref[],
  facts: readonly string[] = [],
): void {
  draft.labels.push({ kind, right, original, copy, facts });
}
