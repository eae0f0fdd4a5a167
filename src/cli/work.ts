import type { Options } from '../config/options.ts';
import type { Gathered } from './gather.ts';
import type { Judged } from './judge.ts';
import type { Places } from './places.ts';
import type { Printer } from './printer.ts';

/** What a mode is given once every article has been judged and every promise proved. Nothing has been written yet. */
export interface Work extends Judged {
  readonly options: Options;
  readonly gathered: Gathered;
  readonly places: Places;
  /** Absolute path of the working folder. */
  readonly cwd: string;
  readonly printer: Printer;
  /** Prints the summary, unless it is not wanted. `wrote` names what was written. */
  summarize(stream: 'answer' | 'aside', wrote: readonly string[]): void;
}
