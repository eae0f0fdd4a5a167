import { isDense, measure } from '../copy/measure.ts';
import type { Version } from '../copy/version-marks.ts';
import type { KeepPolicy } from '../settings.ts';
import { dayOf, keepOrders, type Candidate } from './keep.ts';

/** What of an article decides whether it tells the story of another one. */
export interface Telling extends Candidate {
  readonly article: number;
  readonly path: string;
  readonly letters: number;
  readonly version: Version;
}

/** How much two articles share, `a` below `b`. */
export interface Sharing {
  readonly a: number;
  readonly b: number;
  /** Letters of each that stand in the other, the same or nearly the same. */
  readonly inA: number;
  readonly inB: number;
}

/** Why an article is taken for a version of the story of its keeper. */
export type StoryReason = 'mostly-shared' | 'absorbed' | 'same-slug' | 'killed';

export const storyReasons = {
  'mostly-shared': 'half or more of one article stands in the other, and 30 % or more the other way round',
  absorbed: 'nearly all of one article stands in the other, which tells more of the story',
  'same-slug': 'the headline is the same, one of the two is marked as a version, and they share copy',
  killed: 'the headline is that of a story that the other article withdraws',
} satisfies Record<StoryReason, string>;

/** An article that tells its keeper's story. Shares of the letters of each, 0 to 1. */
export interface OtherTelling {
  readonly article: number;
  /** How much of it stands in the keeper. */
  readonly ofCopy: number;
  /** How much of the keeper stands in it. */
  readonly ofKeeper: number;
  readonly reason: StoryReason;
}

export interface Story {
  readonly keeper: number;
  /** By path. */
  readonly others: readonly OtherTelling[];
}

/*
 * Shares from which on two articles tell one story, by equal paragraphs. One way is not enough: of 5,910 pairs of market
 * reports that share two paragraphs or more, 2,995 share half or more of one of them, stock sections under other news. A
 * brief inside a round-up is no version of it unless a mark or the headline says so, and a headline alone proves
 * nothing: on a wire of 1987, 648 stand over 3,976 stories. Of the 25 pairs nearest to the line, all were versions in
 * 5,000 stories of the 1990s and 19 on that wire, the others reports of one form on another day.
 */
const most = 0.5;
const least = 0.3;
const nearlyAll = 0.9;
const leastAround = 0.25;
const leastAroundMarked = 0.1;
const underSlug = 0.2;

/** A slug of fewer words heads many stories: "Market report". */
const leastWords = 3;
const leastDense = 6;

function isTellingSlug(slug: string): boolean {
  if (slug === '') return false;
  const measured = measure(slug);
  if (isDense(measured)) return measured.dense >= leastDense;
  return slug.split(/[ -]/).filter((word) => word !== '').length >= leastWords;
}

function sameSlug(a: Telling, b: Telling): boolean {
  return a.version.slug === b.version.slug && isTellingSlug(a.version.slug);
}

function isMarked(a: Telling, b: Telling): boolean {
  return a.version.marks.length > 0 || b.version.marks.length > 0;
}

/** A notice takes back what is not of another day. */
function kills(notice: Telling, killed: Telling): boolean {
  if (!notice.version.kills || !sameSlug(notice, killed)) return false;
  const [own, other] = [dayOf(notice.path), dayOf(killed.path)];
  return own === undefined || other === undefined || own === other;
}

interface Pair {
  readonly a: Telling;
  readonly b: Telling;
  /** Shares of the letters of each that stand in the other. */
  readonly ofA: number;
  readonly ofB: number;
}

function reasonFor({ a, b, ofA, ofB }: Pair): StoryReason | undefined {
  const [less, more] = [Math.min(ofA, ofB), Math.max(ofA, ofB)];
  if (more >= most && less >= least) return 'mostly-shared';
  const around = isMarked(a, b) || sameSlug(a, b) ? leastAroundMarked : leastAround;
  if (more >= nearlyAll && less >= around) return 'absorbed';
  if (more >= underSlug && sameSlug(a, b) && isMarked(a, b)) return 'same-slug';
  return kills(a, b) || kills(b, a) ? 'killed' : undefined;
}

function shareOf(shared: number, { letters }: Telling): number {
  return letters === 0 ? 0 : Math.min(1, shared / letters);
}

/** Partners of each article, with what they share. */
type Links = ReadonlyMap<Telling, ReadonlyMap<Telling, OtherTelling>>;

