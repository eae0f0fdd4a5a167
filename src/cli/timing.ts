import { overheard, type Printer } from './printer.ts';

/** What a run has used up at a moment. */
export interface Usage {
  /** Since the process began. */
  readonly seconds: number;
  /** Processor time of all threads. */
  readonly processor: number;
  /** Most memory held so far, in bytes. */
  readonly peak: number;
}

/** What one part of a run took. */
interface Part {
  readonly doing: string;
  readonly from: Usage;
  /** Articles, paragraphs or pairs; 0 where nothing is counted. */
  count: number;
}

/** The usage of this process as of now. */
export function usageNow(): Usage {
  const { user, system } = process.cpuUsage();
  // The system counts in kilobytes.
  const peak = process.resourceUsage().maxRSS * 1024;
  return { seconds: process.uptime(), processor: (user + system) / 1e6, peak };
}

const columns = [22, 9, 11, 10, 11, 10] as const;

function row(cells: readonly string[]): string {
  const [name = '', ...figures] = cells;
  const padded = figures.map((figure, at) => figure.padStart(columns[at + 1] ?? 0));
  return `${name.padEnd(columns[0])}${padded.join('')}`.trimEnd();
}

function rowOf(name: string, from: Usage, to: Usage, count: number): string {
  const seconds = to.seconds - from.seconds;
  const figures = [seconds, to.processor - from.processor].map((figure) => figure.toFixed(2));
  figures.push((to.peak / 1e6).toFixed(0));
  const counted = count > 0 ? [String(count), seconds > 0 ? (count / seconds).toFixed(0) : ''] : [];
  return row([name, ...figures, ...counted]);
}

/** Where the time of a run went. */
export interface Timing {
  /** The same printer; each thing it is told that the run is doing begins a part. */
  watch(printer: Printer): Printer;
  /** A table of all parts, for a person: processor time with that of the threads that help, memory up to the part's end. */
  table(): string;
}

const none: Usage = { seconds: 0, processor: 0, peak: 0 };

/** Notes where the time of a run goes, by what it tells of its progress. `usage`: what has been used up as of now. */
export function startTiming(usage: () => Usage = usageNow): Timing {
  const parts: Part[] = [{ doing: 'starting', from: none, count: 0 }];
  const note = (doing: string, done: number): void => {
    const last = parts.at(-1);
    if (last?.doing === doing) last.count = Math.max(last.count, done);
    else parts.push({ doing, from: usage(), count: done });
  };
  return {
    watch: (printer) => overheard(printer, note),
    table() {
      const end = usage();
      const rows = parts.map(({ doing, from, count }, at) =>
        rowOf(doing, from, parts[at + 1]?.from ?? end, count),
      );
      return [
        row(['time', 'seconds', 'processor', 'peak MB', 'count', 'a second']),
        ...rows,
        rowOf('all', none, end, 0),
        '',
      ].join('\n');
    },
  };
}
