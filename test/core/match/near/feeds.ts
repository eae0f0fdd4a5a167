/** Seeded random numbers (mulberry32): `below(n)` gives 0 to n - 1. */
export interface Chance {
  below(n: number): number;
  happens(share: number): boolean;
}

export function chance(seed: number): Chance {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { below: (n) => Math.floor(next() * n), happens: (share) => next() < share };
}

export interface FeedShape {
  readonly texts: number;
  readonly vocabulary: number;
  readonly shortest: number;
  readonly longest: number;
}

/** Words of which the first are far more frequent than the last, as in a language. */
function someWord(random: Chance, vocabulary: number): string {
  return `w${Math.floor(vocabulary ** (random.below(1000) / 1000)) - 1}`;
}

/** The text with up to so many of its words replaced, inserted, deleted or said twice. */
export function edited(
  words: readonly string[],
  edits: number,
  random: Chance,
  vocabulary: number,
): string[] {
  const result = [...words];
  for (let edit = 0; edit < edits; edit++) {
    const at = random.below(result.length);
    const kind = random.below(4);
    if (kind === 0) result.splice(at, 1);
    else if (kind === 1) result.splice(at, 0, someWord(random, vocabulary));
    else if (kind === 2) result.splice(at, 1, someWord(random, vocabulary));
    else result.splice(at, 0, ...result.slice(at, at + 1));
  }
  return result;
}

/** Texts of which about two in three are earlier ones with up to a quarter of their words edited. */
export function feedOf(shape: FeedShape, random: Chance): string[][] {
  const texts: string[][] = [];
  while (texts.length < shape.texts) {
    const model = texts[random.below(texts.length * 2 || 1)] ?? [];
    if (model.length > 0 && random.happens(0.95)) {
      texts.push(edited(model, random.below(Math.ceil(model.length / 4) + 1), random, shape.vocabulary));
    } else {
      const length = shape.shortest + random.below(shape.longest - shape.shortest + 1);
      texts.push(Array.from({ length }, () => someWord(random, shape.vocabulary)));
    }
  }
  return texts;
}

/** Word edit distance by the whole table, row by row: nothing to get wrong. */
export function plainDistance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = Number(row[j - 1]) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, Number(row[j]) + 1, Number(next[j - 1]) + 1));
    }
    row = next;
  }
  return Number(row[b.length]);
}
