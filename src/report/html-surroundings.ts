import { splitLines } from '../core/copy/lines.ts';
import type { Line } from '../core/copy/article.ts';
import type { Finding, FindingCopy, Place } from '../core/finding.ts';
import { forPage } from './escape.ts';
import { surroundedPrintings } from './html-room.ts';
import type { TextOf } from './texts.ts';

/** The copy around one piece of copy, ready to be shown. `before` reaches back to the piece before, if it is near. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Surroundings by piece of copy. A piece whose article cannot be had is missing. */
export type SurroundingsOf = ReadonlyMap<FindingCopy, Surroundings>;

/** A piece with the end of the piece before it, and the beginning of the next one. */
interface Wish {
  readonly copy: FindingCopy;
  readonly previous: Place | undefined;
  readonly next: Place | undefined;
}

function wishesByPath(findings: readonly Finding[]): ReadonlyMap<string, readonly Wish[]> {
  const wishes = new Map<string, Wish[]>();
  for (const { copies } of findings) {
    for (const [index, copy] of copies.entries()) {
      if (copy.printing >= surroundedPrintings) continue;
      const [before, after] = [copies[index - 1], copies[index + 1]];
      const previous = before?.printing === copy.printing ? before.end : undefined;
      const next = after?.printing === copy.printing ? after.start : undefined;
      const list = wishes.get(copy.path) ?? [];
      list.push({ copy, previous, next });
      wishes.set(copy.path, list);
    }
  }
  return wishes;
}

/** Asks for each article once, in the order of the findings; `room` is how much is wanted of either side. */
export function surroundingsOf(
  findings: readonly Finding[],
  textOf: TextOf | undefined,
  room: number,
): SurroundingsOf {
  const found = new Map<FindingCopy, Surroundings>();
  if (textOf === undefined) return found;
  for (const [path, wishes] of wishesByPath(findings)) {
    const text = textOf(path);
    if (text === undefined) continue;
    const lines = splitLines(text);
    for (const wish of wishes) found.set(wish.copy, around(text, lines, wish, room));
  }
  return found;
}

function offsetOf(lines: readonly Line[], { line, column }: Place): number {
  return (lines[line - 1]?.start ?? 0) + column - 1;
}

function around(
  text: string,
  lines: readonly Line[],
  { copy, previous, next }: Wish,
  room: number,
): Surroundings {
  const [start, end] = [offsetOf(lines, copy.start), offsetOf(lines, copy.end)];
  const from = previous === undefined ? 0 : offsetOf(lines, previous);
  const to = next === undefined ? text.length : offsetOf(lines, next);
  // What stands between two pieces is told by the second one.
  return {
    before: own(tail(text.slice(from, start), room)),
    after: next === undefined ? own(head(text.slice(end, to), room)) : '',
  };
}

/** The last words of a text, from the beginning of a word. */
function tail(text: string, room: number): string {
  if (text.length <= room) return text;
  const near = text.slice(-room);
  const space = near.search(/\s/u);
  return `… ${(space < 0 || space > room / 2 ? near : near.slice(space)).trimStart()}`;
}

/** The first words of a text, to the end of a word. */
function head(text: string, room: number): string {
  if (text.length <= room) return text;
  const near = text.slice(0, room);
  const space = /\s\S*$/u.exec(near)?.index ?? -1;
  return `${space < room / 2 ? near : near.slice(0, space)}…`;
}

/** A string of its own: a slice would keep the whole article in memory. Line ends become LF. */
function own(text: string): string {
  return JSON.parse(JSON.stringify(forPage(text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')))) as string;
}
