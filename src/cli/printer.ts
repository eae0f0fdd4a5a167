import type { Environment } from '../config/layer.ts';
import type { Options } from '../config/options.ts';
import { forTerminal } from '../report/escape.ts';
import type { Paint, TextStyle } from '../report/text-style.ts';
import { showsLinks } from './hyperlinks.ts';
import { paintFor } from './paint.ts';
import { makeProgress, type Progress } from './progress.ts';
import type { Output, Streams } from './stdio.ts';
import { colorLevel, isLively, width } from './terminal.ts';

/** Everything that a run prints goes through here, so that it never runs into the progress line. */
export interface Printer {
  /** What was asked for: standard output. */
  answer(pieces: Iterable<string | Uint8Array>): void;
  /** Everything else: standard error. */
  aside(pieces: Iterable<string>): void;
  /** One sentence about what went wrong. Whatever may act in a terminal is escaped here. */
  error(sentence: string): void;
  /** One sentence about what a result lacks. */
  warning(sentence: string): void;
  /** One sentence worth knowing; not under `--quiet`. */
  note(sentence: string): void;
  progress(doing: string, done: number, total: number): void;
  /** How the text report is to look on one of the streams; with links, where that one has them. */
  style(stream: 'answer' | 'aside', wrote: readonly string[], link?: TextStyle['link']): TextStyle;
}

/** The same printer; whoever listens is told of the progress, too, before it is shown. */
export function overheard(printer: Printer, listen: Printer['progress']): Printer {
  return {
    ...printer,
    progress(doing, done, total) {
      listen(doing, done, total);
      printer.progress(doing, done, total);
    },
  };
}

/** How much is printed, and how. */
export type Look = Pick<Options, 'quiet' | 'verbose' | 'color'>;

/** Text gathered before it is handed to the system, in UTF-16 units: a call for each line would cost more than the line. */
const pieceLength = 1 << 16;

function writeAll(output: Output, pieces: Iterable<string | Uint8Array>): void {
  let gathered = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') gathered += piece;
    if (typeof piece !== 'string' || gathered.length >= pieceLength) {
      if (gathered !== '') output.write(gathered);
      gathered = '';
    }
    if (typeof piece !== 'string') output.write(piece);
  }
  if (gathered !== '') output.write(gathered);
}

/** One stream with its own colours and width. */
interface Sheet {
  readonly output: Output;
  readonly paint: Paint;
  readonly width: number;
  readonly hasLinks: boolean;
}

async function openSheet(output: Output, look: Look, environment: Environment): Promise<Sheet> {
  const paint = await paintFor(colorLevel(output, look.color, environment));
  return { output, paint, width: width(output, environment), hasLinks: showsLinks(output, environment) };
}

function printerOn(answer: Sheet, aside: Sheet, progress: Progress, look: Look): Printer {
  const print = (sheet: Sheet, pieces: Iterable<string | Uint8Array>): void => {
    progress.clear();
    writeAll(sheet.output, pieces);
  };
  const { quiet, verbose } = look;
  return {
    answer: (pieces) => print(answer, pieces),
    aside: (pieces) => print(aside, pieces),
    error: (sentence) => print(aside, [`${aside.paint.red('error:')} ${forTerminal(sentence)}\n`]),
    warning: (sentence) => print(aside, [`${aside.paint.yellow('warning:')} ${forTerminal(sentence)}\n`]),
    note(sentence) {
      if (!quiet) print(aside, [`${aside.paint.yellow('note:')} ${forTerminal(sentence)}\n`]);
    },
    progress: (doing, done, total) => progress.show(doing, done, total),
    style(stream, wrote, link) {
      const { width: columns, paint, hasLinks } = stream === 'answer' ? answer : aside;
      const style = { width: columns, paint, verbose, quiet, wrote };
      return hasLinks && link !== undefined ? { ...style, link } : style;
    },
  };
}

/** A printer on the streams of a run. */
export async function makePrinter(streams: Streams, look: Look): Promise<Printer> {
  const { stdout, stderr, env } = streams;
  const [answer, aside] = await Promise.all([openSheet(stdout, look, env), openSheet(stderr, look, env)]);
  const lively = !look.quiet && isLively(stderr, env);
  return printerOn(answer, aside, makeProgress(stderr, lively, aside.width), look);
}
