import type { Article, Paragraph } from '../copy/article.ts';
import { toOriginal, union } from '../clean/remainder.ts';
import { removalsOf, type Range } from '../clean/removals.ts';
import { sentenceRemovals } from '../clean/sentence-removals.ts';
import type { Settings } from '../settings.ts';
import type { Claim, Ruling } from './claim.ts';
import { judge } from './judge.ts';
import { leadClaims } from './lead-claims.ts';
import { lookAt, type Look } from './look.ts';
import { isCut, type JudgedLink, type Verdict } from './rules.ts';

/** What an article comes to once nothing more is cut. */
export interface Settled {
  readonly rulings: readonly Ruling[];
  /** Ranges of the original text to leave out; sorted, disjoint. */
  readonly removals: readonly Range[];
  readonly look: Look;
  /** Searches given up. */
  readonly limited: number;
}

/** A second look at what is left finds more only where a cut changes what the rest looks like. */
const mostLooks = 20;

/** A link's places in what is left. */
function rangesOf({ a, b, last = a, within }: JudgedLink, { left }: Look): { keeper: Range; copy: Range } {
  if (within !== undefined) return within;
  const at = (index: number): Paragraph => left.paragraphs[index] as Paragraph;
  return { keeper: { start: at(a).start, end: at(last).end }, copy: at(b) };
}

function claimOf(link: JudgedLink, look: Look): Claim {
  const { keeper, copy } = rangesOf(link, look);
  const { rule, score, detail } = link;
  return {
    keeper: toOriginal(look.remainder, keeper),
    copy: toOriginal(look.remainder, copy),
    rule,
    ...(score === undefined ? {} : { score }),
    ...(detail === undefined ? {} : { detail }),
  };
}

function locate({ kind, links }: Verdict, look: Look): Ruling {
  return { kind, claims: links.map((link) => claimOf(link, look)) };
}

/** The ranges of what is left to leave out: whole paragraphs, and sentences out of others. */
function removalsFor(verdicts: readonly Verdict[], { left }: Look): Range[] {
  const [paragraphs, sentences] = [new Set<number>(), new Map<number, Range[]>()];
  for (const { b, rule, within } of verdicts.flatMap(({ links }) => links)) {
    if (!isCut(rule)) continue;
    if (within === undefined) {
      paragraphs.add(b);
      continue;
    }
    const own = sentences.get(b) ?? [];
    own.push(within.copy);
    sentences.set(b, own);
  }
  const inner = [...sentences].flatMap(([index, cut]) =>
    sentenceRemovals(left.decoded.text, left.paragraphs[index] as Paragraph, cut),
  );
  return union(removalsOf(left, paragraphs), inner);
}

/** Only the claims that cut; later looks repeat what the first one reported as kept. */
function onlyCuts(rulings: readonly Ruling[]): Ruling[] {
  return rulings
    .map(({ kind, claims }) => ({ kind, claims: claims.filter(({ rule }) => isCut(rule)) }))
    .filter(({ claims }) => claims.length > 0);
}

/** Without what was to stay in copies that a later look has cut after all; of a passage a part is enough. */
function withoutCopies(rulings: readonly Ruling[], cut: readonly Ruling[]): Ruling[] {
  const gone = cut.flatMap(({ claims }) => claims.map(({ copy }) => copy));
  const stays = ({ copy: { start, end }, rule }: Claim): boolean => {
    if (isCut(rule)) return true;
    return !gone.some((copy) =>
      rule === 'passage' ? copy.start < end && start < copy.end : copy.start <= start && end <= copy.end,
    );
  };
  return rulings
    .map(({ kind, claims }) => ({ kind, claims: claims.filter(stays) }))
    .filter(({ claims }) => claims.length > 0);
}

/** The rulings with every claim that cuts led to what stays; undefined when that cannot be done. */
function ledToStaying(
  article: Article,
  rulings: readonly Ruling[],
  removed: readonly Range[],
): Ruling[] | undefined {
  const cuts = rulings.flatMap(({ claims }) => claims.filter(({ rule }) => isCut(rule)));
  const parted = leadClaims(article, cuts, removed);
  if (parted === undefined) return undefined;
  const led = (claim: Claim): Claim => {
    const parts = parted.get(claim);
    return parts === undefined ? claim : { ...claim, parts };
  };
  return rulings.map(({ kind, claims }) => ({ kind, claims: claims.map(led) }));
}

/** The first look's rulings with nothing cut. */
function cuttingNothing(rulings: readonly Ruling[]): Ruling[] {
  return rulings.map(({ kind, claims }) => ({
    kind,
    claims: claims.map((claim) => (isCut(claim.rule) ? { ...claim, rule: 'unsettled' } : claim)),
  }));
}

/**
 * Judges an article until another look at what is left would cut nothing: what a second run would see, so the second
 * run cuts nothing (law 3). `article` is the whole one; `removed` what other decisions have left out of it already.
 *
 * Where a cut makes the rest read as other paragraphs (two that were apart run together) and these would be cut in turn,
 * no keeper can be named for each; then nothing of the article is cut, now or in a second run.
 */
export function settle(article: Article, settings: Settings, removed: readonly Range[] = []): Settled {
  const whole = lookAt(article, removed, settings);
  let [removals, rulings, look]: [readonly Range[], readonly Ruling[], Look] = [removed, [], whole];
  let first: readonly Ruling[] = [];
  let [limited, cutting] = [0, 0];
  for (let count = 1; count <= mostLooks; count++) {
    const judgement = judge(look.left, settings);
    const cut = removalsFor(judgement.verdicts, look);
    const found = judgement.verdicts.map((verdict) => locate(verdict, look));
    if (count === 1) [first, limited] = [found, judgement.limited];
    const cuts = count === 1 ? found : onlyCuts(found);
    rulings = [...withoutCopies(rulings, cuts), ...cuts];
    if (cut.length === 0) {
      // What one look at a whole text decides is sound.
      const led =
        cutting > 1 || (cutting > 0 && removed.length > 0)
          ? ledToStaying(article, rulings, removed)
          : rulings;
      if (led === undefined) break;
      return { rulings: led, removals, look, limited };
    }
    cutting++;
    const { remainder } = look;
    removals = union(
      removals,
      cut.map((range) => toOriginal(remainder, range)),
    );
    look = lookAt(article, removals, settings);
  }
  return { rulings: cuttingNothing(first), removals: removed, look: whole, limited };
}
