import type { Finding } from '../core/finding.ts';
import { repeatOf } from './copies.ts';
import { forDataBlock, forPage } from './escape.ts';
import { pagePrintings } from './html-printings.ts';
import type { PrintingStyle } from './html-printings.ts';
import type { PageDetail } from './page-data.ts';

/** Differing words of one finding that are named; the rest is counted. */
const namedDifferences = 200;
/** Units of JSON in one block: a block is read when one of its findings comes into view. */
const blockLength = 96 * 1024;

function detailOf(finding: Finding, style: PrintingStyle): PageDetail {
  const { reason, differences = [], shares, spread } = finding;
  const repeat = repeatOf(finding);
  const named = differences.slice(0, namedDifferences);
  const more = differences.length - named.length;
  return {
    reason: forPage(reason),
    printings: repeat === undefined ? [] : pagePrintings(repeat, style),
    ...(named.length === 0
      ? {}
      : {
          differences: named.map(
            ({ printing, keeper, copy }) => [printing, forPage(keeper), forPage(copy)] as const,
          ),
        }),
    ...(more > 0 ? { moreDifferences: more } : {}),
    ...(shares && {
      shares: shares.map(({ printing, ofCopy, ofKeeper }) => [printing, ofCopy, ofKeeper] as const),
    }),
    ...(spread && { spread: [spread.articles, spread.sources] as const }),
  };
}

/**
 * The details of all findings as JSON lists that can stand inside a script element, each with the index of its first
 * finding, in order.
 */
export function* detailBlocks(
  findings: readonly Finding[],
  style: PrintingStyle,
): Generator<readonly [first: number, json: string]> {
  let first = 0;
  let block: string[] = [];
  let length = 0;
  for (const [index, finding] of findings.entries()) {
    const json = forDataBlock(detailOf(finding, style));
    block.push(json);
    length += json.length;
    if (length < blockLength) continue;
    yield [first, `[${block.join(',\n')}]`];
    [first, block, length] = [index + 1, [], 0];
  }
  if (block.length > 0) yield [first, `[${block.join(',\n')}]`];
}
