import type { Layout } from './copy/article.ts';

/** Where the line between cutting and reporting runs. */
export type CutPolicy = 'careful' | 'standard' | 'all';
/** What is done about repeats across articles. */
export type AcrossPolicy = 'report' | 'cut' | 'off';
/** Which copy of a repeat across articles stays. */
export type KeepPolicy = 'first' | 'last' | 'longest';

/** What the core can be told. */
export interface Settings {
  readonly cut: CutPolicy;
  readonly across: AcrossPolicy;
  readonly keep: KeepPolicy;
  readonly layout: Layout | 'auto';
}

export const defaultSettings: Settings = { cut: 'standard', across: 'report', keep: 'first', layout: 'auto' };
