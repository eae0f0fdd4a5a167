import type { FindingKind } from '../finding.ts';
import type { PlacePair } from './passage-places.ts';
import type { Rule } from './rules.ts';

/** A copy and its keeper as places in the original text, judged. */
export interface Claim extends PlacePair {
  readonly rule: Rule;
  /** 1 where it is left out. */
  readonly score?: number;
  readonly detail?: string;
  /** Where what the copy says stands in the end, piece by piece, when the keeper or the copy has lost sentences. */
  readonly parts?: readonly PlacePair[];
}

/** A verdict whose links are places in the original text. */
export interface Ruling {
  readonly kind: FindingKind;
  readonly claims: readonly Claim[];
}
