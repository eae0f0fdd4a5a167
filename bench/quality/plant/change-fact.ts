import { coreOf, takeApart } from '../copy/words.ts';
import type { Language } from '../copy/languages.ts';
import type { Random } from '../random.ts';
import { factWordsOf, type FactWords } from './fact-words.ts';
import { insideQuotes } from './quotes.ts';

/** A text with one fact changed. */
export interface ChangedFact {
  readonly text: string;
  /** `old → new`. */
  readonly fact: string;
}

/** Facts that can be changed one at a time. */
export const factKinds = [
  'number',
  'percent',
  'money',
  'weekday',
  'month',
  'name',
  'negation',
  'quotation',
  'hedge',
] as const;

export type FactKind = (typeof factKinds)[number];

/** Words of the copy that can take a name's or a quoted word's place, by language. */
export interface Substitutes {
  readonly names: readonly string[];
  readonly words: readonly string[];
}

interface Place {
  readonly pieces: readonly string[];
  readonly at: number;
  readonly word: string;
  readonly facts: FactWords;
  readonly substitutes: Substitutes;
  readonly random: Random;
  readonly quoted: boolean;
}

/** The word that takes the place of the one at a place, if that is a fact of the kind. */
const replacements: Readonly<Record<FactKind, (place: Place) => string | undefined>> = {
  number: (place) => (isAmount(place) ? undefined : otherNumber(place)),
  percent: (place) => (isPercentage(place) ? otherNumber(place) : undefined),
  money: (place) => (isMoney(place) && !isPercentage(place) ? otherNumber(place) : undefined),
  weekday: (place) => another(place, place.facts.weekdays),
  month: (place) => (isBesideNumber(place) ? another(place, place.facts.months) : undefined),
  name: otherName,
  negation: (place) => (place.quoted || hasNegation(place) ? undefined : place.facts.negated[place.word]),
  quotation: otherQuotedWord,
  hedge: (place) => (place.quoted ? undefined : place.facts.hedges[place.word]),
};

/**
 * Changes one fact of a paragraph, at a place that the seed chooses; undefined when the paragraph has no fact of the
 * kind. Of languages that are not known here, figures and quoted words are changed only.
 */
export function changeFact(
  kind: FactKind,
  text: string,
  language: Language,
  substitutes: Substitutes,
  random: Random,
): ChangedFact | undefined {
  const facts = factWordsOf(language);
  const { pieces, glue } = takeApart(text);
  const quoted = insideQuotes(pieces);
  for (const at of random.shuffled([...pieces.keys()])) {
    const { before, word, after } = coreOf(pieces[at] ?? '');
    const place = { pieces, at, word, facts, substitutes, random, quoted: quoted.has(at) };
    const other = word === '' ? undefined : replacements[kind](place);
    if (other === undefined || other === word) continue;
    return { text: pieces.with(at, before + other + after).join(glue), fact: `${word} → ${other}` };
  }
  return undefined;
}

/** Another whole number of as many digits, so that nothing but the fact changes. */
function otherNumber({ word, random }: Place): string | undefined {
  if (!/^\d[\d.,]*$/u.test(word)) return undefined;
  const changed = random.pick([...word.matchAll(/\d/gu)].map(({ index }) => index));
  const digit = Number(word[changed]);
  const lowest = changed === 0 ? 1 : 0;
  const other = lowest + ((digit - lowest + 1 + random.int(8 - lowest)) % (10 - lowest));
  return word.slice(0, changed) + String(other) + word.slice(changed + 1);
}

function isAmount(place: Place): boolean {
  return isPercentage(place) || isMoney(place);
}

function isPercentage({ pieces, at, facts }: Place): boolean {
  const after = coreOf(pieces[at] ?? '').after;
  const next = coreOf(pieces[at + 1] ?? '').word || (pieces[at + 1] ?? '');
  return after.startsWith('%') || facts.percent.includes(next) || next.startsWith('%') || next === 'per';
}

function isMoney({ pieces, at, facts }: Place): boolean {
  const { before, after } = coreOf(pieces[at] ?? '');
  const near = [1, 2].map((step) => coreOf(pieces[at + step] ?? '').word);
  const signs = /[$€£]/u;
  if (signs.test(before) || signs.test(after) || signs.test(pieces[at + 1] ?? '')) return true;
  const [next = '', second = ''] = near;
  const isScale = /^(?:mil|bil|mrd|mio)/iu.test(next);
  return facts.currencies.includes(next) || (isScale && facts.currencies.includes(second));
}

function isBesideNumber({ pieces, at }: Place): boolean {
  return [at - 1, at + 1].some((beside) => /\d/u.test(pieces[beside] ?? ''));
}

function another({ word, random }: Place, words: readonly string[]): string | undefined {
  return words.includes(word) ? random.pick(words.filter((other) => other !== word)) : undefined;
}

function otherName(place: Place): string | undefined {
  const { word, facts, substitutes, random } = place;
  if (facts.names.includes(word)) return another(place, facts.names);
  if (!facts.capitalsAreNames || !isName(place) || substitutes.names.length < 2) return undefined;
  return random.pick(substitutes.names);
}

/** A capital inside a sentence, in a language in which that means a name. */
function isName({ pieces, at, word, facts, substitutes }: Place): boolean {
  const before = pieces[at - 1] ?? '';
  const startsSentence = at === 0 || !/[\p{Ll}\p{N},]$/u.test(before);
  const isCalendar = facts.months.includes(word) || facts.weekdays.includes(word);
  return !startsSentence && !isCalendar && substitutes.names.includes(word);
}

function hasNegation({ pieces, at, facts }: Place): boolean {
  const beside = pieces.slice(Math.max(0, at - 4), at + 5).map((piece) => coreOf(piece).word.toLowerCase());
  return beside.some((word) => facts.negations.includes(word) || /^n['’]|n['’]t$/u.test(word));
}

function otherQuotedWord({ word, quoted, substitutes, random }: Place): string | undefined {
  const isPlain = quoted && word.length >= 5 && /^\p{Ll}+$/u.test(word);
  return isPlain && substitutes.words.length > 1 ? random.pick(substitutes.words) : undefined;
}
