import { firstByRank, rankArticles, type Feed } from './decide/feed.ts';
import { describeStory } from './decide/describe-story.ts';
import { judgeAcross, storyTexts, type AcrossVerdict, type SharedTexts } from './decide/judge-across.ts';
import {
  hyphenPairs,
  judgeAcrossNear,
  pairedMembers,
  wantedOf,
  type MemberPair,
  type NearPair,
} from './decide/judge-across-near.ts';
import {
  judgeAcrossPassages,
  passagePairs,
  wantedForPassages,
  type PassagePair,
} from './decide/judge-across-passages.ts';
import { commonFolders, folderBelow } from './decide/origin.ts';
import {
  CaptureStore,
  groupEqual,
  wantedByArticle,
  type Captured,
  type Member,
  type Members,
  type Wanted,
} from './decide/shared.ts';
import { Sharings } from './decide/sharings.ts';
import { storiesOf, type Story } from './decide/versions.ts';
import type { Entry } from './entry.ts';
import { findNearLinks, findPassageLinks, type FeedLink } from './match/feed-links.ts';
import { FeedTexts } from './match/feed-texts.ts';
import { Fingerprints, type Nominee } from './match/fingerprints.ts';
import type { Prints } from './match/prints.ts';
import { orderTexts } from './match/text-order.ts';
import { textMatcher } from './match/text-patterns.ts';
import type { OnProgress, Run } from './run.ts';
import type { Settings } from './settings.ts';
import type { Steps } from './tasks.ts';

/** The texts of a feed that are compared across articles, as fingerprints and hashes. */
export interface Index {
  readonly texts: FeedTexts;
  readonly wholes: Fingerprints;
}

export function emptyIndex(): Index {
  return { texts: new FeedTexts(), wholes: new Fingerprints() };
}

/** Adds the prints of what is left of an article; articles come in rising order. */
export function addTo({ texts, wholes }: Index, article: number, prints: Prints): void {
  texts.add(article, prints);
  if (prints.whole !== undefined) wholes.add(prints.whole, article, 0);
}

/** What articles have in common. */
export interface Across {
  readonly verdicts: readonly AcrossVerdict[];
  /** Sentences about what was not looked into. */
  readonly limits: readonly string[];
}

/** What is nominated for a comparison of the texts themselves. */
interface Nominated {
  readonly wholes: readonly (readonly Nominee[])[];
  readonly paragraphs: readonly (readonly Nominee[])[];
  readonly near: readonly FeedLink[];
  readonly passages: readonly FeedLink[];
}

function pairName({ earlier, later }: FeedLink): string {
  return `${earlier.article} ${earlier.item} ${later.article} ${later.item}`;
}

function limitsOf(near: number, passages: number): string[] {
  const told = (count: number, what: string): string[] =>
    count === 0 ? [] : [`${count} searches for ${what} across articles were given up: too many candidates.`];
  return [...told(near, 'near repeats'), ...told(passages, 'repeated passages')];
}

/** Takes the texts out of the index, which is empty then. */
function nominate(
  { texts, wholes }: Index,
  rankOf: Feed['rankOf'],
  onProgress: OnProgress,
): { nominated: Nominated; limits: readonly string[] } {
  const order = orderTexts(texts, rankOf);
  const near = findNearLinks(texts, order, (done, total) => onProgress(done, total, 'near'));
  const passages = findPassageLinks(texts, order, (done, total) => onProgress(done, total, 'passages'));
  const known = new Set(near.links.map(pairName));
  const paragraphs = texts.fingerprints.nominees();
  texts.clear();
  return {
    nominated: {
      wholes: wholes.nominees(),
      paragraphs,
      near: near.links,
      passages: passages.links.filter((link) => !known.has(pairName(link))),
    },
    limits: limitsOf(near.limited, passages.limited),
  };
}

function* wantedFor({ wholes, paragraphs, near, passages }: Nominated): Generator<Wanted, void, void> {
  for (const nominee of wholes.flat()) yield { ...nominee, whole: true };
  for (const nominee of paragraphs.flat()) yield { ...nominee, whole: false };
  for (const { earlier, later } of near) yield* [wantedOf(earlier), wantedOf(later)];
  for (const { keeper, copy } of passages.flatMap(wantedForPassages)) yield* [keeper, copy];
}

function membersOf(nominees: readonly Nominee[], whole: boolean, captured: Captured): Member[] {
  return nominees.flatMap((nominee) => captured.member({ ...nominee, whole }) ?? []);
}

/** What articles really have in common. */
interface Common {
  readonly shared: SharedTexts;
  readonly near: readonly NearPair[];
  readonly passages: readonly PassagePair[];
}

/** The wanted texts of articles, each of which is looked at once more; one that cannot be had any longer gives none. */
function* capture({ entries, onProgress }: Run, wanted: Iterable<Wanted>): Steps<Captured> {
  const store = new CaptureStore();
  const byArticle = wantedByArticle(wanted);
  const entryOf = (article: number): Entry => entries[article] as Entry; // articles are numbered by their entries
  const inputs = byArticle.map(([article, wants]) => ({
    article,
    removals: entryOf(article).removals,
    wants,
  }));
  yield {
    kind: 'again',
    inputs,
    take({ texts, skip }, at) {
      if (texts !== undefined) store.add(texts);
      if (skip !== undefined) entryOf(Number(inputs[at]?.article)).skip ??= skip;
      onProgress(at + 1, inputs.length, 'again');
    },
  };
  return store;
}

