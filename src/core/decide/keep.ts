import type { Version } from '../copy/version-marks.ts';
import type { KeepPolicy } from '../settings.ts';

/** What the choice of a keeper looks at. */
export interface Candidate {
  readonly path: string;
  readonly letters: number;
  /** Left out where copies are compared that have no versions, or of which none was read. */
  readonly version?: Version;
}

// A day as feeds write it into paths: 2024-03-05, 2024/03/05, 2024_03_05, 20240305, with a time of day behind it or not.
const day =
  /(?<!\d)((?:19|20)\d\d)([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=\D|\d{4}(?!\d)|\d{6}(?!\d)|$)/;
// A time of day right behind it: 1530, 153012, T15:30, _15-30-12, -1530.
const time =
  /^(?:[T_ /-]?([01]\d|2[0-3])([0-5]\d)([0-5]\d)?|[T_ ]([01]\d|2[0-3])[-:.h]([0-5]\d)(?:[-:.]([0-5]\d))?)(?!\d)/i;

/** The day a path carries, as YYYYMMDD; undefined when it carries none. */
export function dayOf(path: string): string | undefined {
  const found = day.exec(path);
  return found === null ? undefined : `${found[1]}${found[3]}${found[4]}`;
}

/** Day and time of day a path carries, as YYYYMMDDhhmmss or its beginning; '' when it carries none. */
export function momentOf(path: string): string {
  const found = day.exec(path);
  if (found === null) return '';
  const clock = time.exec(path.slice(found.index + found[0].length)) ?? [];
  return [found[1], found[3], found[4], ...clock.slice(1)].join('');
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By day, then by path; a path without a day is later than any with one, or earlier when `undatedFirst`. */
function byDay(a: Candidate, b: Candidate, undatedFirst: boolean): number {
  const none = undatedFirst ? '' : '99999999';
  return byText(dayOf(a.path) ?? none, dayOf(b.path) ?? none) || byText(a.path, b.path);
}

function byLast(a: Candidate, b: Candidate): number {
  return byDay(b, a, true);
}

function weightOf({ version }: Candidate): number {
  if (version === undefined) return 0;
  return version.kills ? 2 : version.corrects ? 1 : 0;
}

/** What withdraws a story is never dropped for it, nor what corrects an error for the error. */
function byWeight(a: Candidate, b: Candidate): number {
  return weightOf(b) - weightOf(a);
}

/** The highest version comes first, then the latest moment. */
function byNewest(a: Candidate, b: Candidate): number {
  const number = (b.version?.number ?? 0) - (a.version?.number ?? 0);
  return number || byText(momentOf(b.path), momentOf(a.path)) || byLast(a, b);
}

/** For each policy an order of articles in which the one that stays comes first. */
export const keepOrders = {
  first: (a, b) => byWeight(a, b) || byDay(a, b, false),
  last: (a, b) => byWeight(a, b) || byLast(a, b),
  longest: (a, b) => byWeight(a, b) || b.letters - a.letters || byDay(a, b, false),
  latest: (a, b) => byWeight(a, b) || byNewest(a, b),
} satisfies Record<KeepPolicy, (a: Candidate, b: Candidate) => number>;
