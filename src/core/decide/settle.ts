import type { Article } from '../copy/article.ts';
import { toOriginal, union } from '../clean/remainder.ts';
import { removalsOf, type Range } from '../clean/removals.ts';
import type { FindingKind } from '../finding.ts';
import type { Settings } from '../settings.ts';
import { judge } from './judge.ts';
import { lookAt, type Look } from './look.ts';
import { isCut, type Rule, type Verdict } from './rules.ts';

/** A copy and its keeper as places in the original text, judged. */
export interface Claim {
  readonly keeper: Range;
  readonly copy: Range;
  readonly rule: Rule;
}

/** A verdict whose links are places in the original text. */
export interface Ruling {
  readonly kind: FindingKind;
  readonly claims: readonly Claim[];
}

/** What an article comes to once nothing more is cut. */
export interface Settled {
  readonly rulings: readonly Ruling[];
  /** Ranges of the original text to leave out; sorted, disjoint. */
  readonly removals: readonly Range[];
  readonly look: Look;
}

/**
 * A second look at what is left finds more only where a cut changes what the rest looks like. A text made to need more
 * looks than this keeps what further looks would cut.
 */
const mostLooks = 20;

function locate({ kind, links }: Verdict, { left, remainder }: Look): Ruling {
  const claims: Claim[] = [];
  for (const { a, b, rule } of links) {
    const keeper = left.paragraphs[a];
    const copy = left.paragraphs[b];
    if (keeper === undefined || copy === undefined) continue;
    claims.push({ keeper: toOriginal(remainder, keeper), copy: toOriginal(remainder, copy), rule });
  }
  return { kind, claims };
}

function cutParagraphs(verdicts: readonly Verdict[]): Set<number> {
  const cut = new Set<number>();
  for (const { links } of verdicts) for (const { b, rule } of links) if (isCut(rule)) cut.add(b);
  return cut;
}

/** Only the claims that cut; later looks repeat what the first one reported as kept. */
function onlyCuts(rulings: readonly Ruling[]): Ruling[] {
  return rulings
    .map(({ kind, claims }) => ({ kind, claims: claims.filter(({ rule }) => isCut(rule)) }))
    .filter(({ claims }) => claims.length > 0);
}

/** Without the claims on copies that a later look has cut after all. */
function withoutCopies(rulings: readonly Ruling[], cut: readonly Ruling[]): Ruling[] {
  const starts = new Set(cut.flatMap(({ claims }) => claims.map(({ copy }) => copy.start)));
  return rulings
    .map(({ kind, claims }) => ({ kind, claims: claims.filter(({ copy }) => !starts.has(copy.start)) }))
    .filter(({ claims }) => claims.length > 0);
}

/**
 * Judges an article until another look at what is left would cut nothing: what a second run would see, so the second
 * run cuts nothing (law 3). `article` is the whole one; `removed` what other decisions have left out of it already.
 */
export function settle(article: Article, settings: Settings, removed: readonly Range[] = []): Settled {
  let removals = removed;
  let rulings: Ruling[] = [];
  let look = lookAt(article, removals, settings);
  for (let count = 1; count <= mostLooks; count++) {
    const verdicts = judge(look.left, settings.cut);
    const cut = cutParagraphs(verdicts);
    const found = verdicts.map((verdict) => locate(verdict, look));
    const cuts = count === 1 ? found : onlyCuts(found);
    rulings = [...withoutCopies(rulings, cuts), ...cuts];
    if (cut.size === 0) break;
    const { left, remainder } = look;
    removals = union(removals, removalsOf(left, cut).map((range) => toOriginal(remainder, range)));
    look = lookAt(article, removals, settings);
  }
  return { rulings, removals, look };
}
