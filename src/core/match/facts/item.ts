import type { Fact } from './fact.ts';

/**
 * What a word is to the comparison: a fact of that name, a plain word, a common word that may move, or grammar. Plain
 * and common words differ without changing facts.
 */
export type Sort = Exclude<Fact, 'quotation' | 'order' | 'clause'> | 'plain' | 'common' | 'grammar';

/** A word, or several that say one thing (`$2.5 billion`, `June 5`), in its normal form. */
export interface Item {
  readonly sort: Sort;
  /** Equal for items that say the same: `rose` and `climbed`, `5 June` and `Jun. 5`. */
  readonly key: string;
  /** The words themselves, which must be the same inside quotation marks; equal to `key` where print is all that differs. */
  readonly wording: string;
  /** An article that also says one. */
  readonly one: boolean;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly sentence: number;
  /** Whether nothing but grammar stands before it in its sentence. */
  readonly leads: boolean;
}

/** When something happened: it stands before or after what it belongs to. */
export function isTime(sort: Sort): boolean {
  return sort === 'date' || sort === 'weekday' || sort === 'time';
}

export function isFact(sort: Sort): sort is Exclude<Sort, 'plain' | 'common' | 'grammar'> {
  return sort !== 'plain' && sort !== 'common' && sort !== 'grammar';
}
