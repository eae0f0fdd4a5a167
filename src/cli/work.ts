import type { Options } from '../config/options.ts';
import type { Gathered } from './gather.ts';
import type { Judged } from './judge.ts';
import type { Places } from './places.ts';
import type { Printer } from './printer.ts';
import type { WantedReport } from './wanted-reports.ts';

/** What a mode is given once every article has been judged and every promise proved. Nothing has been written yet. */
export interface Work extends Judged {
  readonly options: Options;
  readonly gathered: Gathered;
  readonly places: Places;
  /** Absolute path of the working folder. */
  readonly cwd: string;
  readonly printer: Printer;
  /** Reports that were asked for, besides those that the folder of reports always holds. */
  readonly wanted: readonly WantedReport[];
  /** Sends those that go elsewhere than into the folder of reports; gives the names of the files written. */
  send(): Promise<readonly string[]>;
  /** What a check wrote, as a person would name it: its baseline, or nothing. */
  readonly recorded: readonly string[];
  /** Prints the summary, unless it is not wanted. `wrote` names what was written. */
  summarize(stream: 'answer' | 'aside', wrote: readonly string[]): void;
}
