import { kinds, type Finding, type FindingCopy, type Part } from '../core/finding.ts';
import { linesOf, listed, piecesOf, repeatOf, type PrintedPiece, type Printing } from './copies.ts';
import { differenceInWords, shareInWords, spreadInWords } from './measures.ts';
import { count, percent } from './numbers.ts';
import { countArticles, reachOf } from './reach.ts';

/** Places named in a sentence; the rest is counted. */
const namedPlaces = 3;
/** Differing words named in a sentence. */
const namedDifferences = 4;

/** `a, b, c and 12 more places`. */
export function folded(places: readonly string[], most: number = namedPlaces): string {
  const first = places.slice(0, most);
  const left = places.length - first.length;
  return left === 0 ? listed(first) : `${first.join(', ')} and ${count(left, 'more place')}`;
}

/** How a copy is related to its keeper, before the keeper's place. */
export function likeness({ score, kind, action }: Finding): string {
  if (kind === 'contained-paragraph') return 'found again in';
  if (kind === 'repeated-passage') return action === 'cut' ? 'found again in' : 'in part found again in';
  return score === 1 ? 'the same as' : `${percent(score)} the same as`;
}

/** `story.txt:7`. */
function placeOf({ path, pieces }: Printing, own: readonly PrintedPiece[] = pieces): string {
  return `${path}:${own[0]?.copy.start.line ?? 1}`;
}

/** Where the printings have pieces of one part; empty when none has. */
function placesIn(
  printings: readonly Printing[],
  part: Part,
  say: (printing: Printing, own: readonly PrintedPiece[]) => string,
): readonly string[] {
  return printings.flatMap((printing) => {
    const own = piecesOf(printing, part);
    return own.length === 0 ? [] : [say(printing, own)];
  });
}

function spreadOf(finding: Finding): string {
  const { spread, score } = finding;
  const where =
    spread === undefined ? `in ${count(countArticles(finding), 'article')}` : spreadInWords(spread);
  return score === 1 ? where : `${where}, ${percent(score)} the same`;
}

function acrossInWords(finding: Finding): string {
  const repeat = repeatOf(finding);
  if (repeat === undefined) return finding.action;
  const { keeper, others } = repeat;
  const opening = finding.action === 'cut' ? 'found' : 'kept';
  if (finding.action === 'kept')
    return `${opening} ${spreadOf(finding)}: ${folded([keeper, ...others].map((printing) => placeOf(printing)))}`;
  const cut = folded(placesIn(others, 'cut', placeOf));
  const kept = placesIn(others, 'kept', placeOf);
  const rest = kept.length === 0 ? '' : `; kept in ${folded(kept)}`;
  return `${opening} ${spreadOf(finding)}: stays in ${placeOf(keeper)}; cut from ${cut}${rest}`;
}

function insideInWords(finding: Finding): string {
  const repeat = repeatOf(finding);
  if (repeat === undefined) return finding.action;
  const { keeper, others } = repeat;
  const lines = (part: Part): string => folded(placesIn(others, part, (_, own) => linesOf(own, '-')));
  const stay = finding.action === 'cut' ? lines('kept') : '';
  const same = others.length === 0 ? '' : `${lines(finding.action)}, ${likeness(finding)} `;
  return `${finding.action} ${same}${linesOf(keeper.pieces, '-')}${stay === '' ? '' : `; kept ${stay}`}`;
}

/**
 * What was done and where, without a full stop: `cut lines 7-11, the same as lines 2-6`, and across articles
 * `kept in 3 articles: a.txt:4, b.txt:9 and c.txt:1`. Paths in it are foreign.
 */
export function doneInWords(finding: Finding): string {
  return reachOf(finding) === 'feed' ? acrossInWords(finding) : insideInWords(finding);
}

/** Which words differ and how much is shared, a sentence each. Words in it are foreign. */
export function evidenceInWords({ differences = [], shares = [] }: Finding): readonly string[] {
  const named = differences.slice(0, namedDifferences).map((difference) => differenceInWords(difference));
  const left = differences.length - named.length;
  const words = `Words: ${named.join(', ')}${left > 0 ? ` and ${count(left, 'more place')}` : ''}.`;
  const first = shares[0] === undefined ? [] : [`${capital(shareInWords(shares[0]))}.`];
  return [...(differences.length > 0 ? [words] : []), ...first];
}

/** The whole finding in a few sentences, for formats that have one field for it. */
export function findingInWords(finding: Finding): string {
  return [
    `${kinds[finding.kind].title}: ${doneInWords(finding)}.`,
    finding.reason,
    ...evidenceInWords(finding),
  ].join(' ');
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Where to look first: the copies that were acted on, and where there is none, the keeper's. Never empty. */
export function actedOn({ action, copies }: Finding): readonly [FindingCopy, ...FindingCopy[]] | [] {
  const others = copies.filter(({ part }) => part === action);
  const [first, ...rest] = others.length > 0 ? others : copies;
  return first === undefined ? [] : [first, ...rest];
}
