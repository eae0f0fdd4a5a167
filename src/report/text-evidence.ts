import type { Difference, Finding } from '../core/finding.ts';
import { linesOf } from './copies.ts';
import type { Repeat } from './copies.ts';
import { forTerminal } from './escape.ts';
import { differenceInWords, shareInWords } from './measures.ts';
import { count } from './numbers.ts';
import { diffRows } from './text-diff.ts';
import { wrapped } from './text-style.ts';
import type { TextStyle } from './text-style.ts';
import { truncate } from './width.ts';

/** Differing words named in one entry of the default view, and of the other one. */
const shownDifferences = { brief: 4, verbose: 40 };
/** Versions of a story whose shares are told in the default view. */
const shownShares = 3;
/** UTF-16 units of a text that an excerpt may need: no line is wider, and escaping megabytes for a line is waste. */
const excerptLength = 2000;
/** A reason longer than this is no sentence; it is shown whole in the other formats. */
const reasonLength = 400;

/** Why, how much is shared, which words differ, and how the text begins. */
export function* evidence(finding: Finding, repeat: Repeat, style: TextStyle): Generator<string> {
  for (const line of wrapped(forTerminal(finding.reason.slice(0, reasonLength)), style.width, '    ', '    '))
    yield style.paint.dim(line);
  yield* shares(finding, repeat, style);
  yield* diffRows(finding, repeat, style);
  yield* style.verbose ? allDifferences(finding, repeat, style) : firstDifferences(finding, repeat, style);
  // What `explain` and the links of the page go by.
  if (style.verbose) yield style.paint.dim(`    id ${forTerminal(finding.id)}`);
}

function* shares(finding: Finding, { others }: Repeat, style: TextStyle): Generator<string> {
  const all = finding.shares ?? [];
  const first = style.verbose ? all : all.slice(0, shownShares);
  for (const share of first) {
    const path = others.find(({ number }) => number === share.printing)?.path ?? '';
    yield* wrapped(`${forTerminal(path)}: ${shareInWords(share)}`, style.width, '    ', '      ');
  }
  if (first.length < all.length)
    yield style.paint.dim(`    … ${count(all.length - first.length, 'more version')}`);
}

/** The words in which the first other printing differs, in one line. */
function* firstDifferences(finding: Finding, { others }: Repeat, style: TextStyle): Generator<string> {
  const differing = (finding.differences ?? []).filter(({ printing }) => printing === others[0]?.number);
  if (differing.length === 0) return;
  const named = differing.slice(0, shownDifferences.brief).map((difference) => differenceInWords(difference));
  const left = differing.length - named.length;
  yield foreign('≠', `${named.join(', ')}${left > 0 ? ` and ${count(left, 'more place')}` : ''}`, style);
}

/** One difference a line; which printing it is of, where there are several. */
function* allDifferences(finding: Finding, { others }: Repeat, style: TextStyle): Generator<string> {
  const all = finding.differences ?? [];
  const places = new Map(
    others.map(({ number, path, pieces }) => [number, `${path} ${linesOf(pieces, '-')}: `]),
  );
  const opening = ({ printing }: Difference): string =>
    others.length === 1 ? '' : (places.get(printing) ?? '');
  for (const difference of all.slice(0, shownDifferences.verbose))
    yield foreign('≠', `${opening(difference)}${differenceInWords(difference)}`, style);
  const left = all.length - shownDifferences.verbose;
  if (left > 0) yield style.paint.dim(`    … ${count(left, 'more difference')}`);
}

/** One line of article text behind a mark, so that it cannot be taken for the tool's own words, nor for a command. */
function foreign(mark: string, words: string, style: TextStyle): string {
  const opening = `    ${mark} `;
  return style.paint.cyan(
    opening + truncate(forTerminal(words.slice(0, excerptLength)), style.width - opening.length),
  );
}
