import { displayWidth } from './width.ts';

/** Colours of one stream; each is the identity where the stream shows none. */
export type Paint = Readonly<
  Record<'dim' | 'bold' | 'red' | 'green' | 'yellow' | 'cyan', (text: string) => string>
>;

/** How the text report is to look, and what the run did that the report itself does not know. */
export interface TextStyle {
  /** Columns of the terminal; 80 where nobody knows. Below 40 the lines get too short to read, so 40 is taken. */
  readonly width: number;
  readonly paint: Paint;
  /** Every finding with its reason, and how each article was read. */
  readonly verbose: boolean;
  /** Problems only. Goes before `verbose`. */
  readonly quiet: boolean;
  /** What was written, as the user may name it: files and folders. Empty when the run only looked. */
  readonly wrote: readonly string[];
  /** Whether the cuts were made; when left out, whether anything was written. */
  readonly done?: boolean;
  /** Makes a text a link to the file that a report calls `path`, where the terminal has links. */
  readonly link?: (text: string, path: string) => string;
  /** What to do next, one sentence; a page that was written goes before it. */
  readonly next?: string;
}

/** The name of a file, safe to print, as a link to it where there are links. */
export function linked(shown: string, path: string, { link }: TextStyle): string {
  return link === undefined ? shown : link(shown, path);
}

/** No colours: for pipes, files and tests. */
export const noPaint: Paint = { dim: same, bold: same, red: same, green: same, yellow: same, cyan: same };

function same(text: string): string {
  return text;
}

/**
 * Breaks a sentence at blanks into lines of at most `width` columns. The first line opens with `first`, the others
 * with `next`; a word longer than a line stands alone and sticks out, so that a path can still be copied.
 */
export function* wrapped(sentence: string, width: number, first: string, next: string): Generator<string> {
  let line = first;
  let filled = displayWidth(first);
  let empty = true;
  for (const word of sentence.split(' ')) {
    const columns = displayWidth(word);
    if (!empty && filled + 1 + columns > width) {
      yield line;
      line = next;
      filled = displayWidth(next);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    filled += columns + (empty ? 0 : 1);
    empty = false;
  }
  yield line;
}
