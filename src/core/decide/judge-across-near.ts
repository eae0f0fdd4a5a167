import { isCutShort } from '../match/contained/break-off.ts';
import { compareFacts, differInFormat } from '../match/facts/compare-facts.ts';
import type { FeedLink } from '../match/feed-links.ts';
import type { Nominee } from '../match/fingerprints.ts';
import { compareWords } from '../match/near/similarity.ts';
import { leastScore } from '../match/near/tolerance.ts';
import { wordsOf } from '../match/near/words.ts';
import { describe, type DraftCut, type Ground, type Piece } from './describe.ts';
import { detailOf, wordingOf } from './fact-detail.ts';
import type { Feed } from './feed.ts';
import { hullOf, type AcrossCut, type AcrossVerdict } from './judge-across.ts';
import { nearlySame } from './prove-near.ts';
import { isCut, type Rule } from './rules.ts';
import { differInHyphens, mayTear, type Captured, type Member, type Wanted } from './shared.ts';

/** Two paragraphs of different articles that are nearly the same; the copy is the one that could be cut. */
export interface NearPair {
  readonly keeper: Member;
  readonly copy: Member;
  readonly score: number;
  /** Why they are no near repeat but an update; undefined for a near repeat. */
  readonly update: 'update' | 'update-unsure' | undefined;
  /** What differs in an update. */
  readonly detail?: string;
}

/** A pair with what is decided about its copy. */
interface Judged extends NearPair {
  readonly rule: Rule;
}

export function wantedOf({ article, item }: Nominee): Wanted {
  return { article, item, whole: false };
}

/** Whether the one is an update of the other. */
function updateOf(keeper: string, copy: string): Pick<NearPair, 'update' | 'detail'> {
  const changes = compareFacts(keeper, copy);
  if (changes.length > 0) return { update: 'update', detail: detailOf(changes) };
  if (nearlySame(copy, keeper, leastScore) || differInFormat(keeper, copy)) return { update: undefined };
  return { update: 'update-unsure', detail: wordingOf(keeper, copy) };
}

/** The texts of two paragraphs that may be nearly the same. */
export interface PairTexts {
  readonly keeper: Pick<Member, 'folded' | 'text'>;
  readonly copy: Pick<Member, 'folded' | 'text'>;
}

/** What the words of two paragraphs come to. */
export type PairJudgement = Pick<NearPair, 'score' | 'update' | 'detail'>;

/** Decides on the words themselves what their hashes nominated; undefined when they are not nearly the same. */
export function judgePair({ keeper, copy }: PairTexts): PairJudgement | undefined {
  const score = compareWords(wordsOf(keeper.folded), wordsOf(copy.folded), leastScore)?.score;
  return score === undefined ? undefined : { score, ...updateOf(keeper.text, copy.text) };
}

/** Two paragraphs to be judged, the one that is to stay first. */
export interface MemberPair {
  readonly keeper: Member;
  readonly copy: Member;
}

/**
 * Pairs among the copies of one fingerprint, given in the order of the feed: what differs in hyphens alone was taken for
 * equal, and so compared with nothing.
 */
export function hyphenPairs(members: readonly Member[]): MemberPair[] {
  return differInHyphens(members).flatMap(([keeper, ...others]) =>
    others.filter(({ article }) => article !== keeper.article).map((copy) => ({ keeper, copy })),
  );
}

/** The pairs nominated of which both texts can be had. */
export function pairedMembers(links: readonly FeedLink[], captured: Captured): MemberPair[] {
  return links.flatMap(({ earlier, later }) => {
    const [keeper, copy] = [captured.member(wantedOf(earlier)), captured.member(wantedOf(later))];
    return keeper === undefined || copy === undefined ? [] : [{ keeper, copy }];
  });
}

function nameOf({ article, item }: Member): string {
  return `${article} ${item}`;
}

