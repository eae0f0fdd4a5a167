import type { KeepPolicy } from '../settings.ts';

/** What the choice of a keeper looks at. */
export interface Candidate {
  readonly path: string;
  readonly letters: number;
}

// A day as feeds write it into paths: 2024-03-05, 2024/03/05, 2024_03_05, 20240305, with a time of day behind it or not.
const day =
  /(?<!\d)((?:19|20)\d\d)([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=\D|\d{4}(?!\d)|\d{6}(?!\d)|$)/;

/** The day a path carries, as YYYYMMDD; undefined when it carries none. */
export function dayOf(path: string): string | undefined {
  const found = day.exec(path);
  return found === null ? undefined : `${found[1]}${found[3]}${found[4]}`;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By day, then by path; a path without a day is later than any with one, or earlier when `undatedFirst`. */
function byDay(a: Candidate, b: Candidate, undatedFirst: boolean): number {
  const none = undatedFirst ? '' : '99999999';
  return byText(dayOf(a.path) ?? none, dayOf(b.path) ?? none) || byText(a.path, b.path);
}

/** For each policy an order of articles in which the one that stays comes first. */
export const keepOrders = {
  first: (a, b) => byDay(a, b, false),
  last: (a, b) => byDay(b, a, true),
  longest: (a, b) => b.letters - a.letters || byDay(a, b, false),
} satisfies Record<KeepPolicy, (a: Candidate, b: Candidate) => number>;
