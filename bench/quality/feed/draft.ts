import type { Language } from '../copy/languages.ts';
import type { PlantKind } from '../plant/kinds.ts';

/** How the paragraphs of an article are set. */
export type Layout = 'line' | 'blank' | 'wrapped' | 'indented';

/** `own`: the only printing of its words. `copy`: says what others say. `mixed`: in part new; see `Draft.fresh`. */
export type Origin = 'own' | 'copy' | 'mixed';

export interface DraftParagraph {
  readonly id: number;
  readonly text: string;
  readonly origin: Origin;
}

export interface DraftArticle {
  readonly language: Language;
  readonly layout: Layout;
  /** Index of the first paragraph below the headline. */
  readonly bodyAt: 0 | 1;
  /** In the order of printing; plants are put in between. */
  readonly paragraphs: DraftParagraph[];
}

/** A paragraph or, from one UTF-16 unit to another, a part of it. */
export interface Ref {
  readonly id: number;
  readonly from?: number;
  readonly to?: number;
}

/**
 * What may be done about a plant. `either`: one of the two may be cut. `copy`: only the copy may. `reported`: neither
 * may, because facts differ. `updated`: the same, and it has to be reported as an update. `stays`: neither may, and
 * nothing needs to be said.
 */
export type Right = 'either' | 'copy' | 'reported' | 'updated' | 'stays';

export interface DraftLabel {
  readonly kind: PlantKind;
  readonly right: Right;
  readonly original: readonly Ref[];
  readonly copy: readonly Ref[];
  /** Words that differ, as `old → new`, when they are facts. */
  readonly facts: readonly string[];
}

/** A feed while it is made. */
export interface Draft {
  readonly articles: DraftArticle[];
  readonly labels: DraftLabel[];
  /** Parts of mixed paragraphs that nothing else says. */
  readonly fresh: Ref[];
  /** Paragraphs that stand nowhere in the feed yet, by language: what is new in a plant comes from here. */
  readonly spare: Map<Language, string[]>;
  nextId: number;
}

/** A new paragraph of the feed. */
export function paragraph(draft: Draft, text: string, origin: Origin): DraftParagraph {
  const made = { id: draft.nextId, text, origin };
  draft.nextId += 1;
  return made;
}

export function refTo({ id }: DraftParagraph): Ref {
  return { id };
}

/** Takes a paragraph of a language that nothing else in the feed says; undefined when none is left. */
export function takeSpare(draft: Draft, language: Language): string | undefined {
  return draft.spare.get(language)?.pop();
}
