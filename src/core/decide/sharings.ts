import { countLetters, fold } from '../match/fold.ts';
import type { NearPair } from './judge-across-near.ts';
import type { PassagePair } from './judge-across-passages.ts';
import type { Member, Members } from './shared.ts';
import type { Sharing } from './versions.ts';

/** Articles with one text from which on each is compared with the first only: as many pairs as articles, not their square. */
const mostPairwise = 16;

/** Bytes of an article that stand in another one, with the letters in them. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly letters: number;
}

interface Tally {
  readonly a: number;
  readonly b: number;
  readonly inA: Stretch[];
  readonly inB: Stretch[];
}

type Placed = Pick<Member, 'start' | 'end'>;

function stretchOf({ start, end }: Placed, letters: number): Stretch {
  return { start: start.byte, end: end.byte, letters };
}

/** Letters of stretches, what several of them cover counted once. */
function lettersIn(stretches: readonly Stretch[]): number {
  let [letters, covered] = [0, 0];
  for (const stretch of stretches.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const own = Math.max(0, stretch.end - Math.max(covered, stretch.start));
    letters += (stretch.letters * own) / (stretch.end - stretch.start);
    covered = Math.max(covered, stretch.end);
  }
  return Math.round(letters);
}

/** Adds up what articles share. */
export class Sharings {
  readonly #tallies = new Map<string, Tally>();

  addEqual(members: Members): void {
    const letters = countLetters(members[0].folded);
    members.forEach((one, at) => {
      const others = members.length > mostPairwise ? members.slice(0, at > 0 ? 1 : 0) : members.slice(0, at);
      const own = stretchOf(one, letters);
      for (const other of others) this.#add(other.article, stretchOf(other, letters), one.article, own);
    });
  }

  addNear({ keeper, copy }: NearPair): void {
    const wholeOf = (member: Member): Stretch => stretchOf(member, countLetters(member.folded));
    this.#add(keeper.article, wholeOf(keeper), copy.article, wholeOf(copy));
  }

  addPassages({ keeper, copy, places }: PassagePair): void {
    for (const place of places) {
      const letters = countLetters(fold(place.copy.text));
      this.#add(
        keeper.article,
        stretchOf(place.keeper, letters),
        copy.article,
        stretchOf(place.copy, letters),
      );
    }
  }

  sharings(): Sharing[] {
    return [...this.#tallies.values()].map(({ a, b, inA, inB }) => ({
      a,
      b,
      inA: lettersIn(inA),
      inB: lettersIn(inB),
    }));
  }

  #add(one: number, inOne: Stretch, other: number, inOther: Stretch): void {
    if (one === other) return;
    if (one > other) {
      this.#add(other, inOther, one, inOne);
      return;
    }
    const key = `${one} ${other}`;
    const tally = this.#tallies.get(key) ?? { a: one, b: other, inA: [], inB: [] };
    this.#tallies.set(key, tally);
    tally.inA.push(inOne);
    tally.inB.push(inOther);
  }
}
