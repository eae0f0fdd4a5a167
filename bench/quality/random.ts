/** Numbers that look random and depend on nothing but a seed and a name. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  int(below: number): number;
  chance(share: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
}

/**
 * A stream of random numbers for one purpose. Streams are named, so that a new kind of plant does not change what the
 * others get. Generator: sfc32 of Chris Doty-Humphrey (PractRand), seeded by FNV-1a over seed and name.
 */
export function randomFrom(seed: number, name: string): Random {
  const draw = sfc32(seed, name);
  const int = (below: number): number => Math.floor((draw() / 4294967296) * below);
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[int(list.length)];
    if (picked === undefined) throw new Error(`Nothing to pick from for "${name}".`);
    return picked;
  };
  const shuffled = <T>(list: readonly T[]): T[] => {
    const left = [...list];
    const drawn: T[] = [];
    while (left.length > 0) {
      const at = int(left.length);
      const last = left.pop();
      if (last === undefined) break;
      const taken = left[at] ?? last;
      if (at < left.length) left[at] = last;
      drawn.push(taken);
    }
    return drawn;
  };
  return { int, chance: (share) => draw() / 4294967296 < share, pick, shuffled };
}

function sfc32(seed: number, name: string): () => number {
  let hash = 0x811c9dc5;
  for (const character of `${seed} ${name}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  let [a, b, c, counter] = [hash, seed | 0, 0x9e3779b9, 1];
  const draw = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) draw();
  return draw;
}
