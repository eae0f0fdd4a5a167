/** Syllables that turn a word round where they are put before it: legal and illegal, Ordnung and Unordnung. */
const before = (
  'un in im il ir dis non mis de anti counter over under out re pre ex semi pro sub ' +
  'miss ent zer on wan dés des mé mal sans s nie bez не без анти контр недо'
).split(' ');
/** Endings that turn a word round, with what else may stand in their place. */
const behind: readonly (readonly [string, readonly string[]])[] = [
  ['less', ['ful', '']],
  ['los', ['voll', '']],
  ['loos', ['vol', '']],
  ['siz', ['li', '']],
  ['sız', ['lı', '']],
  ['suz', ['lu', '']],
  ['süz', ['lü', '']],
];
/** Inside a Turkish verb: geldi and gelmedi, gelecek and gelmeyecek, geliyor and gelmiyor. */
const inside = [
  'm',
  'me',
  'ma',
  'mı',
  'mi',
  'mu',
  'mü',
  'mez',
  'maz',
  'mey',
  'may',
  'eme',
  'ama',
  'em',
  'am',
];
/** Letters of the longest word that is looked into: all words are looked at from every letter on. */
const longest = 40;

/** Whether a word is one of `others` with something in it that may turn it round. */
function isTurned(word: string, others: ReadonlySet<string>): boolean {
  if (before.some((syllable) => word.startsWith(syllable) && others.has(word.slice(syllable.length))))
    return true;
  for (const [ending, instead] of behind) {
    if (!word.endsWith(ending)) continue;
    if (instead.some((other) => others.has(word.slice(0, -ending.length) + other))) return true;
  }
  for (let at = 2; at < Math.min(longest, word.length); at++) {
    const rest = word.slice(at);
    const head = word.slice(0, at);
    if (
      inside.some((syllable) => rest.startsWith(syllable) && others.has(head + rest.slice(syllable.length)))
    )
      return true;
  }
  return false;
}

/** A word without its accents; what is left when there are none, or a word so long that it is none, is the word. */
function unaccented(word: string): string {
  return word.length > longest ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Letters from which on a word that has lost all its accents is the same word. */
const leastUnaccented = 4;

/** Whether a word of one side is one of the other with other accents (`péché`, `pêche`); `Etat` is `État`. */
function differInAccents(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const bare = new Map([...b].map((word) => [unaccented(word), word]));
  return [...a].some((word) => {
    const stem = unaccented(word);
    const other = bare.get(stem);
    if (other === undefined || other === word) return false;
    return stem.length < leastUnaccented || (stem !== word && stem !== other);
  });
}

/** Whether a word of one side may be the opposite of one on the other, or another word but for its accents. */
export function turnsRound(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return (
    [...a].some((word) => isTurned(word, b)) ||
    [...b].some((word) => isTurned(word, a)) ||
    differInAccents(a, b)
  );
}
