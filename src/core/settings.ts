import type { Layout } from './copy/article.ts';

/** Where the line between cutting and reporting runs. */
export type CutPolicy = 'careful' | 'standard' | 'sentences' | 'all';
/** What is done about repeats across articles. */
export type AcrossPolicy = 'report' | 'cut' | 'off';
/** Which copy of a repeat across articles stays. */
export type KeepPolicy = 'first' | 'last' | 'longest' | 'latest';

/** What the core can be told. */
export interface Settings {
  readonly cut: CutPolicy;
  readonly across: AcrossPolicy;
  readonly keep: KeepPolicy;
  readonly layout: Layout | 'auto';
  /** Score (0 to 1) from which on a near repeat with the same facts is cut; below it, it is reported. */
  readonly near: number;
  /** Texts that are never cut, `*` for anything; compared after folding. */
  readonly keepText: readonly string[];
  /** Known standing texts, written in the same way. */
  readonly standing: readonly string[];
}

export const defaultSettings: Settings = {
  cut: 'standard',
  across: 'report',
  keep: 'first',
  layout: 'auto',
  near: 0.85,
  keepText: [],
  standing: [],
};
