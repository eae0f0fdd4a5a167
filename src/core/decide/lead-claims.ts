import { bisect } from '../bisect.ts';
import type { Range } from '../clean/removals.ts';
import type { Article } from '../copy/article.ts';
import { splitSentences } from '../copy/sentences.ts';
import { fold, sameText } from '../match/fold.ts';
import type { Claim } from './claim.ts';
import type { PlacePair } from './passage-places.ts';
import { saysTheSame } from './rules.ts';
import { saysTheSame as agree } from './says-the-same.ts';

interface Sentence extends Range {
  readonly folded: string;
}

/** Who takes a sentence: the number of a claim, `stays`, or `lost` for what went before there were claims. */
const stays = -1;
const lost = -2;

/** An article's sentences by their numbers, and what becomes of each. */
interface Leading {
  readonly text: string;
  readonly claims: readonly Claim[];
  /** What was left out before there were claims. */
  readonly removed: readonly Range[];
  readonly sentences: readonly Sentence[];
  readonly takers: readonly number[];
  /** For each claim that has been asked the sentence of its keeper that says what a sentence of its copy says. */
  readonly leads: Map<number, ReadonlyMap<number, number>>;
  /** The pieces of the claims that have been parted. */
  readonly parted: ReadonlyMap<Claim, readonly PlacePair[]>;
}

function sentencesOf({ decoded: { text }, paragraphs }: Article): Sentence[] {
  return paragraphs.flatMap((paragraph) =>
    splitSentences(text.slice(paragraph.start, paragraph.end)).map((sentence) => {
      const [start, end] = [paragraph.start + sentence.start, paragraph.start + sentence.end];
      return { start, end, folded: fold(text.slice(start, end)) };
    }),
  );
}

/** The numbers of the sentences that a range touches. */
function numbersIn(sentences: readonly Sentence[], range: Range): number[] {
  const numbers: number[] = [];
  const first = bisect(sentences.length, (index) => Number(sentences[index]?.start), range.start);
  for (let at = first; Number(sentences[at]?.start) < range.end; at++) {
    if (Number(sentences[at]?.end) > range.start) numbers.push(at);
  }
  return numbers;
}

function takersOf(
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  removed: readonly Range[],
): number[] {
  const takers = sentences.map(() => stays);
  for (const range of removed) for (const at of numbersIn(sentences, range)) takers[at] = lost;
  for (const [number, { copy }] of claims.entries()) {
    for (const at of numbersIn(sentences, copy)) if (takers[at] === stays) takers[at] = number;
  }
  return takers;
}

/** The sentences of a copy that no earlier claim has taken. */
function ownOf({ sentences, takers, claims }: Leading, number: number): number[] {
  return numbersIn(sentences, (claims[number] as Claim).copy).filter((at) => takers[at] === number);
}

/** Finds the sentences of a copy in its keeper, as it was when the claim was made, in their order. */
function leadsOf(leading: Leading, number: number): ReadonlyMap<number, number> {
  const { sentences, claims, takers, leads } = leading;
  const known = leads.get(number);
  if (known !== undefined) return known;
  const kept = numbersIn(sentences, (claims[number] as Claim).keeper).filter(
    (at) => takers[at] === stays || Number(takers[at]) > number,
  );
  const found = new Map<number, number>();
  let next = 0;
  for (const at of ownOf(leading, number)) {
    const { folded } = sentences[at] as Sentence;
    while (next < kept.length && !sameText(String(sentences[Number(kept[next])]?.folded), folded)) next++;
    const keeper = kept[next++];
    if (keeper !== undefined) found.set(at, keeper);
  }
  leads.set(number, found);
  return found;
}

/** The sentence that stays for one of a copy, by way of later claims; undefined when none is sure to say the same. */
function stayingFor(leading: Leading, number: number, sentence: number): number | undefined {
  let [taker, found] = [number, sentence];
  while (taker >= 0) {
    const keeper = leadsOf(leading, taker).get(found);
    if (keeper === undefined) return undefined;
    [taker, found] = [Number(leading.takers[keeper]), keeper];
  }
  return found;
}

/** A sentence of a copy with the one that stays for it, by their numbers. */
interface Pair {
  readonly own: number;
  readonly kept: number;
}

