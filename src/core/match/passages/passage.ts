/** A stretch of words that a text shares with an earlier one, in words from the beginning of either. */
export interface Passage {
  /** Number of the earlier text. */
  readonly earlier: number;
  readonly earlierStart: number;
  readonly start: number;
  readonly length: number;
}