/** Kill notices of one slug by their day, '' for those without one: of each the one that the policy prefers. */
type Notices = Map<string, Telling>;

function noticesOf(sorted: readonly Telling[]): Map<string, Notices> {
  const notices = new Map<string, Notices>();
  for (const telling of sorted) {
    const { slug, kills } = telling.version;
    if (!kills || !isTellingSlug(slug)) continue;
    const known = notices.get(slug) ?? new Map<string, Telling>();
    const own = dayOf(telling.path) ?? '';
    if (!known.has(own)) known.set(own, telling);
    notices.set(slug, known);
  }
  return notices;
}

/**
 * Kill notices share no copy with what they withdraw, so that no search for copy finds the pair. One notice an article
 * will do: of its day or of none, or any where the article has no day.
 */
function killPairs(tellings: readonly Telling[], keep: KeepPolicy): Pair[] {
  const order = keepOrders[keep];
  const notices = noticesOf(tellings.toSorted(order));
  return tellings.flatMap((b) => {
    const known = notices.get(b.version.slug);
    if (known === undefined) return [];
    const own = dayOf(b.path);
    const days = own === undefined ? [...known.keys()].slice(0, 1) : [own, ''];
    const able = days.flatMap((day) => known.get(day) ?? []).filter((notice) => notice !== b);
    return able
      .toSorted(order)
      .slice(0, 1)
      .map((a) => ({ a, b, ofA: 0, ofB: 0 }));
  });
}

function sharingPairs(tellings: readonly Telling[], sharings: readonly Sharing[]): Pair[] {
  const byNumber = new Map(tellings.map((telling) => [telling.article, telling]));
  return sharings.flatMap(({ a, b, inA, inB }) => {
    const [first, second] = [byNumber.get(a), byNumber.get(b)];
    if (first === undefined || second === undefined) return [];
    return [{ a: first, b: second, ofA: shareOf(inA, first), ofB: shareOf(inB, second) }];
  });
}

function linksOf(pairs: readonly Pair[]): Links {
  const links = new Map<Telling, Map<Telling, OtherTelling>>();
  const link = (keeper: Telling, other: Telling, entry: OtherTelling): void => {
    const known = links.get(keeper);
    if (known === undefined) links.set(keeper, new Map([[other, entry]]));
    else if (!known.has(other)) known.set(other, entry);
  };
  for (const pair of pairs) {
    const reason = reasonFor(pair);
    if (reason === undefined) continue;
    const { a, b, ofA, ofB } = pair;
    link(a, b, { article: b.article, ofCopy: ofB, ofKeeper: ofA, reason });
    link(b, a, { article: a.article, ofCopy: ofA, ofKeeper: ofB, reason });
  }
  return links;
}

function byPath(a: Telling, b: Telling): number {
  return a.path < b.path ? -1 : 1;
}

/**
 * Groups the versions of one story. `sharings`: what articles share, each pair once. No two tellings have one path.
 *
 * A story is a star: the keeper, which the policy chooses (`keep.ts`; a correction before what it corrects, a kill
 * notice before all), and the articles that tell its story themselves. An article that only tells the story of another
 * member is left for a story of its own, so that nothing is measured against what may not stay. Stories by the path of
 * their keeper; the same for any order of input. Costs what sorting the tellings and sharings costs.
 */
export function storiesOf(
  tellings: readonly Telling[],
  sharings: readonly Sharing[],
  keep: KeepPolicy,
): Story[] {
  const links = linksOf([...sharingPairs(tellings, sharings), ...killPairs(tellings, keep)]);
  const told = new Set<Telling>();
  const stories: { readonly keeper: Telling; readonly others: readonly OtherTelling[] }[] = [];
  const order = keepOrders[keep];
  for (const [keeper, partners] of [...links].toSorted(([a], [b]) => order(a, b))) {
    if (told.has(keeper)) continue;
    const others = [...partners].filter(([other]) => !told.has(other));
    if (others.length === 0) continue;
    for (const telling of [keeper, ...others.map(([other]) => other)]) told.add(telling);
    stories.push({ keeper, others: others.toSorted(([a], [b]) => byPath(a, b)).map(([, other]) => other) });
  }
  return stories
    .toSorted((a, b) => byPath(a.keeper, b.keeper))
    .map(({ keeper, others }) => ({ keeper: keeper.article, others }));
}