/** Pairs that are nearly the same by their words themselves. */
function* nearPairs({ onProgress }: Run, members: readonly MemberPair[]): Steps<NearPair[]> {
  const pairs: NearPair[] = [];
  const textsOf = ({ folded, text }: Member): Pick<Member, 'folded' | 'text'> => ({ folded, text });
  yield {
    kind: 'pair',
    inputs: members.map(({ keeper, copy }) => ({ keeper: textsOf(keeper), copy: textsOf(copy) })),
    take(judgement, at) {
      if (judgement !== undefined) pairs.push({ ...(members[at] as MemberPair), ...judgement }); // one input a pair
      onProgress(at + 1, members.length, 'judge');
    },
  };
  return pairs;
}

function* compare(run: Run, nominated: Nominated, captured: Captured, rankOf: Feed['rankOf']): Steps<Common> {
  const inOrder = (a: Member, b: Member): number =>
    rankOf(a.article) - rankOf(b.article) || a.article - b.article || a.item - b.item;
  const groups = nominated.paragraphs.map((group) => membersOf(group, false, captured));
  const members = [
    ...pairedMembers(nominated.near, captured),
    ...groups.flatMap((group) => hyphenPairs(group.toSorted(inOrder))),
  ].toSorted((a, b) => inOrder(a.copy, b.copy));
  return {
    shared: {
      wholes: nominated.wholes.flatMap((group) => groupEqual(membersOf(group, true, captured))),
      paragraphs: groups.flatMap(groupEqual),
    },
    near: yield* nearPairs(run, members),
    passages: passagePairs(nominated.passages, captured),
  };
}

/** What of a run the judgement of stories looks at. */
interface Articles {
  readonly entries: readonly Entry[];
  readonly settings: Settings;
  rankOf(article: number): number;
}

/** The copies of a text, that of the article that keeps it first. */
function byRank(members: Members, { rankOf }: Articles): Members {
  const keeper = firstByRank(members, rankOf);
  return [keeper, ...members.filter((member) => member !== keeper)];
}

/** Versions of one story; of articles that are the same from beginning to end the one that stays stands for all. */
function findStories(articles: Articles, { shared, near, passages }: Common): Story[] {
  const { entries, settings } = articles;
  const sharings = new Sharings();
  const paragraphs = storyTexts(shared.paragraphs, textMatcher(settings.standing));
  for (const members of paragraphs) sharings.addEqual(byRank(members, articles));
  // Prices of two days are alike in all but the figures, and no versions of one story.
  for (const pair of near) if (pair.update === undefined) sharings.addNear(pair);
  for (const pair of passages) sharings.addPassages(pair);
  const again = new Set(
    shared.wholes.flatMap((members) => {
      const [, ...others] = byRank(members, articles);
      return others.map(({ article }) => article);
    }),
  );
  const tellings = entries.flatMap(({ source, left, skip }, article) =>
    left === undefined || skip !== undefined || again.has(article)
      ? []
      : [{ article, path: source.path, letters: left.letters, version: left.version }],
  );
  return storiesOf(tellings, sharings.sharings(), settings.keep);
}

function feedOf({ entries, settings, rankOf }: Articles, stories: readonly Story[]): Feed {
  const storyOf = new Map(
    stories.flatMap(({ keeper, others }) => others.map(({ article }) => [article, keeper])),
  );
  const common = commonFolders(entries.map(({ source }) => source.path));
  return {
    settings,
    rankOf,
    originOf: (article) => {
      const { source, left } = entries[article] as Entry; // articles are numbered by their entries
      return left?.origin || folderBelow(source.path, common);
    },
    storyOf: (article) => storyOf.get(article) ?? article,
    isKeptText: textMatcher(settings.keepText),
    isStandingText: textMatcher(settings.standing),
  };
}

function* storyVerdicts(run: Run, stories: readonly Story[]): Steps<AcrossVerdict[]> {
  const whole = (article: number): Wanted => ({ article, item: 0, whole: true });
  const wanted = stories.flatMap(({ keeper, others }) => [keeper, ...others.map(({ article }) => article)]);
  const captured = yield* capture(run, wanted.map(whole));
  return stories.flatMap((story) => {
    const draft = describeStory(story, (article) => captured.member(whole(article)));
    return draft === undefined ? [] : [{ draft, cuts: [], torn: [] }];
  });
}

/** Whether a paragraph is cut by one of the verdicts. */
function goesBy(verdicts: readonly AcrossVerdict[]): (member: Member) => boolean {
  const gone = new Set(
    verdicts.flatMap(({ cuts }) =>
      cuts.flatMap(({ article, indices }) => indices.map((index) => `${article} ${index}`)),
    ),
  );
  return ({ article, parts: [{ index }] }) => gone.has(`${article} ${index}`);
}

/**
 * Finds and judges what the articles of a feed have in common: articles and paragraphs that are the same, versions of
 * one story, paragraphs that are nearly the same, and passages. Each article that shares anything is looked at once
 * more, and so is each version of a story. The index is emptied on the way.
 */
export function* findAcross(run: Run, index: Index): Steps<Across> {
  const { entries, settings, onProgress } = run;
  const candidates = entries.map(({ source, left }) => ({ path: source.path, letters: 0, ...left }));
  const articles = { entries, settings, rankOf: rankArticles(candidates, settings.keep) };
  const { nominated, limits } = nominate(index, articles.rankOf, onProgress);
  const captured = yield* capture(run, wantedFor(nominated));
  const common = yield* compare(run, nominated, captured, articles.rankOf);
  const stories = findStories(articles, common);
  const feed = feedOf(articles, stories);
  const exact = judgeAcross(common.shared, feed);
  return {
    verdicts: [
      ...exact,
      ...(yield* storyVerdicts(run, stories)),
      ...judgeAcrossNear(common.near, feed, goesBy(exact)),
      ...judgeAcrossPassages(common.passages),
    ],
    limits,
  };
}
