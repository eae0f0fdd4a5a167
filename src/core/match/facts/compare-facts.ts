import { rememberingRecent } from '../../recent.ts';
import { collectCapitals, isCased, type Capitals } from './capitals.ts';
import type { FactChange } from './fact.ts';
import { hunksOf, type Hunk } from './hunks.ts';
import type { Item } from './item.ts';
import { judgeClauses, judgeHunk, type Printed } from './judge-hunks.ts';
import { countHits, denseLanguageOf, languageOf, type LanguageHits } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { judgeMoves } from './moves.ts';
import type { Turning } from './opposites.ts';
import { outlineOf, type Outline } from './outline.ts';
import { pairItems } from './pair-items.ts';
import { quotations } from './quotations.ts';
import { readItems } from './read-items.ts';
import { readable } from './readable.ts';
import { scan, type Token } from './scan.ts';
import { settleHunk } from './settle-hunk.ts';
import { spellWords } from './spelled-words.ts';
import type { Pair } from './stretch.ts';

interface Side {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly outline: Outline;
  /** As of `quotations`. */
  readonly quoted: Uint8Array;
  readonly keys: ReadonlySet<string>;
  readonly known: LanguageHits;
  readonly cased: boolean;
  readonly capitals: Capitals;
}

function readSide(printed: string): Side {
  const text = readable(printed);
  const tokens = scan(text);
  const outline = outlineOf(text);
  const capitals = collectCapitals(tokens, outline.isFirst);
  const keys = new Set(tokens.map(({ key }) => key));
  return {
    text,
    tokens,
    outline,
    quoted: quotations(text),
    keys,
    known: countHits(tokens),
    cased: isCased(tokens),
    capitals,
  };
}

/** A pair is often compared twice, and one text with several others. */
const sideOf = rememberingRecent(readSide, 6);

interface Compared {
  readonly a: readonly Item[];
  readonly b: readonly Item[];
  readonly turning: Turning;
  /** Indices of the items of `a` and `b` that answer each other. */
  readonly pairs: readonly Pair[];
}

/** Reads both sides by the same word lists, each in sight of the other's words. */
function readBoth(a: Side, b: Side): Compared {
  const language = languageOf(a.known, b.known);
  const lexicons = {
    spaced: lexiconOf(language ?? 'en'),
    dense: lexiconOf(denseLanguageOf(a.text, b.text)),
  };
  const capitals = {
    lower: new Set([...a.capitals.lower, ...b.capitals.lower]),
    inner: new Set([...a.capitals.inner, ...b.capitals.inner]),
  };
  const itemsOf = ({ text, tokens, outline, quoted, cased }: Side, others: ReadonlySet<string>): Item[] => {
    const words = spellWords(tokens, lexicons, others);
    const reading = { text, lexicons, capitals, cased, strange: language === undefined };
    return readItems(words, outline, quoted, reading);
  };
  const [one, other] = [itemsOf(a, b.keys), itemsOf(b, a.keys)];
  return {
    a: one,
    b: other,
    pairs: pairItems(one, other),
    turning: {
      prefixes: lexicons.spaced.opposites,
      contraries: lexicons.spaced.contraries,
      turkic: language === 'tr',
    },
  };
}

/** The pair read last: whether it differs in facts and whether it does so in format are asked one after the other. */
let last: { readonly sides: readonly [Side, Side]; readonly compared: Compared } | undefined;

function readSides(a: Side, b: Side): Compared {
  if (last?.sides[0] === a && last.sides[1] === b) return last.compared;
  const compared = readBoth(a, b);
  last = { sides: [a, b], compared };
  return compared;
}

function printer({ text }: Side): (items: readonly Item[]) => string {
  return (items) => {
    let last = -1;
    const words = items.map(({ start, end }) => {
      const blank = last < 0 || last === start ? '' : ' ';
      last = end;
      return blank + text.slice(start, end).replace(/\s+/g, ' ');
    });
    return words.join('');
  };
}

/** Words of one meaning that a quotation prints as another word. */
function judgeWording({ a, b, pairs }: Compared, printed: Printed): FactChange[] {
  const changes: FactChange[] = [];
  for (const [i, j] of pairs) {
    const [one, other] = [a.slice(i, i + 1), b.slice(j, j + 1)];
    const isQuoted = [...one, ...other].some(({ quoted }) => quoted);
    if (!isQuoted || one[0]?.wording === other[0]?.wording) continue;
    changes.push({ fact: 'quotation', a: printed.a(one), b: printed.b(other) });
  }
  return changes;
}

function compare(a: Side, b: Side): FactChange[] {
  const compared = readSides(a, b);
  const { pairs } = compared;
  const printed: Printed = { a: printer(a), b: printer(b) };
  const paired = pairs.flatMap(([i]) => compared.a.slice(i, i + 1));
  const hunks = hunksOf(compared.a, compared.b, pairs).flatMap((hunk) => settleHunk(hunk) ?? []);
  const moves = judgeMoves(hunks, paired, {
    a: (item) => printed.a([item]),
    b: (item) => printed.b([item]),
  });
  const open = (items: readonly Item[]): readonly Item[] => items.filter((item) => !moves.free.has(item));
  const rest: Hunk[] = hunks.map((hunk) => ({ ...hunk, a: open(hunk.a), b: open(hunk.b) }));
  return [
    ...rest.flatMap((hunk) => judgeHunk(hunk, compared.turning, printed)),
    ...judgeWording(compared, printed),
    ...judgeClauses(rest, paired, printed),
    ...moves.changes,
  ];
}

/**
 * Whether two texts say the same word for word, facts in another format aside: `1,000` and `1000`, `5 June` and
 * `June 5`, `four percent` and `4%`. Cost as of `compareFacts`.
 */
export function differInFormat(a: string, b: string): boolean {
  const [one, other] = a < b ? [a, b] : [b, a];
  const compared = readSides(sideOf(one), sideOf(other));
  const { pairs } = compared;
  return (
    pairs.length === compared.a.length &&
    pairs.length === compared.b.length &&
    pairs.every(([i, j]) => compared.a[i]?.wording === compared.b[j]?.wording)
  );
}

/**
 * The facts in which two nearly equal texts differ, with the words of each side; an empty list when both tell the same
 * facts, whatever the wording. `a` and `b` are the texts as printed: case, punctuation and line wraps as they are.
 *
 * Both texts are read as lists of facts in normal form (numbers, money, dates, names, negations, words that turn a
 * meaning round) and of other words, and the lists are aligned; a fact that finds no partner in its place is a change.
 * The language is told from the text, one of thirteen; in any other, every differing word counts as a change, as does
 * every differing word that may be a name. In doubt there is a change: it costs a kept paragraph, a missed one a fact.
 *
 * Symmetric: the same changes, with sides swapped, for `compareFacts(b, a)`. Cost: n log n in the length of the texts.
 */
export function compareFacts(a: string, b: string): FactChange[] {
  if (a === b) return [];
  if (a < b) return compare(sideOf(a), sideOf(b));
  return compare(sideOf(b), sideOf(a)).map(({ fact, a: right, b: left }) => ({ fact, a: left, b: right }));
}