/** What becomes of a copy. */
function ruleFor({ keeper, copy, score, update }: NearPair, { settings, isKeptText }: Feed): Rule {
  if (update !== undefined) return update;
  if (settings.across !== 'cut') return 'across-near';
  if (isKeptText(copy.folded)) return 'keep-text';
  if (mayTear(copy.parts, keeper.parts)) return 'torn';
  if (score < settings.near) return 'across-below';
  if (isCutShort(keeper.folded, copy.folded)) return 'cut-short';
  if ([copy, keeper].some(({ context, role }) => context !== 'prose' || role === 'headline'))
    return 'across-guarded';
  return nearlySame(copy.text, keeper.text, settings.near) ? 'across-near-cut' : 'across-unsure';
}

/** The pair of what stays and a copy; undefined when they are not alike, or stand in one article. */
function ledTo(keeper: Member, copy: Member): NearPair | undefined {
  const judgement = keeper.article === copy.article ? undefined : judgePair({ keeper, copy });
  return judgement && { keeper, copy, ...judgement };
}

/**
 * Judges pairs in the order of their copies, keepers before copies. Where a keeper goes itself, its copy is compared with
 * what stays for it, so that small changes never add up.
 */
function judgePairs(pairs: readonly NearPair[], feed: Feed): Judged[] {
  const keepers = new Map<string, Member>();
  return pairs.map((pair): Judged => {
    const next = keepers.get(nameOf(pair.keeper));
    const led = next === undefined ? pair : ledTo(next, pair.copy);
    const rule = ruleFor(led ?? pair, feed);
    if (led === undefined) return { ...pair, rule: isCut(rule) ? 'across-chain' : rule };
    if (isCut(rule)) keepers.set(nameOf(led.copy), led.keeper);
    return { ...led, rule };
  });
}

/** Pairs by their keeper, those that differ in fact apart. */
function groupsOf(judged: readonly Judged[]): [Judged, ...Judged[]][] {
  const groups = new Map<string, [Judged, ...Judged[]]>();
  for (const pair of judged) {
    const key = `${nameOf(pair.keeper)} ${pair.update === undefined}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [pair]);
    else group.push(pair);
  }
  return [...groups.values()];
}

function pieceOf({ path, start, end, text }: Member, part: Piece['part']): Piece {
  return { path, start, end, part, text };
}

function cutOf({ keeper, copy }: NearPair): DraftCut {
  const span = hullOf(copy.parts[0]);
  return { path: copy.path, span, loose: true, keeper: { path: keeper.path, span: hullOf(keeper.parts[0]) } };
}

function groundOf({ rule, score, detail }: Judged): Ground {
  return detail === undefined ? { rule, score } : { rule, score, detail };
}

function verdictOf(group: readonly [Judged, ...Judged[]]): AcrossVerdict {
  const [{ keeper, update }] = group;
  const goes = group.filter(({ rule }) => isCut(rule));
  const draft = describe(
    update === undefined ? 'near-repeat' : 'updated-paragraph',
    [
      [pieceOf(keeper, 'keeper')],
      ...group.map(({ copy, rule }) => [pieceOf(copy, isCut(rule) ? 'cut' : 'kept')]),
    ],
    group.map(groundOf),
    goes.map(cutOf),
  );
  const cuts = goes.map(({ copy }): AcrossCut => ({
    article: copy.article,
    indices: copy.parts.map(({ index }) => index),
  }));
  const torn = goes.flatMap(({ copy }) => (copy.parts[0].spans.length > 1 ? [copy.article] : []));
  return { draft, cuts, torn };
}

/** Judges what is nearly the same in different articles. `goes`: whether a paragraph is cut for one that is the same. */
export function judgeAcrossNear(
  pairs: readonly NearPair[],
  feed: Feed,
  goes: (member: Member) => boolean,
): AcrossVerdict[] {
  const open = pairs.filter(({ keeper, copy }) => !goes(keeper) && !goes(copy));
  return groupsOf(judgePairs(open, feed)).map(verdictOf);
}