/** Pairs in which the sentences follow each other in the copy and in what stays. */
function rowsOf(pairs: readonly Pair[]): Pair[][] {
  const rows: Pair[][] = [];
  for (const pair of pairs) {
    const last = rows.at(-1)?.at(-1);
    if (last?.own === pair.own - 1 && last.kept === pair.kept - 1) rows.at(-1)?.push(pair);
    else rows.push([pair]);
  }
  return rows;
}

/** Whether all of a sentence goes with the one that takes it: where paragraphs have come apart, it may be in two of them. */
function isTakenWhole({ sentences, takers, claims, removed }: Leading, sentence: number): boolean {
  const { start, end } = sentences[sentence] as Sentence;
  const taker = Number(takers[sentence]);
  const taken = taker === lost ? removed : [(claims[taker] as Claim).copy];
  return taken.some((range) => range.start <= start && end <= range.end);
}

/** A claim in pieces, each with what stays for it; undefined when that cannot be told of all of it. */
function partsOf(leading: Leading, number: number): PlacePair[] | undefined {
  const { text, sentences, claims, takers } = leading;
  const { copy } = claims[number] as Claim;
  const others = numbersIn(sentences, copy).filter((at) => takers[at] !== number);
  if (!others.every((at) => isTakenWhole(leading, at))) return undefined;
  const pairs: Pair[] = [];
  for (const own of ownOf(leading, number)) {
    const kept = stayingFor(leading, number, own);
    if (kept === undefined) return undefined;
    pairs.push({ own, kept });
  }
  const over = (row: readonly Pair[], side: keyof Pair): Range => ({
    start: Number(sentences[Number(row[0]?.[side])]?.start),
    end: Number(sentences[Number(row.at(-1)?.[side])]?.end),
  });
  const parts = rowsOf(pairs).map((row) => ({ keeper: over(row, 'kept'), copy: over(row, 'own') }));
  const isSaid = ({ keeper, copy: own }: PlacePair): boolean => {
    const [kept, said] = [text.slice(keeper.start, keeper.end), text.slice(own.start, own.end)];
    return copy.start <= own.start && own.end <= copy.end && agree(said, kept);
  };
  return parts.every(isSaid) ? parts : undefined;
}

/**
 * Whether a claim stands as it is: all of its copy goes by it, and its keeper stays, or goes whole in favour of another
 * that stays, with one step at the most that is only nearly the same.
 */
function standsWhole({ sentences, claims, takers, parted }: Leading, number: number): boolean {
  const { copy } = claims[number] as Claim;
  if (numbersIn(sentences, copy).some((at) => takers[at] !== number)) return false;
  let loose = 0;
  for (let at = number; !parted.has(claims[at] as Claim);) {
    const { keeper, rule } = claims[at] as Claim;
    if (!saysTheSame(rule)) loose++;
    const [taker, ...others] = new Set(numbersIn(sentences, keeper).map((index) => takers[index]));
    if (others.length > 0) return false;
    if (taker === stays) return loose < 2;
    const next = claims[Number(taker)];
    if (next?.copy.start !== keeper.start || next.copy.end !== keeper.end) return false;
    at = Number(taker);
  }
  return false;
}

/**
 * Leads claims that cut, in the order in which they were made, to what stays in the end. Later looks take sentences out
 * of keepers and find copies of what earlier ones have left: such a claim is parted, each piece of its copy with the
 * sentences that stay for it. `removed`: what was left out before. Gives the pieces of all claims that are parted;
 * undefined when it is not certain for every claim that what it cuts is still said.
 */
export function leadClaims(
  article: Article,
  claims: readonly Claim[],
  removed: readonly Range[],
): ReadonlyMap<Claim, readonly PlacePair[]> | undefined {
  const sentences = sentencesOf(article);
  const parted = new Map<Claim, readonly PlacePair[]>();
  const leading: Leading = {
    text: article.decoded.text,
    claims,
    removed,
    sentences,
    takers: takersOf(sentences, claims, removed),
    leads: new Map(),
    parted,
  };
  // A later claim first: an earlier one may lean on what it cuts.
  for (const [number, claim] of [...claims.entries()].toReversed()) {
    if (standsWhole(leading, number)) continue;
    const parts = partsOf(leading, number);
    if (parts === undefined) return undefined;
    parted.set(claim, parts);
  }
  return parted;
}
