import type { Output } from './stdio.ts';

/** One line that says how far a run is, rewritten in place. */
export interface Progress {
  /** `doing` is a word or two: `reading`. Counts are articles. */
  show(doing: string, done: number, total: number): void;
  /** Takes the line away. Whatever else is printed to the same terminal has to be printed after this. */
  clear(): void;
}

const silent: Progress = { show: () => undefined, clear: () => undefined };

/**
 * "First column", then "erase to the end of the line". No carriage return: so there is none on a terminal but one that
 * came through from an article, which a test can look for.
 */
const startOver = '\u001B[G\u001B[K';

/**
 * A progress line on `stream`, or one that does nothing when nobody would see it. It is rewritten when the whole
 * percentage changes, so at most a hundred times for each thing done, however many articles there are.
 */
export function makeProgress(stream: Output, lively: boolean, width: number): Progress {
  if (!lively) return silent;
  let shown = '';
  return {
    show(doing, done, total) {
      const percentage = total === 0 ? 100 : Math.floor((100 * done) / total);
      const line = `${doing} … ${percentage} %`.slice(0, width - 1);
      if (line === shown) return;
      shown = line;
      stream.write(startOver + line);
    },
    clear() {
      if (shown !== '') stream.write(startOver);
      shown = '';
    },
  };
}
