import { bareOf } from '../characters.ts';
import { decodeEntities } from '../entities.ts';

const digit = /\p{Nd}/u;

/** The value of a decimal digit of any script: digits stand in runs of ten that begin with zero. */
function digitOf(character: string): string {
  const code = Number(character.codePointAt(0));
  let zero = code;
  while (digit.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** Composes marks; runs are broken every 30 marks because `normalize` is quadratic in a run's length (UAX #15, 13). */
function composed(text: string): string {
  return text.replace(/\p{M}{30}/gu, (marks) => `${marks}\u034f`).normalize('NFC');
}

/**
 * The text as facts are read from it: entities decoded, invisible characters gone, marks composed, width forms and the
 * digits of every script as ASCII. Case and punctuation stay. Linear.
 */
export function readable(text: string): string {
  const decoded = decodeEntities(text);
  if (!/[^\n -~]/.test(decoded)) return decoded;
  return composed(bareOf(decoded))
    .replace(/[^\P{Nd}0-9]/gu, digitOf)
    .replace(/٪/g, '%');
}
