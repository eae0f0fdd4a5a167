const letter = /\p{L}/u;
const capital = /\p{Lu}/u;
const small = /\p{Ll}/u;
const mark = /\p{M}/u;
/** Never printed in copy: controls, characters without an assignment, box drawing, the sign for "some currency". */
const strange = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}\u2500-\u259f\ufffd¤]/u;
const latin = /\p{Script=Latin}/u;

/**
 * How badly a guess at a charset fits the text it gives: 0 for nothing to object to, 1 and more for nonsense.
 * Objections for each character beyond ASCII: what nobody prints; a sign inside a word (`zmian¹`); a capital after a
 * small letter; a word of two scripts; a combining mark that follows no letter.
 */
export function oddness(text: string): number {
  let beyond = 0;
  let objections = 0;
  const characters = [...text];
  for (const [at, character] of characters.entries()) {
    if (character < '\u0080') continue;
    beyond++;
    objections += objection(characters[at - 1] ?? ' ', character, characters[at + 1] ?? ' ');
  }
  return beyond === 0 ? 0 : objections / beyond;
}

function objection(before: string, character: string, after: string): number {
  if (strange.test(character)) return 3;
  if (mark.test(character)) return letter.test(before) || mark.test(before) ? 0 : 1;
  if (!letter.test(before)) return 0;
  if (!letter.test(character)) return isSign(character) && letter.test(after) ? 1 : 0;
  if (capital.test(character) && small.test(before)) return 1;
  return latin.test(character) === latin.test(before) ? 0 : 1;
}

/** Signs other than the quotes, dashes and dots that do stand inside words. */
function isSign(character: string): boolean {
  return !/[\p{Pd}\p{Pi}\p{Pf}\p{Z}·…]/u.test(character);
}

/** Share of the ten letters that Russian and Ukrainian print most, small, among all letters beyond ASCII. */
export function cyrillicShare(text: string): number {
  let letters = 0;
  let common = 0;
  for (const character of text) {
    if (character < '\u0080' || !letter.test(character)) continue;
    letters++;
    if ('оеаинтсрвл'.includes(character)) common++;
  }
  return letters === 0 ? 0 : common / letters;
}
