import type { Mark } from './draft.ts';

/** Lines that belong together, by index, both ends included. */
export interface LineGroup {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly mark: Mark;
  /** Whether the next line may belong to it as well: too few lines show whether the copy is wrapped. */
  readonly mayGoOn?: boolean;
}
