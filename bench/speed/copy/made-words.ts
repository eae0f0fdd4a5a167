import { randomFrom, type Random } from '../../quality/random.ts';

const openings =
  'b br c ch cl cr d dr f fl g gr h j k l m n p pl pr qu r s sc sh sl st str t th tr v w'.split(' ');
const middles = 'a a e e e i i o o u ai ea ee ou'.split(' ');
const closings = 'b ck d g l ld ll m n nd ng nt p r rd rn rt s ss st t x'.split(' ');

/** How a made word of a class ends, so that it looks like what it stands for. */
const endings: Readonly<Record<string, readonly string[]>> = {
  noun: ['', '', '', 'er', 'ion', 'ment', 'ity', 'age'],
  adjective: ['al', 'ous', 'ive', 'ic', 'y', 'ed'],
  verb: ['ed'],
  base: [''],
  adverb: ['ly'],
  people: ['ers', 'ists', 'ians'],
  last: ['', '', 'son', 'er', 'ov', 'ez', 'man', 'ini'],
  firm: ['', '', 'co', 'tech', 'ex'],
  town: ['ton', 'burg', 'ville', 'ford', 'ia', ''],
};

/** Pronounceable words that no list holds, all different, the same in every run. */
export function madeWords(kind: string, count: number): string[] {
  const random = randomFrom(0, `made words: ${kind}`);
  const ends = endings[kind] ?? [''];
  const made = new Set<string>();
  while (made.size < count) made.add(stem(random) + random.pick(ends));
  return [...made];
}

function stem(random: Random): string {
  const syllable = (): string => random.pick(openings) + random.pick(middles);
  const long = random.chance(0.4) ? syllable() : '';
  return long + syllable() + random.pick(closings);
}
