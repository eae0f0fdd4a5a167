import type { Article, Paragraph } from '../copy/article.ts';
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

/** A second look at what is left finds more only where a cut changes what the rest looks like. */
const mostLooks = 20;

function locate({ kind, links }: Verdict, { left, remainder }: Look): Ruling {
  const placeOf = (index: number): Range => toOriginal(remainder, left.paragraphs[index] as Paragraph);
  return { kind, claims: links.map(({ a, b, rule }) => ({ keeper: placeOf(a), copy: placeOf(b), rule })) };
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

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function isEqual(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether what later looks cut are whole stretches of the original that take no part of an earlier keeper along. */
function areSound(before: readonly Ruling[], cuts: readonly Ruling[], removals: readonly Range[]): boolean {
  const leanedOn = onlyCuts(before).flatMap(({ claims }) => claims.map(({ keeper }) => keeper));
  return cuts
    .flatMap(({ claims }) => claims)
    .every(
      ({ copy, keeper }) =>
        !removals.some((range) => overlap(range, copy) || overlap(range, keeper)) &&
        leanedOn.every((range) => !overlap(range, copy) || isEqual(range, copy)),
    );
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
  for (let count = 1; count <= mostLooks; count++) {
    const verdicts = judge(look.left, settings.cut);
    const cut = cutParagraphs(verdicts);
    const found = verdicts.map((verdict) => locate(verdict, look));
    if (count === 1) first = found;
    const cuts = count === 1 ? found : onlyCuts(found);
    if (count > 1 && !areSound(rulings, cuts, removals)) break;
    rulings = [...withoutCopies(rulings, cuts), ...cuts];
    if (cut.size === 0) return { rulings, removals, look };
    const { left, remainder } = look;
    removals = union(
      removals,
      removalsOf(left, cut).map((range) => toOriginal(remainder, range)),
    );
    look = lookAt(article, removals, settings);
  }
  return { rulings: cuttingNothing(first), removals: removed, look: whole };
}
