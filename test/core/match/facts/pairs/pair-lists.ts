import type { Fact } from '../../../../../src/core/match/facts/fact.ts';

/** Two texts with the same facts. */
export type Same = readonly [string, string];
/** Two texts and a fact in which they differ. */
export type Changed = readonly [Fact, string, string];

/** Own sentences in the manner of news copy, by what the comparison must say of them. */
export interface PairLists {
  readonly same: readonly Same[];
  readonly changed: readonly Changed[];
}
