import type { Article } from '../copy/article.ts';
import type { Claim, Ruling } from './claim.ts';
import { describe, type DraftCut, type DraftFinding } from './describe.ts';
import { piecesOf, spanOf, type PartRange } from './pieces.ts';
import { isCut, saysTheSame } from './rules.ts';

/** Rulings that have the same keepers: further printings of one repeat. */
function groupByKeepers(rulings: readonly Ruling[]): [Ruling, ...Ruling[]][] {
  const groups = new Map<string, [Ruling, ...Ruling[]]>();
  for (const ruling of rulings) {
    const places = ruling.claims.map(({ keeper }) => `${keeper.start}-${keeper.end}`);
    const key = [ruling.kind, ...places].join(' ');
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
    .flatMap((claim) =>
      (claim.parts ?? [claim]).map(({ keeper, copy }) => ({
        path,
        loose: claim.parts !== undefined || !saysTheSame(claim.rule),
        span: spanOf(article, copy),
        keeper: { path, span: spanOf(article, keeper) },
      })),
    );
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
      claims,
      cutsOf(article, claims),
    );
  });
}
