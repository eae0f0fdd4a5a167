import { bisect } from '../bisect.ts';
import type { Span } from '../copy/article.ts';
import { clean } from './clean.ts';

/**
 * A hunk of a unified diff, in the shape that package `diff` formats. Lines are git's: up to and including LF. Each
 * byte of a line is one character (latin1), so that bytes of any encoding pass through.
 */
export interface Hunk {
  oldStart: number;
  oldLines: number;
  newStart: number;
  newLines: number;
  lines: string[];
}

const LINE_FEED = 0x0a;
const noLineEnd = '\\ No newline at end of file';

/** Old lines `from` to `to` (exclusive) become `lines`. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Offset of each line of `bytes`, and the end. */
function lineStarts(bytes: Uint8Array): number[] {
  const starts = [0];
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) starts.push(at + 1);
  if (starts.at(-1) !== bytes.length) starts.push(bytes.length);
  return starts;
}

function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    pieces.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(from, from + 8192)));
  }
  return pieces.join('');
}

/** Lines `from` to `to` (exclusive). */
function linesOf(bytes: Uint8Array, starts: readonly number[], from: number, to: number): string[] {
  const lines: string[] = [];
  for (let index = from; index < to; index++)
    lines.push(latin1(bytes.subarray(starts[index], starts[index + 1])));
  return lines;
}

/** Index of the line that holds the byte. */
function lineAt(starts: readonly number[], byte: number): number {
  return bisect(starts.length - 1, (index) => Number(starts[index]), byte);
}

/** Removals whose lines touch, with the lines they touch. */
interface Group {
  readonly from: number;
  to: number;
  readonly removals: Span[];
}

function groupsOf(bytes: Uint8Array, starts: readonly number[], removals: readonly Span[]): Group[] {
  const groups: Group[] = [];
  for (const removal of removals) {
    const from = lineAt(starts, removal.start);
    // A line that loses its line end joins the next one, so that one belongs to the change as well.
    const joins =
      bytes[removal.end - 1] === LINE_FEED && removal.start !== starts[from] && removal.end < bytes.length;
    const to = lineAt(starts, removal.end - 1) + (joins ? 2 : 1);
    const last = groups.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.removals.push(removal);
    } else groups.push({ from, to, removals: [removal] });
  }
  return groups;
}

/** The change a group makes, without the lines at its ends that stay as they are. */
function changeOf(bytes: Uint8Array, starts: readonly number[], { from, to, removals }: Group): Change {
  const base = Number(starts[from]);
  const inside = removals.map(({ start, end }) => ({ start: start - base, end: end - base }));
  const left = clean(bytes.subarray(base, starts[to]), inside);
  const leftStarts = lineStarts(left);
  const lines = linesOf(left, leftStarts, 0, leftStarts.length - 1);
  const old = linesOf(bytes, starts, from, to);
  let head = 0;
  while (head < lines.length && lines[head] === old[head]) head++;
  let tail = 0;
  while (tail < lines.length - head && lines.at(-1 - tail) === old.at(-1 - tail)) tail++;
  return { from: from + head, to: to - tail, lines: lines.slice(head, lines.length - tail) };
}

function append(hunk: string[], sign: ' ' | '-' | '+', lines: readonly string[]): void {
  for (const line of lines) {
    if (line.endsWith('\n')) hunk.push(sign + line.slice(0, -1));
    else hunk.push(sign + line, noLineEnd);
  }
}

/** Changes so near that their unchanged lines would meet. */
function clustersOf(changes: readonly Change[], context: number): Change[][] {
  const clusters: Change[][] = [];
  for (const change of changes) {
    const last = clusters.at(-1)?.at(-1);
    if (last !== undefined && change.from - last.to <= 2 * context) clusters.at(-1)?.push(change);
    else clusters.push([change]);
  }
  return clusters;
}

/**
 * The hunks of the patch that leaves `removals` (sorted, disjoint) out of `bytes`, with `context` unchanged lines around
 * each. They come straight from the removals: nothing is searched, and of two equal neighbours the one that was cut is
 * the one the patch shows. Linear.
 */
export function hunks(bytes: Uint8Array, removals: readonly Span[], context = 3): Hunk[] {
  const starts = lineStarts(bytes);
  const count = starts.length - 1;
  const changes = groupsOf(bytes, starts, removals).map((group) => changeOf(bytes, starts, group));
  let shift = 0; // new line numbers minus old ones, above the hunk at hand
  return clustersOf(changes, context).map((cluster) => {
    const from = Math.max(0, Number(cluster[0]?.from) - context);
    const to = Math.min(count, Number(cluster.at(-1)?.to) + context);
    const lines: string[] = [];
    let at = from;
    let newLines = to - from;
    for (const change of cluster) {
      append(lines, ' ', linesOf(bytes, starts, at, change.from));
      append(lines, '-', linesOf(bytes, starts, change.from, change.to));
      append(lines, '+', change.lines);
      newLines += change.lines.length - (change.to - change.from);
      at = change.to;
    }
    append(lines, ' ', linesOf(bytes, starts, at, to));
    // `diff` lowers the start of a side without lines itself when it prints the hunk.
    const hunk = {
      oldStart: from + 1,
      oldLines: to - from,
      newStart: from + shift + 1,
      newLines,
      lines,
    };
    shift += newLines - (to - from);
    return hunk;
  });
}
