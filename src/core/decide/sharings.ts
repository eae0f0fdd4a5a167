import { countLetters, fold } from '../match/fold.ts';
import type { NearPair } from './judge-across-near.ts';
import type { PassagePair } from './judge-across-passages.ts';
import type { Member, Members } from './shared.ts';
import type { Sharing } from './versions.ts';

/** Articles with one text from which on each is compared with the first only: as many pairs as articles, not their square. */
const mostPairwise = 16;

/** Letters of each paragraph of an article that stand in another one, by its rank. */
type Letters = Map<number, number>;

interface Tally {
  readonly a: number;
  readonly b: number;
  readonly inA: Letters;
  readonly inB: Letters;
}

/** Adds up what articles share. */
export class Sharings {
  readonly #tallies = new Map<string, Tally>();

  addEqual(members: Members): void {
    const letters = countLetters(members[0].folded);
    members.forEach((one, at) => {
      const others = members.length > mostPairwise ? members.slice(0, at > 0 ? 1 : 0) : members.slice(0, at);
      for (const other of others) this.#add(other, letters, one, letters);
    });
  }

  addNear({ keeper, copy }: NearPair): void {
    this.#add(keeper, countLetters(keeper.folded), copy, countLetters(copy.folded));
  }

  addPassages({ keeper, copy, places }: PassagePair): void {
    const letters = places.reduce((sum, { copy: piece }) => sum + countLetters(fold(piece.text)), 0);
    this.#add(keeper, letters, copy, letters);
  }

  sharings(): Sharing[] {
    const sum = (letters: Letters): number => [...letters.values()].reduce((all, some) => all + some, 0);
    return [...this.#tallies.values()].map(({ a, b, inA, inB }) => ({ a, b, inA: sum(inA), inB: sum(inB) }));
  }

  #add(one: Member, inOne: number, other: Member, inOther: number): void {
    if (one.article === other.article) return;
    if (one.article > other.article) {
      this.#add(other, inOther, one, inOne);
      return;
    }
    const key = `${one.article} ${other.article}`;
    const tally = this.#tallies.get(key) ?? {
      a: one.article,
      b: other.article,
      inA: new Map<number, number>(),
      inB: new Map<number, number>(),
    };
    this.#tallies.set(key, tally);
    tally.inA.set(one.item, Math.max(inOne, tally.inA.get(one.item) ?? 0));
    tally.inB.set(other.item, Math.max(inOther, tally.inB.get(other.item) ?? 0));
  }
}
