import type { Article } from '../copy/article.ts';
import { describe, type DraftCut, type DraftFinding } from './describe.ts';
import { piecesOf, spanOf, type PartRange } from './pieces.ts';
import { isCut } from './rules.ts';
import type { Claim, Ruling } from './settle.ts';

/** Rulings that have the same keepers: further printings of one repeat. */
function groupByKeepers(rulings: readonly Ruling[]): [Ruling, ...Ruling[]][] {
  const groups = new Map<string, [Ruling, ...Ruling[]]>();
  for (const ruling of rulings) {
    const key = `${ruling.kind} ${ruling.claims.map(({ keeper }) => keeper.start).join(' ')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [ruling]);
    else group.push(ruling);
  }
  return [...groups.values()];
}

function printingOf(claims: readonly Claim[]): PartRange[] {
  return claims.map(({ copy, rule }) => ({ ...copy, part: isCut(rule) ? 'cut' : 'kept' }));
}

function cutsOf(article: Article, claims: readonly Claim[]): DraftCut[] {
  const { path } = article;
  return claims
    .filter(({ rule }) => isCut(rule))
    .map(({ keeper, copy }) => ({
      path,
      span: spanOf(article, copy),
      keeper: { path, span: spanOf(article, keeper) },
    }));
}

/** The findings inside one article: one for each repeat, with all its printings. */
export function describeArticle(article: Article, rulings: readonly Ruling[]): DraftFinding[] {
  return groupByKeepers(rulings).map((group) => {
    const [{ kind, claims: first }] = group;
    const claims = group.flatMap((ruling) => ruling.claims);
    const keeper = first.map((claim): PartRange => ({ ...claim.keeper, part: 'keeper' }));
    return describe(
      kind,
      [piecesOf(article, keeper), ...group.map((ruling) => piecesOf(article, printingOf(ruling.claims)))],
      claims.map(({ rule }) => rule),
      cutsOf(article, claims),
    );
  });
}
