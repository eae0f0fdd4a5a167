import type { Item } from './item.ts';

/** Endings that turn a word round: harmless and harmful, endlos and voll, sessiz and sesli. */
const endings: readonly (readonly [string, string])[] = [
  ['less', 'ful'],
  ['los', 'voll'],
  ['loos', 'vol'],
  ['siz', 'li'],
  ['süz', 'lü'],
  ['suz', 'lu'],
  ['less', ''],
  ['los', ''],
];

/** Negation inside a Turkish verb: geldi and gelmedi, olacak and olmayacak, geliyor and gelmiyor. */
const turkish = ['me', 'ma', 'mi', 'mı', 'mu', 'mü', 'm', 'mey', 'may', 'em', 'am', 'eme', 'ama'];
/** Most words of a hunk that are tried for a negation inside. */
const mostTried = 8;

function opposed(word: string, others: ReadonlySet<string>, prefixes: readonly string[]): boolean {
  for (const prefix of prefixes) {
    if (others.has(prefix + word)) return true;
  }
  return endings.some(([one, other]) => {
    const stem = (ending: string): string => word.slice(0, word.length - ending.length);
    return word.endsWith(one) && others.has(stem(one) + other);
  });
}

/** Whether `long` is `short` with a negation inside. */
function isNegated(short: string, long: string): boolean {
  const extra = long.length - short.length;
  if (extra < 1 || extra > 3 || short.length < 3) return false;
  let head = 0;
  while (short.charAt(head) === long.charAt(head) && head < short.length) head++;
  // The letters put in may repeat those around them: the cut can lie anywhere back from the first difference.
  for (let at = head; at >= 2; at--) {
    if (long.slice(at + extra) === short.slice(at) && turkish.includes(long.slice(at, at + extra)))
      return true;
  }
  return false;
}

function wordsOf(items: readonly Item[]): string[] {
  return items.map(({ wording }) => wording);
}

/** How the language of two texts turns words round. */
export interface Turning {
  readonly prefixes: readonly string[];
  readonly contraries: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether verbs are negated inside, as in Turkish. */
  readonly turkic: boolean;
}

/**
 * Whether two sides of a hunk hold a word and its opposite: big and small, legal and illegal, harmful and harmless, in
 * Turkish geldi and gelmedi.
 */
export function haveOpposites(a: readonly Item[], b: readonly Item[], turning: Turning): boolean {
  const { prefixes, contraries, turkic } = turning;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [lefts, rights] = [new Set(left), new Set(right)];
  if (
    left.some((word) => opposed(word, rights, prefixes)) ||
    right.some((word) => opposed(word, lefts, prefixes))
  ) {
    return true;
  }
  const contradicts = (word: string): boolean =>
    [...(contraries.get(word) ?? [])].some((other) => rights.has(other));
  if (left.some(contradicts)) return true;
  if (!turkic) return false;
  return left
    .slice(0, mostTried)
    .some((one) => right.slice(0, mostTried).some((other) => isNegated(one, other) || isNegated(other, one)));
}
