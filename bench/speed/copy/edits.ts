import type { Random } from '../../quality/random.ts';

/** Words that a desk changes without changing what is said, each with what it becomes. */
const reworded: ReadonlyMap<string, string> = new Map([
  ['said', 'told reporters'],
  ['added', 'said'],
  ['would', 'will'],
  ['over', 'about'],
  ['earlier', 'before'],
  ['after', 'following'],
  ['while', 'as'],
  ['near', 'close to'],
  ['outside', 'near'],
  ['rose', 'climbed'],
  ['fell', 'dropped'],
]);

/** The paragraph after one to three small edits: another word, a word more, or (one time in four) another figure. */
export function edited(text: string, random: Random): string {
  const words = text.split(' ');
  for (let left = 1 + random.int(3); left > 0; left -= 1) edit(words, random);
  return words.join(' ');
}

function edit(words: string[], random: Random): void {
  const from = random.int(words.length);
  if (random.chance(0.25)) {
    const at = words.findIndex((word, index) => index >= from && /\d/u.test(word));
    if (at !== -1) words[at] = (words[at] ?? '').replace(/\d/u, (digit) => String((Number(digit) % 9) + 1));
    return;
  }
  const at = words.findIndex((word, index) => index >= from && reworded.has(word));
  if (at === -1) words.splice(Math.max(1, from), 0, random.pick(['also', 'now', 'again', 'later']));
  else words[at] = reworded.get(words[at] ?? '') ?? '';
}

/** The same words in other clothes: straight quotes, wide blanks or capitals, as a second desk would send them. */
export function dressed(text: string, random: Random): string {
  const forms = [
    () => text.replace(/[“”]/gu, '"'),
    () => text.replace(/[.] /gu, '.  '),
    () => text.replace(' ', '\u00a0'),
    () => text.replace(/^\S+ \S+/u, (opening) => opening.toUpperCase()),
  ];
  return random.pick(forms)();
}
