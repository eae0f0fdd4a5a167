/** Indexes of an item of each side that say the same. */
export type Pair = readonly [number, number];

/** Items of both sides by number, equal ones alike, and what a pair of each item of the first side is worth. */
export interface Sides {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weights: Uint8Array;
}

/** A stretch of both sides, ends excluded. */
export interface Stretch {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
  readonly depth: number;
}
